import type { Fact, FactKind } from '../facts/schema';
import { KindMark } from '../ui/kind-mark';

/** The kinds as the legend lists them: from what happened to what explains it. */
export const kindOrder: readonly FactKind[] = ['event', 'statement', 'claim', 'background'];

export interface TimelineCaptionProps {
  readonly facts: readonly Fact[];
  /** The fact under the pointer or the focus. */
  readonly peeked: Fact | null;
}

/**
 * The line below the picture: what the shapes mean and, while the pointer or the focus is on a mark, its fact in that
 * place. Screen readers hear both from the marks' own names, so it is hidden from them.
 */
export function TimelineCaption({ facts, peeked }: TimelineCaptionProps) {
  const kinds = kindOrder.filter((kind) => facts.some((fact) => fact.kind === kind));
  return (
    <div class="caption" aria-hidden="true">
      {peeked === null ? kinds.map((kind) => <KindMark key={kind} kind={kind} />) : <p>{peeked.statement}</p>}
    </div>
  );
}
