/** What is wrong with a pack's patterns, and where: `topics[1].patterns[3].find[0]`. */
export interface Problem {
  readonly place: string;
  readonly message: string;
}

/** Thrown inside the compiler at a position (in characters) of one phrase or pattern, and turned into a `Problem` at its edge. */
export class PatternError extends Error {
  readonly position: number;

  constructor(message: string, position: number) {
    super(message);
    this.position = position;
  }
}

/** The message with the pattern and a caret under the place. */
const point = (pattern: string, error: PatternError): string =>
  `${error.message} (character ${error.position + 1})\n  ${pattern}\n  ${' '.repeat(error.position)}^`;

/** Runs `work` on a phrase or pattern; where it throws a `PatternError`, notes a problem and returns `fallback`. */
export const noting = <Result>(
  problems: Problem[],
  place: string,
  pattern: string,
  fallback: Result,
  work: () => Result,
): Result => {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    problems.push({ place, message: point(pattern, error) });
    return fallback;
  }
};
