import type { Fact } from '../facts/schema';
import { message } from '../platform/i18n';
import { KindShape, kindWord } from '../ui/kind-mark';

/** What every mark of the picture needs to know and to tell. */
export interface MarkUse {
  /** The id of the fact that the reader picked. */
  readonly chosen: string | null;
  /** Ids of the facts that the search found: the others are drawn faint. */
  readonly found: ReadonlySet<string>;
  readonly onChoose: (fact: Fact) => void;
  /** Tells which fact the pointer or the focus is on; null when it leaves. */
  readonly onPeek: (fact: Fact | null) => void;
}

/** Facts as marks, each in the shape of its kind: a button that leads to the fact. */
export function Marks({ facts, use }: { readonly facts: readonly Fact[]; readonly use: MarkUse }) {
  return (
    <ul class="marks">
      {facts.map((fact) => (
        <li key={fact.id}>
          <button
            type="button"
            class={`mark mark-${fact.kind}`}
            data-faint={use.found.has(fact.id) ? undefined : 'true'}
            aria-label={message('kind_and_statement', kindWord(fact.kind), fact.statement)}
            aria-current={use.chosen === fact.id ? 'true' : undefined}
            onClick={() => use.onChoose(fact)}
            onMouseEnter={() => use.onPeek(fact)}
            onMouseLeave={() => use.onPeek(null)}
            onFocus={() => use.onPeek(fact)}
            onBlur={() => use.onPeek(null)}
          >
            <svg viewBox="-7 -7 14 14" aria-hidden="true">
              <KindShape kind={fact.kind} />
            </svg>
          </button>
        </li>
      ))}
    </ul>
  );
}
