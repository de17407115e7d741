/** One thing that is wrong with a pack, for the person who writes it. */
export interface Problem {
  /** Where: `facts[3].date`, `line 4, column 2` of the file, or `the whole file`. */
  readonly place: string;
  /** What is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly mend: string;
}

/** The place of a problem that no part of the file can be blamed for. */
export const WHOLE_FILE = 'the whole file';

const PLAIN_KEY = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** A place in a pack as one would write it in code: `facts[3].date`. */
export function placeOf(path: readonly PropertyKey[]): string {
  const place = path
    .map((key) => {
      if (typeof key === 'number') return `[${key}]`;
      const name = String(key);
      return PLAIN_KEY.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
    })
    .join('');
  return place === '' ? WHOLE_FILE : place.replace(/^\./, '');
}

/** A problem in one line: where, what, and what to do. */
export const problemLine = ({ place, message, mend }: Problem): string => `${place}: ${message} ${mend}`;
