import { sourceOf } from '../facts/cite';
import { spanOf } from '../facts/dates';
import type { Fact, Pack } from '../facts/schema';
import { message, plural } from '../platform/i18n';
import { daysText } from '../ui/date-text';
import { FactItem } from '../ui/fact-item';
import { listText } from '../ui/list-text';
import { CopyTools } from './copy-tools';
import { type FactGroup, factId, headingId } from './fact-groups';
import type { Action } from './state';

export interface FactGroupSectionProps {
  readonly group: FactGroup;
  readonly pack: Pack;
  /** The id in the page of what the reader picked. */
  readonly target: string | null;
  readonly dispatch: (action: Action) => void;
}

/** One heading with its facts. */
export function FactGroupSection({ group, pack, target, dispatch }: FactGroupSectionProps) {
  const { title, note } = headingOf(group);
  const heading = headingId(group.key);
  return (
    <section class="group" aria-labelledby={heading}>
      <h3 id={heading} class="group-title" tabIndex={-1}>
        {title}
        <small> {note}</small>
      </h3>
      <ul class="facts">
        {group.facts.map((fact) => {
          const source = sourceOf(fact, pack.sources);
          const id = factId(group.key, fact.id);
          if (source === undefined) return null;
          return (
            <FactItem
              key={fact.id}
              id={id}
              current={id === target}
              fact={fact}
              source={source}
              dateAbove={group.kind !== 'topic'}
            >
              <CopyTools fact={fact} source={source} dispatch={dispatch} />
            </FactItem>
          );
        })}
      </ul>
    </section>
  );
}

/** A heading's words, and beside them how its date is known, or how many facts stand below it. */
function headingOf(group: FactGroup): { readonly title: string; readonly note: string } {
  switch (group.kind) {
    case 'dated':
      return {
        title: daysText(spanOf(group.date), group.date.precision === 'day' ? 'full' : 'long'),
        note: listText(expressionsOf(group.facts).map((words) => message('quotation', words))),
      };
    case 'undated':
      return { title: message('date_none'), note: message('date_none_note') };
    case 'topic':
      return { title: group.topic.label, note: plural('facts_count', group.facts.length) };
  }
}

/** The source's own words for a date, each once. */
function expressionsOf(facts: readonly Fact[]): readonly string[] {
  return [...new Set(facts.flatMap(({ date }) => (date === null ? [] : [date.expression])))];
}
