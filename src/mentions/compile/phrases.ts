import { ANY_NAME, RANGE_SIGN, SENTENCE_START } from '../dictionary';
import { foldedWord, nextWord } from '../words';
import { MOST_PHRASES_PER_ENTRY, MOST_WORDS_IN_PHRASE } from './limits';
import type { Part, Sequence } from './parse';
import { PatternError } from './problems';

/** The words of a phrase as the matcher's table spells them. */
export type Phrase = readonly string[];

/** What a phrase may refer to. */
export interface Known {
  readonly endings: Readonly<Record<string, readonly string[]>>;
  /** The phrases of the terms read so far. */
  readonly terms: ReadonlyMap<string, readonly Phrase[]>;
  /** The same terms as the table writes them. */
  readonly folded: ReadonlyMap<string, string>;
}

/** Splits letters as a text is split; a capital in front stays. */
const wordsOf = (letters: string): string[] => {
  const words: string[] = [];
  const word = { start: 0, end: 0, hash: 0 };
  for (let from = 0; nextWord(letters, from, word); from = word.end) {
    const folded = foldedWord(letters, word.start, word.end);
    const first = letters.charAt(word.start);
    words.push(first === first.toLowerCase() ? folded : folded.charAt(0).toUpperCase() + folded.slice(1));
  }
  return words;
};

/** The endings that a word or group may take. Throws `PatternError` where their name is not known. */
export const endingsOf = (part: Part & { kind: 'word' | 'group' }, known: Known): readonly string[] => {
  const endings = typeof part.endings === 'string' ? known.endings[part.endings] : (part.endings ?? ['']);
  if (!endings) throw new PatternError(`There is no set of endings named "${part.endings}"`, part.position);
  return endings;
};

/** Each phrase with each ending on its last word. */
const inflect = (
  phrases: readonly Phrase[],
  part: Part & { kind: 'word' | 'group' },
  known: Known,
): readonly Phrase[] =>
  part.endings === null
    ? phrases
    : phrases.flatMap((phrase) =>
        endingsOf(part, known).map((ending) => [...phrase.slice(0, -1), (phrase.at(-1) ?? '') + ending]),
      );

const phrasesOfWord = (part: Part & { kind: 'word' }, known: Known): readonly Phrase[] => {
  const words = wordsOf(part.letters);
  if (words.length === 0) throw new PatternError('No letter or digit stands here', part.position);
  return inflect([words], part, known);
};

const phrasesOfGroup = (part: Part & { kind: 'group' }, known: Known): readonly Phrase[] => {
  const phrases = part.options.flatMap((option) => phrasesOfSequence(option, known));
  return inflect(phrases, part, known);
};

/** Every phrase of one followed by every phrase of the other. */
const combine = (one: readonly Phrase[], other: readonly Phrase[], position: number): Phrase[] => {
  if (one.length * other.length > MOST_PHRASES_PER_ENTRY) {
    throw new PatternError(`Stands for more than ${MOST_PHRASES_PER_ENTRY} phrases`, position);
  }
  return one.flatMap((start) => other.map((end) => [...start, ...end]));
};

const phrasesOfTerm = (part: Part & { kind: 'term' }, known: Known): readonly Phrase[] => {
  const phrases = known.terms.get(part.name);
  if (!phrases) throw new PatternError(`There is no term named "${part.name}" above this`, part.position);
  return phrases;
};

const phrasesOfPart = (part: Part, known: Known): readonly Phrase[] => {
  switch (part.kind) {
    case 'word':
      return phrasesOfWord(part, known);
    case 'term':
      return phrasesOfTerm(part, known);
    case 'numbers':
      return [[`${part.least}${RANGE_SIGN}${part.most}`]];
    case 'name':
      return [[ANY_NAME]];
    case 'start':
      return [[SENTENCE_START]];
    case 'gap':
    case 'open':
    case 'close':
      throw new PatternError(
        'Gaps and brackets stand in patterns only, not in the phrases of a term',
        part.position,
      );
    case 'group':
      return phrasesOfGroup(part, known);
  }
};

/** All phrases that a sequence without gaps stands for. Throws `PatternError` where it breaks a rule or limit. */
export const phrasesOfSequence = (sequence: Sequence, known: Known): Phrase[] => {
  let phrases: Phrase[] = [[]];
  for (const part of sequence) phrases = combine(phrases, phrasesOfPart(part, known), part.position);
  if (phrases.some((phrase) => phrase.length > MOST_WORDS_IN_PHRASE)) {
    throw new PatternError(`A phrase has at most ${MOST_WORDS_IN_PHRASE} words`, sequence[0]?.position ?? 0);
  }
  return phrases;
};
