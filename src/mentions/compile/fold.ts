import { ENDINGS, ENTRY, OR, SLOT } from '../folded';
import type { Part, Sequence } from './parse';
import { endingsOf, type Known, type Phrase, phrasesOfSequence } from './phrases';

const write = (phrases: readonly Phrase[]): readonly string[] => phrases.map((phrase) => phrase.join(' '));

const slotOf = (part: Part, known: Known): string => {
  const isInflected = (part.kind === 'group' || part.kind === 'word') && part.endings !== null;
  if (!isInflected) return write(phrasesOfSequence([part], known)).join(OR);
  const stems = write(phrasesOfSequence([{ ...part, endings: null }], known));
  return stems.join(OR) + ENDINGS + endingsOf(part, known).join(OR);
};

/**
 * The foldings of a part: of a term those of its entries, as they stand in the term itself. Spelled out phrase by phrase, the terms that
 * others are made of took 4 KB of the shipped pack's table, gzipped; so they are repeated, and gzip packs them.
 */
const foldingsOf = (part: Part, known: Known): readonly string[] =>
  (part.kind === 'term' && known.folded.get(part.name)?.split(ENTRY)) || [slotOf(part, known)];

const isPlain = (slot: string): boolean => !slot.includes(OR) && !slot.includes(ENDINGS);

/** Puts slots behind others. Words that follow one another share a slot. */
const follow = (slots: string, more: string): string => {
  if (slots === '') return more;
  const last = slots.slice(slots.lastIndexOf(SLOT) + 1);
  const [first = ''] = more.split(SLOT);
  return slots + (isPlain(last) && isPlain(first) ? ' ' : SLOT) + more;
};

/** Writes a sequence without gaps as the table does: one entry, or several where it refers to a term of several. */
export const foldSequence = (sequence: Sequence, known: Known): string =>
  sequence
    .map((part) => foldingsOf(part, known))
    .reduce((starts, ends) => starts.flatMap((start) => ends.map((end) => follow(start, end))), [''])
    .join(ENTRY);

/** Writes several sequences, any of which will do. */
export const foldAll = (sequences: readonly Sequence[], known: Known): string =>
  sequences.map((sequence) => foldSequence(sequence, known)).join(ENTRY);
