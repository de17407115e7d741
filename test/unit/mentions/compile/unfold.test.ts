import { describe, expect, it } from 'vitest';
import { unfold } from '../../../../src/mentions/compile/unfold';

const phrasesOf = (folded: string): readonly string[] => unfold(folded).map((words) => words.join(' '));

describe('unfold', () => {
  it('reads entries, slots, alternatives and endings', () => {
    expect(phrasesOf('amazon web services;aws')).toEqual(['amazon web services', 'aws']);
    expect(phrasesOf('pull|yank*s|ed,the plug')).toEqual([
      'pulls the plug',
      'pulled the plug',
      'yanks the plug',
      'yanked the plug',
    ]);
    expect(phrasesOf('the|,us|,capitol')).toEqual(['the us capitol', 'the capitol', 'us capitol', 'capitol']);
    expect(phrasesOf('1/6;1900..2020;^')).toEqual(['1/6', '1900..2020', '^']);
  });
});
