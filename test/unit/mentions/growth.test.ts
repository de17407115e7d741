import { describe, expect, it } from 'vitest';
import { compilePatterns } from '../../../src/mentions/compile/compile';
import { prepareTable } from '../../../src/mentions/compile/prepare';
import { engineInParts } from '../../../src/mentions/engine';
import { atOnce } from '../../../src/mentions/parts';
import { shippedTable } from './shipped';
import { smallPack } from './small-pack';

const WORDS = ['amazon', 'drops', 'parler', 'riot', 'capitol', 'mob'] as const;

/**
 * Steps of work for one word of a text made of the pack's own words: 61 with the shipped patterns. A pattern that multiplied what is
 * alive at once would be far above.
 */
const WORK_MOST = 70;

/** So many different patterns over the words, with gaps, none of them sharing a beginning beyond its first two steps. */
const patterns = (count: number): readonly string[] =>
  Array.from(
    { length: count },
    (_, index) =>
      `${WORDS[index % WORDS.length]} ..4 rare${index} ..4 ${WORDS[(index * 5 + 1) % WORDS.length]}`,
  );

const workOf = (find: readonly string[], text: string): number => {
  const compiled = compilePatterns(smallPack({ find }));
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return atOnce(engineInParts(prepareTable(compiled.table))).read(text).work;
};

const prose = (words: number): string =>
  Array.from({ length: words }, (_, index) => WORDS[(index * 7) % WORDS.length]).join(' ');

describe('the work for a text', () => {
  it('does not grow with the number of patterns', () => {
    const few = workOf(patterns(60), prose(2000));
    expect(few).toBeGreaterThan(2000);
    expect(workOf(patterns(6000), prose(2000))).toBeLessThan(few * 1.5);
  });

  it('grows with the text and no faster, also where the text repeats one word', () => {
    const engine = atOnce(engineInParts(shippedTable));
    for (const text of ['Amazon ', 'Amazon dropped ', 'riot at the Capitol ', 'Jan. 6 ', 'Parler it ']) {
      const short = engine.read(text.repeat(500)).work;
      expect(engine.read(text.repeat(5000)).work).toBeLessThan(short * 10.5);
    }
  });

  it('has a ceiling for each word of the text, with the shipped patterns', () => {
    const engine = atOnce(engineInParts(shippedTable));
    const words = 'Amazon dropped Parler after the riot at the Capitol on Jan. 6 and it sued'.split(' ');
    const text = Array.from({ length: 3000 }, (_, index) => words[(index * index) % words.length]).join(' ');
    expect(engine.read(text).work / 3000).toBeLessThan(WORK_MOST);
  });
});
