import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Commands } from '../../../src/popup/commands';
import { PageHeader } from '../../../src/popup/page-header';
import { PagePanel } from '../../../src/popup/page-panel';
import type { PageState } from '../../../src/popup/page-state';
import { stubWords } from '../ui/browser-words';
import { rendered, textOf } from '../ui/rendered';
import { marked, place, stored } from './samples';

vi.mock('../../../src/platform/browser', () => ({ browser: {} }));

const commands = (): Commands => ({
  switchSiteOff: vi.fn(),
  switchSiteOn: vi.fn(),
  switchTopic: vi.fn(),
  dismissDamage: vi.fn(),
  annotateOnce: vi.fn(),
  allowSite: vi.fn(),
  reveal: vi.fn(),
});

const click = (element: HTMLElement | null | undefined): void => element?.click();

const header = (page: PageState, to = commands()) =>
  rendered(<PageHeader page={page} surface={{ kind: 'popup' }} commands={to} />);
const panel = (page: PageState, to = commands()) =>
  rendered(<PagePanel page={page} stored={stored} commands={to} />);
const actions = (page: PageState): readonly string[] =>
  [...panel(page).querySelectorAll('button')].map(textOf);

const off: PageState = { kind: 'site-off', place, covering: ['example.com'] };
const unknown: PageState = { kind: 'unknown-site', place };

beforeEach(() => stubWords());

describe('the head of the popup', () => {
  it('counts the mentions of a marked page', () => {
    expect(textOf(header(marked).querySelector('[role=status]'))).toBe('4 mentions here');
  });

  it('has a switch that says for which site it is and whether it is on', () => {
    const control = header(marked).querySelector('[role=switch]');
    expect(control?.getAttribute('aria-label')).toContain(place.site);
    expect(control?.getAttribute('aria-checked')).toBe('true');
    expect(header(off).querySelector('[role=switch]')?.getAttribute('aria-checked')).toBe('false');
  });

  it.each<PageState>([
    { kind: 'no-page' },
    { kind: 'cannot-run' },
    unknown,
    { kind: 'withheld', place, open: true },
  ])('has no switch where there is nothing to switch: $kind', (page) => {
    expect(header(page).querySelector('[role=switch]')).toBeNull();
  });

  it('switches on what covers the site, and off the site itself', () => {
    const to = commands();
    click(header(off, to).querySelector<HTMLElement>('[role=switch]'));
    expect(to.switchSiteOn).toHaveBeenCalledWith(place, ['example.com']);
    click(header(marked, to).querySelector<HTMLElement>('[role=switch]'));
    expect(to.switchSiteOff).toHaveBeenCalledWith(place);
  });
});

describe('the panel of a page without a list', () => {
  it('offers what can be done about it', () => {
    expect(actions(unknown)).toEqual(['Annotate this page', 'Always on this site']);
    expect(actions({ kind: 'withheld', place, open: true })).toEqual([
      'Allow on this site',
      'Annotate this page',
    ]);
    expect(actions({ kind: 'withheld', place, open: false })).toEqual(['Allow on this site']);
    expect(actions({ kind: 'not-read', place })).toEqual(['Annotate this page']);
    expect(actions({ kind: 'no-page' })).toEqual([]);
    expect(actions({ kind: 'nothing-here', place, grounds: 'known-site' })).toEqual([]);
  });

  it('offers to stay where a page was read this once', () => {
    expect(actions({ kind: 'nothing-here', place, grounds: 'once' })).toEqual(['Always on this site']);
    expect(actions({ ...marked, grounds: 'once' } as PageState)).toEqual(['Always on this site']);
  });

  it("says why a page on a site that nobody named was read or left alone, and takes the reader's word for the site", () => {
    const choices = ['Always on this site', 'Never on this site'];
    const read = { ...marked, grounds: 'judged-published-time' } as PageState;
    const left = { kind: 'not-news', place, reason: 'password' } as const;
    expect(textOf(panel(read))).toContain('Marked: this looks like a news article.');
    expect(textOf(panel(left))).toContain('A password field is in view.');
    expect([actions(read), actions(left)]).toEqual([choices, choices]);
    expect(actions({ kind: 'nothing-here', place, grounds: 'judged-doubtful' })).toEqual(choices);
    const to = commands();
    const [always, never] = panel(left, to).querySelectorAll('button');
    click(always);
    expect(to.allowSite).toHaveBeenCalledWith(place);
    click(never);
    expect(to.switchSiteOff).toHaveBeenCalledWith(place);
  });

  it('is not there on a marked page of a known site', () => {
    expect(panel(marked).childElementCount).toBe(0);
  });

  it('tells each state by a heading of its own', () => {
    const titles = [
      { kind: 'no-page' } as const,
      { kind: 'cannot-run' } as const,
      off,
      unknown,
      { kind: 'withheld', place, open: true } as const,
      { kind: 'not-read', place } as const,
      { kind: 'not-news', place, reason: 'unsigned' } as const,
      { kind: 'nothing-here', place, grounds: 'known-site' } as const,
    ].map((page) => textOf(panel(page).querySelector('h2')));
    expect(titles).not.toContain('');
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('annotates or asks for the site on a press', () => {
    const to = commands();
    const [once, always] = panel(unknown, to).querySelectorAll('button');
    click(once);
    expect(to.annotateOnce).toHaveBeenCalledWith(place, stored);
    click(always);
    expect(to.allowSite).toHaveBeenCalledWith(place);
  });
});
