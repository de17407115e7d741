import { type MatcherTable, NO_TOPIC } from '../../src/mentions/table';

/** The distinct ones of some values, and the place of each value among them. */
function distinct(values: readonly unknown[]): {
  readonly all: readonly string[];
  readonly places: readonly number[];
} {
  const written = values.map((value) => JSON.stringify(value));
  const all = [...new Set(written)];
  return { all, places: written.map((value) => all.indexOf(value)) };
}

/** A way in numbers. Most ways are marked from their first step to their last, which goes without saying. */
function wayText([first, end, ...steps]: readonly number[]): string {
  const isWhole = first === 0 && end === (steps.length + 1) / 2;
  return isWhole ? steps.join(' ') : `[${[first, end, ...steps].join(' ')}`;
}

/**
 * The table as the text of a JavaScript expression, column by column: all patterns' sources, then all their ways, and so on. Gzipped,
 * the shipped table is 7 % smaller so than pattern by pattern, where every pattern spells out its keys. The sources of decoys are
 * left out: they mark nothing, so nobody asks why.
 *
 * @param table the pack's patterns, compiled; no term and no source has a line break
 */
export function tableText({ terms, patterns, ...rest }: MatcherTable): string {
  const { all, places } = distinct(patterns.map(({ needs, not }) => ({ needs, not })));
  const columns = {
    sources: patterns.map(({ topic, source }) => (topic === NO_TOPIC ? '' : source)).join('\n'),
    ways: patterns.map(({ ways }) => ways.map(wayText).join(',')).join('\n'),
    topics: patterns.map(({ topic }) => topic).join(' '),
    conditions: places.join(' '),
  };
  return `((columns, conditions, terms, rest) => {
    const conditionOf = columns.conditions.split(' ');
    const topicOf = columns.topics.split(' ');
    const waysOf = columns.ways.split('\\n');
    const numbersOf = (text) => text.split(' ').map(Number);
    const wayOf = (text) => {
      if (text[0] === '[') return numbersOf(text.slice(1));
      const steps = numbersOf(text);
      return [0, (steps.length + 1) / 2, ...steps];
    };
    return {
      ...rest,
      terms: terms.split('\\n'),
      patterns: columns.sources.split('\\n').map((source, number) => ({
        topic: Number(topicOf[number]),
        source,
        ways: waysOf[number].split(',').map(wayOf),
        ...conditions[conditionOf[number]],
      })),
    };
  })(${JSON.stringify(columns)}, [${all.join(',')}], ${JSON.stringify(terms.join('\n'))}, ${JSON.stringify(rest)})`;
}
