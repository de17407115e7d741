/**
 * Finds the place where a text stops being JSON. `JSON.parse` names it in some browsers and not in others, and in none for
 * every fault. Reads the text once from left to right with a stack of the brackets still open; it never calls itself, so no
 * depth of nesting can exhaust it.
 */

/** Where the fault is, both counted from 1, and what stands in the way. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** What may come next. `value-or-end` follows an opening `[`, `key-or-end` an opening `{`. */
type Awaited = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

const EXPECTED: Readonly<Record<Awaited, string>> = {
  value: 'a value',
  'value-or-end': 'a value or "]"',
  key: 'a key in double quotes',
  'key-or-end': 'a key in double quotes or "}"',
  colon: 'a colon',
  'comma-or-end': 'a comma or the closing bracket',
  nothing: 'the end of the file',
};

const SPACE = /[ \t\n\r]*/y;
const PLAIN_VALUE = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** Below it are the control characters, which JSON allows in no text. */
const FIRST_PRINTABLE = ' '.charCodeAt(0);
const QUOTE = '"'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);

/** False at the end of the text too, whose code is not a number. */
const isPlain = (code: number): boolean => code >= FIRST_PRINTABLE && code !== QUOTE && code !== BACKSLASH;

const endOf = (pattern: RegExp, text: string, start: number): number | null => {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : null;
};

/** The offset behind the string that begins at `start`, or where it breaks off and why. */
function endOfString(text: string, start: number): number | { at: number; message: string } {
  let at = start + 1;
  while (true) {
    while (isPlain(text.charCodeAt(at))) at += 1;
    if (text[at] === '"') return at + 1;
    if (at >= text.length) return { at: start, message: 'The text that begins here has no closing quote.' };
    const after = endOf(ESCAPE, text, at);
    if (after === null)
      return { at, message: 'A line break, a control character or a bare backslash stands in a text.' };
    at = after;
  }
}

interface State {
  at: number;
  awaited: Awaited;
  readonly open: ('{' | '[')[];
}

const afterValue = ({ open }: State): Awaited => (open.length === 0 ? 'nothing' : 'comma-or-end');

/** Reads one bracket, colon or comma; false where it does not belong here. */
function readSign(state: State, sign: string): boolean {
  const { awaited, open } = state;
  const takesValue = awaited === 'value' || awaited === 'value-or-end';
  const inside = open.at(-1);
  if (takesValue && (sign === '{' || sign === '[')) {
    open.push(sign);
    state.awaited = sign === '{' ? 'key-or-end' : 'value-or-end';
  } else if (awaited === 'colon' && sign === ':') {
    state.awaited = 'value';
  } else if (awaited === 'comma-or-end' && sign === ',') {
    state.awaited = inside === '{' ? 'key' : 'value';
  } else if (closes(awaited, inside, sign)) {
    open.pop();
    state.awaited = afterValue(state);
  } else return false;
  state.at += 1;
  return true;
}

function closes(awaited: Awaited, inside: string | undefined, sign: string): boolean {
  if (sign === '}') return inside === '{' && (awaited === 'key-or-end' || awaited === 'comma-or-end');
  return sign === ']' && inside === '[' && (awaited === 'value-or-end' || awaited === 'comma-or-end');
}

/** Reads one token; the fault where there is none. */
function step(state: State, text: string): { at: number; message: string } | null {
  const { at, awaited } = state;
  const takesKey = awaited === 'key' || awaited === 'key-or-end';
  const takesValue = awaited === 'value' || awaited === 'value-or-end';
  if (text[at] === '"' && (takesKey || takesValue)) {
    const end = endOfString(text, at);
    if (typeof end !== 'number') return end;
    state.at = end;
    state.awaited = takesKey ? 'colon' : afterValue(state);
    return null;
  }
  const end = takesValue ? endOf(PLAIN_VALUE, text, at) : null;
  if (end !== null) {
    state.at = end;
    state.awaited = afterValue(state);
    return null;
  }
  if (readSign(state, text[at] ?? '')) return null;
  const found = at >= text.length ? 'the file ends' : `${JSON.stringify(text[at])} stands`;
  return { at, message: `Here ${found}, where ${EXPECTED[awaited]} is expected.` };
}

function lineAndColumn(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The first place where the text stops being JSON (RFC 8259), or null where it is JSON. */
export function jsonFault(text: string): JsonFault | null {
  const state: State = { at: 0, awaited: 'value', open: [] };
  while (true) {
    state.at = endOf(SPACE, text, state.at) ?? state.at;
    if (state.awaited === 'nothing' && state.at >= text.length) return null;
    const fault = step(state, text);
    if (fault !== null) return { ...lineAndColumn(text, fault.at), message: fault.message };
  }
}
