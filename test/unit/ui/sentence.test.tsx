import { beforeEach, describe, expect, it } from 'vitest';
import { Sentence } from '../../../src/ui/sentence';
import { stubWords } from './browser-words';
import { rendered, textOf } from './rendered';

describe('a sentence with elements in it', () => {
  beforeEach(() => stubWords());

  it('has each part where the message has its place', () => {
    const parts = [<b key="date">9 January 2021</b>, <i key="publisher">Harbour Times</i>];
    const sentence = rendered(<Sentence of="receipt_reported" parts={parts} />);
    expect(textOf(sentence)).toBe('Reported 9 January 2021 by Harbour Times');
    expect(textOf(sentence.querySelector('i'))).toBe('Harbour Times');
  });
});
