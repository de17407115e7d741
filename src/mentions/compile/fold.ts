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

const isPlain = (slot: string): boolean => !slot.includes(OR) && !slot.includes(ENDINGS);

/** Writes a sequence without gaps as the table does. Words that follow one another share a slot. */
export const foldSequence = (sequence: Sequence, known: Known): string => {
  const slots: string[] = [];
  for (const part of sequence) {
    const slot = slotOf(part, known);
    const last = slots.at(-1);
    if (last !== undefined && isPlain(last) && isPlain(slot)) slots[slots.length - 1] = `${last} ${slot}`;
    else slots.push(slot);
  }
  return slots.join(SLOT);
};

/** Writes several sequences, any of which will do. */
export const foldAll = (sequences: readonly Sequence[], known: Known): string =>
  sequences.map((sequence) => foldSequence(sequence, known)).join(ENTRY);
