import { sourceOf } from '../facts/cite';
import type { Fact, Source } from '../facts/schema';
import type { Evidence } from '../mentions/types';
import type { CardFacts, CardRequest } from '../platform/card-contract';
import { type MessageKey, message } from '../platform/i18n';
import { OWN_SITE } from '../platform/own-page';
import { ageBesidePage, ageToday } from '../ui/age-text';
import type { OpenCard } from './state';

/** How many facts a card shows before it sends the reader to the summary: what is read in five seconds, and one more. */
const FACTS_AT_REST = 4;

/** A fact with the source that its evidence names. */
export interface SourcedFact {
  readonly fact: Fact;
  readonly source: Source;
}

/** The facts that fit the mention best, each with its source; a fact whose source is missing has no receipt and is left out. */
export function factsAtRest({ facts, sources }: CardFacts): readonly SourcedFact[] {
  return facts.slice(0, FACTS_AT_REST).flatMap((fact) => {
    const source = sourceOf(fact, sources);
    return source ? [{ fact, source }] : [];
  });
}

/** For the foot of the card: each source once, with the first fact shown from it. */
export function receipts(shown: readonly SourcedFact[]): readonly SourcedFact[] {
  return shown.filter(({ source }, index) => shown.findIndex((other) => other.source === source) === index);
}

/**
 * How old a report is: beside the page's own date where it says one, else today.
 * @param now milliseconds since 1970
 */
export function ageOf(source: Source, { pagePublished }: CardRequest, now: number): string {
  if (pagePublished !== null) return ageBesidePage(source.published, pagePublished);
  return ageToday(source.published, new Date(now).toISOString().slice(0, 'YYYY-MM-DD'.length));
}

/**
 * The topic's label once it is known, before that the mention's own words: bare where the extension was updated under the
 * page, and the browser gives no message for them any more.
 */
export function titleOf({ content, request }: OpenCard): string {
  if ('facts' in content) return content.facts.topic.label;
  return message('quotation', request.text) || request.text;
}

/**
 * What a screen reader is told when a key opened the card: "Mention 3 of 12: Capitol riot". Marks are not in the
 * accessibility tree, so this is how their place is known. Empty until the facts are there.
 */
export function announcement({ content, request }: OpenCard): string {
  if (request.by !== 'key' || content.kind !== 'facts') return '';
  const { index, of } = request.place;
  return message('place_announced', String(index), String(of), content.facts.topic.label);
}

const whereFound: Readonly<Record<Evidence['range'], MessageKey>> = {
  sentence: 'why_sentence',
  block: 'why_block',
  page: 'why_page',
};

/** Why a mention was marked, one sentence for each piece of evidence that decided it. */
export function evidenceSentences({ mention }: CardRequest): readonly string[] {
  return mention.why.evidence.map(({ range, words }) => message(whereFound[range], words));
}

/** False on the extension's own page that shows it at work: it is no site that a reader could want left alone. */
export function mayUnmark({ site }: CardRequest): boolean {
  return site !== OWN_SITE;
}
