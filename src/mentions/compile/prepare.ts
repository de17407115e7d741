import type { PackTable } from '../prepared';
import type { MatcherTable } from '../table';
import { writePatterns } from './pattern-columns';
import { writeStepTree } from './step-tree';

/**
 * Works out what the matcher needs of a table, so that no page has to. The order counts: gzip packs like with like, and the worst order
 * is 0.2 KB larger.
 */
export const prepareTable = ({ terms, patterns, ...rest }: MatcherTable): PackTable => {
  const { heads, conditions } = writePatterns(patterns);
  return {
    heads,
    steps: writeStepTree(patterns),
    terms: terms.join('\n'),
    ...rest,
    conditions,
  };
};
