/** Checks what a pack says of a source against the source's own text. */
import { type Problem, placeOf } from './problem';
import type { Fact, Pack } from './schema';
import { normalisedWords, paragraphsOf } from './source-text';

/** The text of a source with the SHA-256 of its normalised form, which the caller computes: hashing is not pure everywhere. */
export interface SourceText {
  readonly text: string;
  readonly sha256: string;
}

const WORD_CHARACTER = /[\p{Letter}\p{Number}]/u;
const READ_AGAIN = 'Read the source again and mend it.';

/** The offsets at which some words stand in a text. */
function occurrences(text: string, words: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

const isWordCharacter = (character: string | undefined): boolean => WORD_CHARACTER.test(character ?? ' ');

/** Whether words stand in a text, as written and as whole words. */
const standsIn = (text: string, words: string): boolean =>
  occurrences(text, words).some(
    (at) => !isWordCharacter(text[at - 1]) && !isWordCharacter(text[at + words.length]),
  );

/** What is wrong with an anchor, or null. Case is left aside in counting, as a browser leaves it aside in looking for a text fragment. */
function anchorMessage(paragraphs: readonly string[], { evidence }: Fact): string | null {
  const words = normalisedWords(evidence.anchor);
  const holders = paragraphs.flatMap((paragraph, index) =>
    occurrences(paragraph.toLowerCase(), words.toLowerCase()).map(() => index + 1),
  );
  const [holder] = holders;
  if (holder === undefined) return 'These words do not stand in the source.';
  if (holders.length > 1)
    return `These words stand ${holders.length} times in the source, so they single out no place.`;
  if (holder !== evidence.paragraph)
    return `These words stand in paragraph ${holder}, not ${evidence.paragraph}.`;
  if (standsIn(paragraphs[holder - 1] ?? '', words)) return null;
  return 'These words stand in the source in other case, or begin or end within a word.';
}

/** The stretches of a paragraph that stand in quotation marks. */
const quoted = (paragraph: string): readonly string[] =>
  paragraph.split('"').filter((_stretch, index) => index % 2 === 1);

function quoteMessage(paragraphs: readonly string[], { evidence, quote }: Fact): string | null {
  if (quote === undefined) return null;
  const words = normalisedWords(quote);
  const paragraph = paragraphs[evidence.paragraph - 1] ?? '';
  if (quoted(paragraph).some((stretch) => standsIn(stretch, words))) return null;
  return standsIn(paragraph, words)
    ? `Paragraph ${evidence.paragraph} says this itself, it does not quote it.`
    : `Paragraph ${evidence.paragraph} does not quote these words.`;
}

function dateMessage(paragraphs: readonly string[], { evidence, date }: Fact): string | null {
  if (date === null) return null;
  const number = date.paragraph ?? evidence.paragraph;
  const paragraph = paragraphs[number - 1] ?? '';
  const missing = [date.expression, date.timeOfDay]
    .filter((words) => words !== undefined)
    .find((words) => !standsIn(paragraph, normalisedWords(words)));
  return missing === undefined ? null : `Paragraph ${number} does not say "${missing}".`;
}

function factProblems(fact: Fact, index: number, paragraphs: readonly string[]): readonly Problem[] {
  const { paragraph } = fact.evidence;
  if (paragraph > paragraphs.length) {
    const message = `There is no paragraph ${paragraph}: the source has ${paragraphs.length}.`;
    return [{ place: placeOf(['facts', index, 'evidence', 'paragraph']), message, mend: READ_AGAIN }];
  }
  const found: readonly (readonly [readonly string[], string | null])[] = [
    [['evidence', 'anchor'], anchorMessage(paragraphs, fact)],
    [['quote'], quoteMessage(paragraphs, fact)],
    [['date'], dateMessage(paragraphs, fact)],
  ];
  return found.flatMap(([path, message]) =>
    message === null ? [] : [{ place: placeOf(['facts', index, ...path]), message, mend: READ_AGAIN }],
  );
}

/**
 * Everything in which a pack differs from the text of one of its sources: the text's SHA-256; for each fact the paragraph, the
 * anchor (exactly once in the source, in that paragraph, whole words), the quotation (in quotation marks there, brackets
 * included) and the words of the date.
 * @param sourceIndex the place of the source among the pack's sources
 */
export function sourceTextProblems(
  pack: Pack,
  sourceIndex: number,
  { text, sha256 }: SourceText,
): readonly Problem[] {
  const source = pack.sources[sourceIndex];
  if (source === undefined) throw new RangeError(`The pack has no source ${sourceIndex}.`);
  const paragraphs = paragraphsOf(text);
  const facts = pack.facts.flatMap((fact, index) =>
    fact.evidence.source === source.id ? factProblems(fact, index, paragraphs) : [],
  );
  if (sha256 === source.sha256) return facts;
  const hash: Problem = {
    place: placeOf(['sources', sourceIndex, 'sha256']),
    message: `The text's SHA-256 is ${sha256}.`,
    mend: 'Check the right text, or, where this is it, write its sum here.',
  };
  return [hash, ...facts];
}
