import { beforeEach, describe, expect, it } from 'vitest';
import { type Trouble, troubleWords } from '../../../src/ui/trouble-words';
import { stubWords } from './browser-words';

const troubles: readonly Trouble[] = ['not-saved', 'not-annotated', 'refused', 'not-copied', 'page-changed'];

describe('what went wrong', () => {
  beforeEach(() => stubWords());

  it('is said in words of its own for each trouble', () => {
    const said = troubles.map(troubleWords);
    expect(said).not.toContain('');
    expect(new Set(said).size).toBe(troubles.length);
    expect(troubleWords('page-changed')).toContain('The page has changed');
  });
});
