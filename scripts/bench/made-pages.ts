/**
 * News pages of ours, made by rule: the same on every run. One sentence in about a hundred holds a mention, as on a
 * site that covers the topics.
 */
import type { MadePage } from '../drive/pages-server';

export interface BenchPage {
  readonly name: string;
  readonly page: MadePage;
}

const PLAIN = [
  'The council will meet again on Thursday to talk about the bridge.',
  'Nobody at the harbour could say when the ferries would sail.',
  'Two of the three candidates said that they would accept the result.',
  'Rain is expected in the north, with some sun along the coast later in the week.',
  'The museum opens its doors at ten and asks visitors to book a time beforehand.',
  'She had worked at the paper for eleven years before she left for the radio.',
  'Prices rose by 2.4 percent in March, a little less than the bank had expected.',
  'The train to the airport runs every twelve minutes until midnight.',
  'Farmers in the valley have asked for help after the late frost.',
  'A spokesman for the company declined to comment on the figures.',
  'The second half began as the first had ended, with a corner for the visitors.',
  'What they found in the cellar surprised even the people who had lived there.',
] as const;

const TELLING = [
  'For a week nobody could open Parler on a phone.',
  'Amazon stopped hosting Parler two days after the riot at the Capitol.',
  'Lawmakers hid in offices while a mob stormed the U.S. Capitol.',
] as const;

/** Among so many sentences one is telling. */
const TELLING_EVERY = 100;

const sentence = (number: number): string =>
  number % TELLING_EVERY === TELLING_EVERY - 1
    ? (TELLING[Math.floor(number / TELLING_EVERY) % TELLING.length] ?? '')
    : (PLAIN[(number * 7) % PLAIN.length] ?? '');

/** So many sentences, from a number on. */
export const prose = (from: number, count: number): string =>
  Array.from({ length: count }, (_none, index) => sentence(from + index)).join(' ');

const SENTENCES_PER_PARAGRAPH = 4;

/** A paragraph with a link and an emphasis in it, as news prose has them. */
const paragraph = (number: number): string => {
  const first = number * SENTENCES_PER_PARAGRAPH;
  const linked = sentence(first + 1);
  return `<p>${sentence(first)} <a href="#${number}">${linked}</a> ${sentence(first + 2)} <em>${sentence(first + 3)}</em></p>`;
};

const repeat = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_none, index) => make(index)).join('\n');

const framed = (title: string, main: string): MadePage => ({
  html: `<!doctype html><html lang="en"><title>${title}</title>
<header><nav><ul>${repeat(40, (index) => `<li><a href="#${index}">Section ${index}</a></li>`)}</ul></nav></header>
<main><h1>${title}</h1>${main}</main>
<aside>${repeat(30, (index) => `<div class="card"><a href="#"><h3>${sentence(index)}</h3></a><span>${index} min</span></div>`)}</aside>
<footer><small>All rights are with those who wrote this.</small></footer></html>`,
});

const comment = (index: number): string =>
  `<div class="comment"><div class="by"><b>Reader ${index}</b> <time>${index} min</time></div><p>${sentence(index)}</p><button>Reply</button></div>`;

const nested = (depth: number): string =>
  `${repeat(depth, (index) => `<div>${index % 10 === 0 ? sentence(index) : ''}`)}${'</div>'.repeat(depth)}`;

/** Of about `units` UTF-16 units of text, in plain paragraphs. */
export const pageOfSize = (units: number): MadePage => {
  const each = paragraph(0).replace(/<[^>]*>/g, '').length;
  return { html: `<!doctype html><title>${units}</title>${repeat(Math.ceil(units / each), paragraph)}` };
};

const MEGABYTE = 1_000_000;

/** Paragraphs and depths that give each page its kind: 800 words, 10,000 words, 1 MB of text, 50,000 nodes. */
export const madePages = (): readonly BenchPage[] => [
  { name: 'short article', page: framed('Short article', repeat(16, paragraph)) },
  { name: 'long read', page: framed('Long read', repeat(200, paragraph)) },
  { name: 'live blog, 1 MB', page: framed('Live blog', pageOfSize(MEGABYTE).html) },
  { name: 'comments, 50,000 nodes', page: framed('Comments', repeat(3_900, comment)) },
  { name: 'nested 5,000 deep', page: framed('Nested', nested(5_000)) },
];
