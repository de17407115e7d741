/**
 * The syntax of phrases and patterns.
 *
 *     sequence    = part, { space, part }
 *     part        = ( term | numbers | name | start | gap | bracket | ( word | group ), [ endings ] ), [ "?" ]
 *     word        = letters, digits, "'", "-", "/", "."    in any case; with a capital in front: only with a capital
 *     group       = "(", sequence, { "|", sequence }, ")"  one of these
 *     endings     = "(", [ letters ], { "|", letters }, ")"    kick(|s|ed|ing), (kick|boot)(ed|ing)
 *                 | "~", name of an ending set                 kick~v
 *     term        = "{", name, "}"
 *     numbers     = "<", digits, "..", digits, ">"
 *     name        = "<A..Z>"                               any word with a capital
 *     start       = "^"                                    the start of a sentence
 *     gap         = "..", digits                           at most so many words, never across a sentence's end, ";" or ":"
 *     bracket     = "[" | "]"                              what stands between them is marked, the rest must stand there
 */
import { MOST_CHARACTERS, MOST_DEPTH, MOST_WORDS_IN_GAP } from './limits';
import { PatternError } from './problems';

/** Spelled out, or the name of a set, or none. */
export type Endings = readonly string[] | string | null;

export type Part =
  | { readonly kind: 'word'; readonly letters: string; readonly endings: Endings; readonly position: number }
  | { readonly kind: 'term'; readonly name: string; readonly position: number }
  | { readonly kind: 'numbers'; readonly least: number; readonly most: number; readonly position: number }
  | { readonly kind: 'start' | 'name'; readonly position: number }
  | { readonly kind: 'open' | 'close'; readonly position: number }
  | { readonly kind: 'gap'; readonly most: number; readonly position: number }
  | {
      readonly kind: 'group';
      readonly options: readonly Sequence[];
      readonly endings: Endings;
      readonly position: number;
    };

export type Sequence = readonly Part[];

const SPACE = /\s+/y;
const GAP = /\.\.(\d*)/y;
const TERM = /\{([^{}]*)\}?/y;
const NUMBERS = /<(\d+)\.\.(\d+)>/y;
const NAME_SIGN = '<A..Z>';
const WORD = /[^\s{}()<>|?^~[\]]+/y;
const ENDINGS = /~(\w*)|\(((?:\p{L}*\|)*\p{L}*)\)/uy;
const SIGNS = { '^': 'start', '[': 'open', ']': 'close' } as const;
/** The end of a sequence, or a bracket before or after. */
const NEEDS_NO_SPACE = /^.?$|[|)\]]$|^\[/;
const NAME = /^[a-z][a-z0-9_]*$/;

/** Parses a phrase or pattern. Throws `PatternError` with the position of what is wrong. */
export const parsePattern = (source: string): Sequence => {
  let position = 0;

  const take = (shape: RegExp): RegExpExecArray | null => {
    shape.lastIndex = position;
    const found = shape.exec(source);
    if (found) position += found[0].length;
    return found;
  };
  const fail = (message: string, at: number): never => {
    throw new PatternError(message, at);
  };

  const takeEndings = (): Endings => {
    const [, name, spelled] = take(ENDINGS) ?? [];
    return name ?? spelled?.split('|') ?? null;
  };
  const takeGap = (at: number): Part => {
    const most = Number(take(GAP)?.[1] || 'none');
    if (!(most >= 1 && most <= MOST_WORDS_IN_GAP))
      fail(`A gap is ".." and a number from 1 to ${MOST_WORDS_IN_GAP}`, at);
    return { kind: 'gap', most, position: at };
  };
  const takeTerm = (at: number): Part => {
    const [whole = '', name = ''] = take(TERM) ?? [];
    if (!whole.endsWith('}')) fail('This brace is never closed', at);
    if (!NAME.test(name)) fail('A term has a name of small letters, digits and "_" between braces', at);
    return { kind: 'term', name, position: at };
  };
  const takeNumbers = (at: number): Part => {
    const [, least = '', most = ''] = take(NUMBERS) ?? fail('A range of numbers is written <1900..2020>', at);
    if (Number(least) > Number(most)) fail('The first number of a range is the smaller one', at);
    return { kind: 'numbers', least: Number(least), most: Number(most), position: at };
  };
  const takeGroup = (at: number, depth: number): Part => {
    if (depth > MOST_DEPTH) fail(`More than ${MOST_DEPTH} parentheses within one another`, at);
    const options: Sequence[] = [];
    do {
      position += 1;
      options.push(takeSequence(depth));
    } while (source[position] === '|');
    if (source[position] !== ')') fail('This parenthesis is never closed', at);
    position += 1;
    return { kind: 'group', options, endings: takeEndings(), position: at };
  };
  const takeWord = (at: number): Part => {
    const [letters] = take(WORD) ?? fail(`"${source[at]}" has no meaning here`, at);
    return { kind: 'word', letters, endings: takeEndings(), position: at };
  };
  const takePart = (depth: number): Part => {
    const at = position;
    if (source.startsWith('..', at)) return takeGap(at);
    const first = source[at];
    if (first === '{') return takeTerm(at);
    if (source.startsWith(NAME_SIGN, at)) {
      position += NAME_SIGN.length;
      return { kind: 'name', position: at };
    }
    if (first === '<') return takeNumbers(at);
    if (first === '(') return takeGroup(at, depth + 1);
    const sign = SIGNS[first as keyof typeof SIGNS];
    if (!sign) return takeWord(at);
    if (depth > 0 && sign !== 'start') fail('A bracket cannot stand in parentheses', at);
    position += 1;
    return { kind: sign, position: at };
  };
  const takeOptional = (part: Part): Part => {
    if (source[position] !== '?') return part;
    if (part.kind === 'gap') fail('A gap may be empty anyway: leave the question mark out', position);
    if (part.kind === 'open' || part.kind === 'close') fail('A bracket cannot be left out', position);
    position += 1;
    return { kind: 'group', options: [[part], []], endings: null, position: part.position };
  };
  const takeSequence = (depth: number): Sequence => {
    const parts: Part[] = [];
    take(SPACE);
    const from = position;
    while (position < source.length && source[position] !== '|' && source[position] !== ')') {
      parts.push(takeOptional(takePart(depth)));
      if (!take(SPACE) && !NEEDS_NO_SPACE.test(source.slice(position - 1, position + 1)))
        fail('A space is missing here', position);
    }
    if (parts.length === 0) fail('Words are missing here', from);
    return parts;
  };

  if (source.length > MOST_CHARACTERS) fail(`Longer than ${MOST_CHARACTERS} characters`, MOST_CHARACTERS);
  const sequence = takeSequence(0);
  if (position < source.length)
    fail(source[position] === ')' ? 'No parenthesis is open here' : '"|" stands in parentheses', position);
  return sequence;
};
