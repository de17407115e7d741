import { foldAll } from './fold';
import { MOST_TERMS_PER_PHRASE } from './limits';
import { parsePattern, type Sequence } from './parse';
import type { Vocabulary } from './pattern-part';
import { type Known, type Phrase, phrasesOfSequence } from './phrases';
import { noting, PatternError, type Problem } from './problems';
import type { TermNumbers } from './ways';

const NAME = /^[a-z][a-z0-9_]*$/;

/** All terms of a pack: first the named ones in their order, then those that patterns spell out. */
export interface TermList extends TermNumbers {
  readonly known: Known;
  readonly names: readonly string[];
  /** The phrases of each term, by number. */
  phrases(): readonly (readonly Phrase[])[];
  /** Each term as the table writes it, by number. */
  folded(): readonly string[];
}

const withoutDuplicates = (phrases: readonly Phrase[]): Phrase[] => [
  ...new Map(phrases.map((phrase) => [phrase.join(' '), phrase])).values(),
];

/** Reads the entries of a term; entries with a problem are left out. */
const readEntries = (
  entries: readonly string[],
  place: string,
  known: Known,
  problems: Problem[],
): readonly Sequence[] =>
  entries.flatMap((entry, index) =>
    noting(problems, `${place}[${index}]`, entry, [], () => {
      const sequence = parsePattern(entry);
      if (phrasesOfSequence(sequence, known).some((phrase) => phrase.length === 0)) {
        throw new PatternError('Everything here may be left out', 0);
      }
      return [sequence];
    }),
  );

/** Reads the vocabulary; notes what is wrong with it in `problems`. A term may use those above it. */
export const readTerms = (vocabulary: Vocabulary, problems: Problem[]): TermList => {
  const terms = new Map<string, readonly Phrase[]>();
  const foldedTerms = new Map<string, string>();
  const known: Known = { endings: vocabulary.endings, terms, folded: foldedTerms };
  const all: (readonly Phrase[])[] = [];
  const folded: string[] = [];
  const add = (sequences: readonly Sequence[]): readonly Phrase[] => {
    const phrases = withoutDuplicates(sequences.flatMap((sequence) => phrasesOfSequence(sequence, known)));
    all.push(phrases);
    folded.push(foldAll(sequences, known));
    return phrases;
  };
  for (const [name, entries] of Object.entries(vocabulary.terms)) {
    const place = `vocabulary.terms.${name}`;
    if (!NAME.test(name))
      problems.push({ place, message: 'The name of a term has small letters, digits and "_" only' });
    terms.set(name, add(readEntries(entries, place, known, problems)));
    foldedTerms.set(name, folded.at(-1) ?? '');
  }
  const names = [...terms.keys()];
  const unnamed = new Map<string, number>();
  return {
    known,
    names,
    phrases: () => all,
    folded: () => folded,
    named: (name) => (terms.has(name) ? names.indexOf(name) : undefined),
    unnamed: (sequence) => {
      const key = foldAll([sequence], known);
      const number = unnamed.get(key) ?? all.length;
      if (number === all.length) add([sequence]);
      unnamed.set(key, number);
      return number;
    },
  };
};

/** Notes each phrase that stands in more terms than one place in a text may be. */
export const checkSharing = (list: TermList, problems: Problem[]): void => {
  const homes = new Map<string, number[]>();
  for (const [term, phrases] of list.phrases().entries()) {
    for (const phrase of phrases) {
      const key = phrase.join(' ');
      homes.set(key, [...(homes.get(key) ?? []), term]);
    }
  }
  for (const [phrase, terms] of homes) {
    if (terms.length <= MOST_TERMS_PER_PHRASE) continue;
    const where = terms.map((term) => list.names[term] ?? 'a pattern').join(', ');
    problems.push({
      place: 'vocabulary.terms',
      message: `"${phrase}" stands in ${terms.length} terms, at most ${MOST_TERMS_PER_PHRASE} are allowed: ${where}`,
    });
  }
};
