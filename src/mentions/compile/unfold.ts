import { choicesOf, ENTRY, SLOT } from '../folded';

type Words = readonly string[];

const NO_WORDS: Words = [];

const wordsOf = (words: string): Words => (words === '' ? NO_WORDS : words.split(' '));

const unfoldEntry = (entry: string): readonly Words[] =>
  entry
    .split(SLOT)
    .map((slot) => choicesOf(slot).map(wordsOf))
    .reduce((starts, ends) => starts.flatMap((start) => ends.map((end) => [...start, ...end])));

/** All phrases of a folded term, each as its words. */
export const unfold = (folded: string): readonly Words[] => folded.split(ENTRY).flatMap(unfoldEntry);
