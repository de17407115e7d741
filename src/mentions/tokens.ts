import type { Dictionary } from './dictionary';
import { foldedWord, nextWord, type Word } from './words';

/**
 * A text as the phrases see it: its words, and before the first word of each sentence a token of no length. Lists of equal length;
 * offsets in UTF-16 units, `ends` exclusive.
 */
export interface Tokens {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The dictionary entries that the token answers to. */
  readonly entries: readonly (readonly number[])[];
  /** Number of the sentence that the token stands in. */
  readonly sentences: readonly number[];
  /** True where the token is the start of a sentence and no word. */
  readonly opens: readonly boolean[];
  /** Number of the stretch that the token stands in: a sentence, or what semicolons and colons leave of it. No gap of a pattern leads out. */
  readonly stretches: readonly number[];
  /** Number of the clause that the token stands in: what commas and dashes leave of a stretch. A gap may lead out, but then it `leaps`. */
  readonly clauses: readonly number[];
}

/** Between two words: a blank line, a bar or a bullet, which set apart what were no sentences ("Title | Publisher"). */
const ALWAYS_ENDS = /\n\s*\n|[|•·]/;
/** The full stop and its kin, perhaps inside closing quotes and brackets, then a space. */
const ENDS_WITH_STOP = /[.!?…][\p{Pe}\p{Pf}"'’”»]*\s/u;
const ENDS_WITH_MORE_THAN_STOP = /[!?]/;
/** After a word and before a space, so not in "11:59". */
const BREAK = /[;:]\s/;
/** A comma before a space, perhaps with a closing quote between, so not in "1,000"; a dash wherever it stands, a hyphen that stands for one. */
const PAUSE = /,["'’”]*\s|[—–]|\s--?\s/;
/** What stands before and after the commas of "Jan. 6, 2021, attack", which part no clauses. */
const YEAR = /\d{4}$/;
const YEAR_LENGTH = 4;
const DIGIT = /\d/;
const LAST_DIGIT = '9';
const APOSTROPHES = "'’ʼ＇";

const isLowerCase = (text: string, index: number): boolean => {
  const first = text.charAt(index);
  return first !== first.toUpperCase();
};

const SPACE = 32;

/** Nearly always what stands between two words is one space, and no expression need be tried on it. */
const isOneSpace = (text: string, from: number, to: number): boolean =>
  to - from === 1 && text.charCodeAt(from) === SPACE;

/** Whether what stands between two words is in a date. */
const isInDate = (text: string, from: number, to: number): boolean =>
  DIGIT.test(text.charAt(to)) || YEAR.test(text.slice(Math.max(0, from - YEAR_LENGTH), from));

/** Splits texts into tokens; `abbreviations` end no sentence. */
export const createTokenizer = (dictionary: Dictionary, abbreviations: ReadonlySet<string>) => {
  const word: Word = { start: 0, end: 0, hash: 0 };

  /** Whether a sentence ends between two words; not after an initial ("Donald J. Trump"), initials ("the U.S. Capitol") or an abbreviation. */
  const endsSentence = (text: string, previousStart: number, previousEnd: number, start: number): boolean => {
    if (start - previousEnd < 2) return false;
    const between = text.slice(previousEnd, start);
    if (ALWAYS_ENDS.test(between)) return true;
    if (!ENDS_WITH_STOP.test(between) || isLowerCase(text, start)) return false;
    if (ENDS_WITH_MORE_THAN_STOP.test(between)) return true;
    const previous = foldedWord(text, previousStart, previousEnd);
    const isInitials =
      previous.length === 1 ? previous > LAST_DIGIT : text.slice(previousStart, previousEnd).includes('.');
    return !isInitials && !abbreviations.has(previous);
  };

  /** The s of a possessive, which is no word of its own. */
  const isPossessive = (text: string, previousEnd: number): boolean =>
    word.end - word.start === 1 &&
    word.start === previousEnd + 1 &&
    APOSTROPHES.includes(text.charAt(previousEnd)) &&
    text.charAt(word.start).toLowerCase() === 's';

  return (text: string): Tokens => {
    const starts: number[] = [];
    const ends: number[] = [];
    const entries: (readonly number[])[] = [];
    const sentences: number[] = [];
    const opens: boolean[] = [];
    const stretches: number[] = [];
    const clauses: number[] = [];
    let sentence = -1;
    let stretch = -1;
    let clause = -1;
    let previousStart = -1;
    let previousEnd = -1;
    const push = (start: number, end: number, found: readonly number[], open: boolean): void => {
      starts.push(start);
      ends.push(end);
      entries.push(found);
      sentences.push(sentence);
      opens.push(open);
      stretches.push(stretch);
      clauses.push(clause);
    };
    /** Takes in what stands between two words of a sentence. */
    const pass = (from: number, to: number): void => {
      const between = text.slice(from, to);
      const breaks = BREAK.test(between);
      if (breaks) stretch += 1;
      if (breaks || (PAUSE.test(between) && !isInDate(text, from, to))) clause += 1;
    };
    for (let from = 0; nextWord(text, from, word); from = word.end) {
      if (previousEnd >= 0 && isPossessive(text, previousEnd)) continue;
      if (previousEnd < 0 || endsSentence(text, previousStart, previousEnd, word.start)) {
        sentence += 1;
        stretch += 1;
        clause += 1;
        push(word.start, word.start, dictionary.sentenceStart, true);
      } else if (!isOneSpace(text, previousEnd, word.start)) pass(previousEnd, word.start);
      push(word.start, word.end, dictionary.entriesOf(text, word), false);
      previousStart = word.start;
      previousEnd = word.end;
    }
    return { starts, ends, entries, sentences, opens, stretches, clauses };
  };
};
