import { describe, expect, it } from 'vitest';
import { readTerms } from '../../../../src/mentions/compile/term-list';
import { unfold } from '../../../../src/mentions/compile/unfold';

/** The terms as the table writes them. */
const foldedTerms = (terms: Readonly<Record<string, readonly string[]>>): readonly string[] =>
  readTerms({ endings: {}, abbreviations: [], masks: [], terms }, []).folded();

describe('a term made of others', () => {
  const terms = {
    host: ['web host(|s)', '(cloud|hosting) firm'],
    giant: ['the {host} of? choice', '{host}'],
  };

  it('repeats their entries as they stand', () => {
    expect(foldedTerms(terms)).toEqual([
      'web,host*|s;cloud|hosting,firm',
      'the web,host*|s,of|,choice;the,cloud|hosting,firm,of|,choice;web,host*|s;cloud|hosting,firm',
    ]);
  });

  it('stands for the same phrases as the terms that the patterns are compiled from', () => {
    const list = readTerms({ endings: {}, abbreviations: [], masks: [], terms }, []);
    const spelled = (phrases: readonly (readonly string[])[] | undefined) =>
      phrases?.map((phrase) => phrase.join(' ')).sort();
    for (const [term, folded] of list.folded().entries())
      expect(spelled(unfold(folded))).toEqual(spelled(list.phrases()[term]));
  });
});
