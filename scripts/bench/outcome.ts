/** One measured figure, with its goal where it has one. */
export interface Outcome {
  readonly browser: string;
  readonly section: string;
  readonly what: string;
  readonly value: number;
  /** "x" for a ratio; "ms", "MB" and "%" otherwise; "" for an exponent. */
  readonly unit: 'x' | 'ms' | 'MB' | '%' | '';
  readonly goal?: Goal;
}

export type Goal = { readonly atMost: number } | { readonly atLeast: number };

/** True where the figure has no goal or keeps it. */
export const isReached = ({ value, goal }: Outcome): boolean => {
  if (goal === undefined) return true;
  return 'atMost' in goal ? value <= goal.atMost : value >= goal.atLeast;
};

const inWords = (goal: Goal | undefined): string => {
  if (goal === undefined) return '';
  return 'atMost' in goal ? `at most ${goal.atMost}` : `at least ${goal.atLeast}`;
};

const rounded = (value: number): string =>
  Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(Math.abs(value) >= 10 ? 1 : 2);

/** A Markdown table of all outcomes, one line each. */
export const tableOf = (outcomes: readonly Outcome[]): string =>
  [
    '| browser | section | what | measured | goal | |',
    '| --- | --- | --- | --- | --- | --- |',
    ...outcomes.map((outcome) => {
      const { browser, section, what, value, unit, goal } = outcome;
      const verdict = goal === undefined ? '' : isReached(outcome) ? 'reached' : 'missed';
      return `| ${browser} | ${section} | ${what} | ${rounded(value)} ${unit} | ${inWords(goal)} | ${verdict} |`;
    }),
  ].join('\n');
