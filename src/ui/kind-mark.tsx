import type { FactKind } from '../facts/schema';
import { type MessageKey, message } from '../platform/i18n';

/**
 * What tells the kinds apart at a glance, without colour: an event is a full disc, a statement a speech bubble, a claim
 * an empty diamond (nothing settled in it), background three lines of text.
 */
const kinds: Readonly<
  Record<FactKind, { readonly word: MessageKey; readonly full: boolean; readonly path: string }>
> = {
  event: { word: 'kind_event', full: true, path: 'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9z' },
  statement: { word: 'kind_statement', full: false, path: 'M1 2h10v6.5H6L3.5 11V8.5H1z' },
  claim: { word: 'kind_claim', full: false, path: 'M6 1l5 5l-5 5l-5-5z' },
  background: { word: 'kind_background', full: false, path: 'M1 2.5h10M1 6h10M1 9.5h6' },
};

/** The word for a kind of fact, as a sentence would begin with it: "Claim". */
export function kindWord(kind: FactKind): string {
  return message(kinds[kind].word);
}

/**
 * The shape of a kind, 12 by 12 around its own middle, in the current colour: to be placed inside an `<svg>` at 0, 0,
 * the timeline's for instance.
 */
export function KindShape({ kind }: { readonly kind: FactKind }) {
  const { full, path } = kinds[kind];
  return (
    <path
      d={path}
      transform="translate(-6 -6)"
      fill={full ? 'currentColor' : 'none'}
      stroke="currentColor"
      stroke-width={1.5}
      stroke-linejoin="round"
    />
  );
}

/** A kind of fact as its shape and its word; the shape is hidden from screen readers, the word says it. */
export function KindMark({ kind }: { readonly kind: FactKind }) {
  return (
    <span class={`kind kind-${kind}`}>
      <svg class="kind-shape" viewBox="-6 -6 12 12" aria-hidden="true">
        <KindShape kind={kind} />
      </svg>
      {kindWord(kind)}
    </span>
  );
}
