import { foldedWords } from './fold';
import type { Fact, Pack } from './schema';

/** Ends a cue's word that stands for every word beginning with it: "remov*" for "removed" and "removal". */
const ANY_ENDING = '*';

/** One word of a cue: its folded beginning, and whether any ending may follow. */
interface CueWord {
  readonly text: string;
  readonly anyEnding: boolean;
}

function cueWords(cue: string): readonly CueWord[] {
  return cue.split(' ').flatMap((part) => {
    const words = foldedWords(part);
    return words.map((text, index) => ({
      text,
      anyEnding: part.endsWith(ANY_ENDING) && index === words.length - 1,
    }));
  });
}

const fits = (cue: CueWord, word: string | undefined): boolean =>
  word !== undefined && (cue.anyEnding ? word.startsWith(cue.text) : word === cue.text);

const occurs = (cue: readonly CueWord[], words: readonly string[]): boolean =>
  words.some((_word, start) => cue.every((part, index) => fits(part, words[start + index])));

/** How well a fact answers a text: the words of all its cues that occur there, so a phrase weighs more than a word. */
function fitness(fact: Fact, words: readonly string[]): number {
  return fact.cues
    .map(cueWords)
    .filter((cue) => occurs(cue, words))
    .reduce((sum, cue) => sum + cue.length, 0);
}

/**
 * All facts of a topic, the one that fits the mention's surroundings best first. Facts that fit equally well keep the pack's
 * order, so where nothing around a mention tells, the topic's first fact leads.
 * @param context the text around the mention, the mention included
 */
export function chooseFacts(pack: Pack, topicId: string, context: string): readonly Fact[] {
  const words = foldedWords(context);
  return pack.facts
    .filter((fact) => fact.topics.includes(topicId))
    .map((fact) => ({ fact, fitness: fitness(fact, words) }))
    .sort((one, other) => other.fitness - one.fitness)
    .map(({ fact }) => fact);
}
