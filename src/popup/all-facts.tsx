import { useEffect, useRef } from 'preact/hooks';
import type { Fact } from '../facts/schema';
import { message, plural } from '../platform/i18n';
import { FactGroupSection } from './fact-group-section';
import { groupFacts, idOfChoice } from './fact-groups';
import { OrderChoice } from './order-choice';
import { SearchBox } from './search-box';
import type { Action, Choice, Ready } from './state';

export interface AllFactsProps {
  readonly state: Ready;
  readonly found: readonly Fact[];
  readonly dispatch: (action: Action) => void;
}

/** The facts of the pack under headings, with the search and the choice of order above them. */
export function AllFacts({ state: { pack, view }, found, dispatch }: AllFactsProps) {
  const groups = groupFacts(pack, found, view.order);
  const target = view.choice === null ? null : idOfChoice(groups, view.choice);
  useGoingTo(view.choice, target);
  return (
    <section class="section all-facts" aria-labelledby="all-facts-title">
      <h2 id="all-facts-title" class="unseen">
        {message('all_facts')}
      </h2>
      <div class="finder">
        <SearchBox
          query={view.query}
          count={pack.facts.length}
          onSearch={(query) => dispatch({ do: 'search', query })}
        />
        <OrderChoice order={view.order} onOrder={(order) => dispatch({ do: 'order', order })} />
      </div>
      <p class="unseen" role="status">
        {view.query === '' ? '' : plural('facts_found', found.length)}
      </p>
      {groups.map((group) => (
        <FactGroupSection key={group.key} group={group} pack={pack} target={target} dispatch={dispatch} />
      ))}
      {groups.length === 0 && (
        <div class="nothing-found">
          <p>{message('nothing_found', view.query)}</p>
          <button type="button" class="push-button" onClick={() => dispatch({ do: 'search', query: '' })}>
            {message('clear_search')}
          </button>
        </div>
      )}
    </section>
  );
}

/** Goes to what the reader picked once for each pick: not again when the order or the search moves it. */
function useGoingTo(choice: Choice | null, target: string | null): void {
  const gone = useRef<Choice | null>(null);
  useEffect(() => {
    if (choice === null || choice === gone.current) return;
    gone.current = choice;
    goTo(target, choice.kind === 'fact' ? 'center' : 'start');
  }, [choice, target]);
}

/** Scrolls to a fact or heading and puts the focus there, so that reading and tabbing go on from it. */
function goTo(id: string | null, block: ScrollLogicalPosition): void {
  const element = id === null ? null : document.getElementById(id);
  element?.scrollIntoView({ block });
  element?.focus({ preventScroll: true });
}
