import { beforeEach, describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/facts/schema';
import { FactItem } from '../../../src/ui/fact-item';
import { stubWords } from './browser-words';
import { rendered, textOf } from './rendered';
import { background, claim, event, source, statement } from './samples';

const shown = (fact: Fact) => rendered(<FactItem fact={fact} source={source} />);

describe('a fact', () => {
  beforeEach(() => stubWords());

  it('has its day as a machine reads it and its exact date on hover', () => {
    const time = shown(event).querySelector('time');
    expect(time?.getAttribute('datetime')).toBe('2021-01-09');
    expect(textOf(time)).toBe('9 Jan 2021');
    expect(time?.closest('[title]')?.getAttribute('title')).toContain('2021-01-09');
  });

  it('says the time of day as vaguely as its source', () => {
    expect(textOf(shown(event))).toContain('just before midnight');
  });

  it('says that it is not dated, and has no date then', () => {
    const item = shown(statement);
    expect(textOf(item)).toContain('Not dated');
    expect(item.querySelector('time')).toBeNull();
  });

  it('leaves the date to the heading above it', () => {
    const item = rendered(<FactItem fact={statement} source={source} dateAbove />);
    expect(textOf(item)).not.toContain('Not dated');
  });

  it('sets a quotation as one, as text, with who said it', () => {
    const item = shown(statement);
    expect(textOf(item.querySelector('blockquote'))).toBe('“a bolt from a <b>blue</b> sky”');
    expect(item.querySelector('b')).toBeNull();
    expect(textOf(item)).toContain('Ada Reed, mayor, a letter');
  });

  it('tells its kind by a word and by a shape that no other kind has', () => {
    const kinds = [event, statement, claim, background].map((fact) => {
      const kind = shown(fact).querySelector('.kind');
      return { word: textOf(kind), path: kind?.querySelector('path')?.getAttribute('d') };
    });
    expect(kinds.map(({ word }) => word)).toEqual(['Event', 'Statement', 'Claim', 'Background']);
    expect(new Set(kinds.map(({ path }) => path)).size).toBe(kinds.length);
  });

  it('has a receipt that opens its sentence in the source in a new tab, which learns neither the page nor its address', () => {
    const link = shown(event).querySelector('a');
    expect(link?.getAttribute('href')).toBe(`${source.address}#:~:text=the%20crews%20walked%20out`);
    expect(link?.getAttribute('target')).toBe('_blank');
    expect(link?.getAttribute('rel')).toBe('noreferrer');
    expect(link?.getAttribute('aria-label')).toContain('Harbour Times');
  });
});
