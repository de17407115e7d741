import { compilePatterns } from '../../../src/mentions/compile/compile';
import type { EvidenceByRange, PatternEntry } from '../../../src/mentions/compile/pattern-part';
import { prepareTable } from '../../../src/mentions/compile/prepare';
import { createMatcher } from '../../../src/mentions/matcher';
import { mentionsOnPage } from './on-page';

export interface SmallPack {
  readonly terms?: Readonly<Record<string, readonly string[]>>;
  readonly masks?: readonly string[];
  readonly decoys?: readonly string[];
  readonly find: readonly string[];
  readonly needs?: EvidenceByRange;
  readonly not?: EvidenceByRange;
}

/** A small pack of one topic, `riot`, as the compiler takes it. */
export const smallPack = ({ terms = {}, masks = [], decoys = [], find, needs, not }: SmallPack) => {
  const entry: PatternEntry = { find, needs, not };
  return {
    vocabulary: { endings: { v: ['', 's', 'ed', 'ing'] }, abbreviations: ['jan'], terms, masks },
    decoys: decoys.length > 0 ? [{ find: decoys }] : [],
    topics: [{ id: 'riot', patterns: [entry] }],
  };
};

/** A matcher of a small pack. Throws what the compiler has against it. */
export const smallMatcher = (pack: SmallPack) => {
  const compiled = compilePatterns(smallPack(pack));
  if (!compiled.ok)
    throw new Error(compiled.problems.map(({ place, message }) => `${place}: ${message}`).join('\n'));
  return createMatcher(prepareTable(compiled.table));
};

/** The words that a small pack marks in a text, on a page that also says `others`. */
export const markedBy = (
  pack: SmallPack,
  text: string,
  others: readonly string[] = [],
): readonly string[] => {
  const mentions = mentionsOnPage(smallMatcher(pack), text, others);
  return mentions.map(({ start, end }) => text.slice(start, end));
};
