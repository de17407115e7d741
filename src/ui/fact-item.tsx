import type { ComponentChildren } from 'preact';
import { attributionLine, receiptAddress } from '../facts/cite';
import type { Fact, Source } from '../facts/schema';
import { message } from '../platform/i18n';
import { dateText } from './date-text';
import { Icon } from './icons';
import { KindMark } from './kind-mark';

/** What a fact is shown with. */
export interface FactItemProps {
  readonly fact: Fact;
  /** The source that the fact's evidence names. */
  readonly source: Source;
  /** True for the fact that answers the reader first: it is set larger. */
  readonly lead?: boolean;
  /** True where a heading above gives the date already. */
  readonly dateAbove?: boolean;
  /** The item's id in its page, by which it can be gone to. */
  readonly id?: string;
  /** True for the fact that the reader picked elsewhere on the page. */
  readonly current?: boolean;
  /** Further controls at the end of its foot. */
  readonly children?: ComponentChildren;
}

/**
 * One fact as an `<li>`, to stand in a list of class `facts`: what was reported, the words quoted, then when, of which
 * kind and by whom, then its receipt, a link to its sentence in the source.
 */
export function FactItem({
  fact,
  source,
  lead = false,
  dateAbove = false,
  id,
  current = false,
  children,
}: FactItemProps) {
  const receipt = receiptAddress(fact, source);
  return (
    <li
      id={id}
      class={lead ? 'fact fact-lead' : 'fact'}
      tabIndex={id === undefined ? undefined : -1}
      aria-current={current ? 'true' : undefined}
    >
      <p class="fact-statement">{fact.statement}</p>
      {fact.quote !== undefined && (
        <blockquote class="fact-quote" cite={receipt}>
          {message('quotation', fact.quote)}
        </blockquote>
      )}
      <div class="fact-foot">
        <p class="fact-meta">
          {!dateAbove && <FactDateMark fact={fact} />}
          <KindMark kind={fact.kind} />
          {fact.attributedTo && <span>{attributionLine(fact.attributedTo)}</span>}
        </p>
        <a
          class="icon-button fact-receipt"
          href={receipt}
          target="_blank"
          rel="noreferrer"
          title={message('receipt_open', source.publisher)}
          aria-label={message('receipt_open', source.publisher)}
        >
          <Icon name="leave" />
        </a>
        {children}
      </div>
    </li>
  );
}

/** A fact's date with the exact one on hover, or the words for "not dated". */
export function FactDateMark({ fact }: { readonly fact: Fact }) {
  const date = dateText(fact.date);
  if (date === null) return <span class="fact-date fact-undated">{message('date_none')}</span>;
  const { text, day, how, timeOfDay } = date;
  return (
    <span class="fact-date" title={how}>
      {day === null ? text : <time dateTime={day}>{text}</time>}
      {timeOfDay !== null && <span class="fact-time">{timeOfDay}</span>}
    </span>
  );
}
