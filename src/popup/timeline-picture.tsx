/*
 * The picture of the facts in time, drawn by the grid of its style sheet:
 *
 *          ╭────────────────●────●─────────────╮     a band: somewhere within these days
 *          ╰───────────────────────────────────╯
 *            ●                    ●      ●  ● ◇      marks stand on their day, as many side by side as fit
 *          ──┴─────┴──────┴───────┴──────┴─────┴──
 *          Wed 6  Thu 7  Fri 8  Sat 9  Sun 10  Mon 11
 *          Not dated  ● ● ▤ ▤ ◇ …
 */
import { useState } from 'preact/hooks';
import type { Fact, Pack } from '../facts/schema';
import { type TimelineDay, timelineOf } from '../facts/timeline';
import { locale, message, plural } from '../platform/i18n';
import { daysText, dayText } from '../ui/date-text';
import { listText } from '../ui/list-text';
import type { Choice } from './state';
import { bandsOf } from './timeline-bands';
import { kindOrder, TimelineCaption } from './timeline-caption';
import { Marks, type MarkUse } from './timeline-mark';

export interface TimelinePictureProps {
  readonly pack: Pack;
  readonly found: ReadonlySet<string>;
  readonly choice: Choice | null;
  readonly onChoose: (choice: Choice) => void;
}

/** All facts of the pack in time, each a mark that leads to it. */
export function TimelinePicture({ pack, found, choice, onChoose }: TimelinePictureProps) {
  const [peeked, peek] = useState<Fact | null>(null);
  const timeline = timelineOf(pack.facts);
  const use: MarkUse = {
    found,
    chosen: choice?.kind === 'fact' ? choice.id : null,
    onChoose: ({ id }) => onChoose({ kind: 'fact', id }),
    onPeek: peek,
  };
  return (
    <section class="section picture" aria-labelledby="timeline-title">
      <TimelineTitle days={timeline.days} pack={pack} />
      <div class="timeline" style={{ '--days': timeline.days.length }}>
        {bandsOf(timeline).map(({ date, span, first, last, facts }) => (
          <fieldset key={date} class="band" style={{ gridColumn: `${first + 1} / ${last + 2}` }}>
            <legend class="unseen">{daysText(span, 'long')}</legend>
            <Marks facts={facts} use={use} />
          </fieldset>
        ))}
        <ol class="days">
          {timeline.days.map((day) => (
            <Day key={day.day} day={day} use={use} onChoose={onChoose} />
          ))}
        </ol>
      </div>
      {timeline.undated.length > 0 && (
        <div class="undated">
          <h3 class="undated-title">
            {message('date_none')}
            <span class="unseen"> {plural('facts_count', timeline.undated.length)}</span>
          </h3>
          <Marks facts={byKind(timeline.undated)} use={use} />
        </div>
      )}
      <TimelineCaption facts={pack.facts} peeked={peeked} />
    </section>
  );
}

/** Facts without a date stand by kind: time gives them no order, and like shapes together are easier to look at. */
function byKind(facts: readonly Fact[]): readonly Fact[] {
  return kindOrder.flatMap((kind) => facts.filter((fact) => fact.kind === kind));
}

function TimelineTitle({ days, pack }: { readonly days: readonly TimelineDay[]; readonly pack: Pack }) {
  const [first, last] = [days.at(0), days.at(-1)];
  const reported = [...new Set(pack.sources.map(({ published }) => dayText(published, 'medium')))];
  const title =
    first === undefined || last === undefined
      ? message('timeline')
      : daysText({ first: first.day, last: last.day }, 'long');
  return (
    <h2 id="timeline-title" class="section-title">
      {title}
      <small> {message('as_reported', listText(reported))}</small>
    </h2>
  );
}

interface DayProps {
  readonly day: TimelineDay;
  readonly use: MarkUse;
  readonly onChoose: (choice: Choice) => void;
}

/** A day with its marks above its name; the name of a day without any leads nowhere. */
function Day({ day: { day, facts }, use, onChoose }: DayProps) {
  const name = <DayName day={day} />;
  return (
    <li class="day">
      <Marks facts={facts} use={use} />
      {facts.length === 0 ? (
        <span class="day-name">{name}</span>
      ) : (
        <button type="button" class="day-name day-open" onClick={() => onChoose({ kind: 'date', date: day })}>
          {name}
          <span class="unseen"> {plural('facts_count', facts.length)}</span>
        </button>
      )}
    </li>
  );
}

function DayName({ day }: { readonly day: string }) {
  const date = new Date(day);
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale(), { ...options, timeZone: 'UTC' }).format(date);
  return (
    <time dateTime={day}>
      <span class="day-week">{part({ weekday: 'short' })}</span>
      <span class="day-number">{part({ day: 'numeric' })}</span>
    </time>
  );
}
