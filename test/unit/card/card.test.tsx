import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Card } from '../../../src/card/card';
import type { CardActions } from '../../../src/card/props';
import type { OpenCard } from '../../../src/card/state';
import { announcement } from '../../../src/card/view';
import { OWN_SITE } from '../../../src/platform/own-page';
import { stubWords } from '../ui/browser-words';
import { rendered, textOf } from '../ui/rendered';
import { cardWith, facts, requestWith } from './samples';

const actionSpies = () =>
  ({
    close: vi.fn(),
    lose: vi.fn(),
    pin: vi.fn(),
    step: vi.fn(),
    explain: vi.fn(),
    openSummary: vi.fn(),
    unmark: vi.fn(),
    restore: vi.fn(),
    retry: vi.fn(),
    reload: vi.fn(),
  }) satisfies CardActions;

function shown(card: OpenCard) {
  const actions = actionSpies();
  const root = rendered(<Card card={card} actions={actions} />);
  const press = (name: string) => {
    const buttons = [...root.querySelectorAll('button')];
    const button = buttons.find((one) => (one.getAttribute('aria-label') ?? textOf(one)) === name);
    expect(button, `a button "${name}"`).toBeDefined();
    button?.dispatchEvent(new (root.ownerDocument.defaultView ?? globalThis).Event('click'));
  };
  return { root, actions, press };
}

describe('the card', () => {
  beforeEach(() => stubWords());

  it('is a dialog named by its topic, and never modal', () => {
    const { root } = shown(cardWith());
    const dialog = root.querySelector('[role=dialog]');
    const name = root.querySelector(`#${dialog?.getAttribute('aria-labelledby')}`);
    expect(textOf(name)).toBe('Ferry strike');
    expect(dialog?.hasAttribute('aria-modal')).toBe(false);
    expect(dialog).toHaveProperty('tabIndex', -1);
  });

  it('shows the facts in the order of their fit, the first one larger, and no more than four', () => {
    const items = [...shown(cardWith()).root.querySelectorAll('.fact')];
    expect(items.map((item) => textOf(item.querySelector('.fact-statement')))).toEqual(
      facts.facts.slice(0, 4).map(({ statement }) => statement),
    );
    expect(items.map((item) => item.classList.contains('fact-lead'))).toEqual([true, false, false, false]);
  });

  it('says who reported the facts, when, and how long before the page', () => {
    const receipt = shown(cardWith()).root.querySelector('.receipt');
    expect(textOf(receipt)).toBe('Reported 11 January 2021 by Harbour Times5 years before this page');
    expect(receipt?.querySelector('a')?.getAttribute('href')).toContain('#:~:text=');
  });

  it('says how old the facts are today where the page has no date', () => {
    vi.useFakeTimers({ now: Date.UTC(2023, 5, 1) });
    const { root } = shown(cardWith({ request: requestWith({ pagePublished: null }) }));
    vi.useRealTimers();
    expect(textOf(root.querySelector('.receipt-age'))).toBe('2 years ago');
  });

  it('opens the summary of all facts', () => {
    const { press, actions } = shown(cardWith());
    press('All 9 facts');
    expect(actions.openSummary).toHaveBeenCalledOnce();
  });

  it('opens every link in a new tab, which learns neither the page nor its address', () => {
    const links = [...shown(cardWith()).root.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(4);
    for (const link of links) {
      expect(link.getAttribute('target')).toBe('_blank');
      expect(link.getAttribute('rel')).toBe('noreferrer');
    }
  });

  it('keeps its words in their own language and direction on any page', () => {
    const dialog = shown(cardWith()).root.querySelector('[role=dialog]');
    expect(dialog?.getAttribute('lang')).toBe('en-GB');
    expect(dialog?.getAttribute('dir')).toBe('ltr');
  });

  it('is pinned and closed by buttons with names', () => {
    const { press, actions } = shown(cardWith());
    press('Keep open');
    expect(actions.pin).toHaveBeenCalledWith(true);
    press('Close');
    expect(actions.close).toHaveBeenCalledOnce();
    const pinned = shown(cardWith({ pinned: true }));
    expect(pinned.root.querySelector('[aria-pressed]')?.getAttribute('aria-pressed')).toBe('true');
    pinned.press('Keep open');
    expect(pinned.actions.pin).toHaveBeenCalledWith(false);
  });
});

describe('the card opened by key', () => {
  beforeEach(() => stubWords());
  const byKey = cardWith({ request: requestWith({ by: 'key' }) });

  it('tells screen readers which mention it is', () => {
    expect(announcement(byKey)).toBe('Mention 3 of 12: Ferry strike');
  });

  it('leads nowhere once its mention is unmarked', () => {
    const request = requestWith({ by: 'key' });
    const hidden = { kind: 'hidden', facts, unmarking: 'site', failure: null } as const;
    expect(shown(cardWith({ request, content: hidden })).root.querySelector('.steps')).toBeNull();
  });

  it('leads on to the next mention and back', () => {
    const { root, press, actions } = shown(byKey);
    expect(textOf(root.querySelector('.steps'))).toBe('3 of 12');
    press('Next mention');
    press('Previous mention');
    expect(actions.step.mock.calls).toEqual([[1], [-1]]);
  });

  it('says and shows none of that to a pointer', () => {
    const { root } = shown(cardWith());
    expect(announcement(cardWith())).toBe('');
    expect(root.querySelector('.steps')).toBeNull();
  });
});

describe('"Why is this marked?"', () => {
  beforeEach(() => stubWords());
  const explained = cardWith({ content: { kind: 'facts', facts, explained: true, failure: null } });

  it('is closed at first, and says so', () => {
    const { root, press, actions } = shown(cardWith());
    expect(root.querySelector('.why')).toBeNull();
    expect(root.querySelector('[aria-expanded]')?.getAttribute('aria-expanded')).toBe('false');
    press('Why is this marked?');
    expect(actions.explain).toHaveBeenCalledWith(true);
  });

  it('names the pattern and the evidence that decided it', () => {
    const why = shown(explained).root.querySelector('.why');
    expect(textOf(why?.querySelector('q'))).toBe('ferry strike / walk-out');
    expect(textOf(why)).toContain('The same page says “harbour”.');
  });

  it('has "Not this" beside it, and "Not on this site" under it', () => {
    const { press, actions } = shown(explained);
    press('Not this');
    press('Not on this site');
    expect(actions.unmark.mock.calls).toEqual([['form'], ['site']]);
  });

  it("offers neither on the extension's own page, which is no site that one could want left alone", () => {
    const card = { ...explained, request: requestWith({ site: OWN_SITE }) };
    const names = [...shown(card).root.querySelectorAll('button')].map(textOf);
    expect(names).toContain('Why is this marked?');
    expect(names).not.toContain('Not this');
    expect(names).not.toContain('Not on this site');
  });

  it('says what was unmarked, with the way back', () => {
    const hidden = cardWith({ content: { kind: 'hidden', facts, unmarking: 'form', failure: null } });
    const { root, press, actions } = shown(hidden);
    expect(textOf(root.querySelector('.unmarked'))).toContain(
      '“Ferry strike” is no longer marked at courier.test.',
    );
    press('Undo');
    expect(actions.restore).toHaveBeenCalledOnce();
  });
});

describe('the card without facts', () => {
  beforeEach(() => stubWords());

  it('says that it is looking them up', () => {
    const { root } = shown(cardWith({ content: { kind: 'loading' } }));
    expect(textOf(root.querySelector('[aria-busy]'))).toBe('Looking up the facts');
    expect(textOf(root.querySelector('h2'))).toBe('“Ferry strike”');
  });

  it('offers to try again where the background did not answer', () => {
    const { root, press, actions } = shown(cardWith({ content: { kind: 'failed', failure: 'no-answer' } }));
    expect(root.querySelector('[role=alert]')).not.toBeNull();
    press('Try again');
    expect(actions.retry).toHaveBeenCalledOnce();
  });

  it('keeps a name where the browser gives it no words any more', () => {
    vi.stubGlobal('chrome', { i18n: { getMessage: () => '' }, runtime: {} });
    const { root } = shown(
      cardWith({ content: { kind: 'loading' }, request: requestWith({ text: 'walk-out' }) }),
    );
    expect(textOf(root.querySelector('h2'))).toBe('walk-out');
  });

  it('offers to reload the page where the extension was updated', () => {
    const { root, press, actions } = shown(cardWith({ content: { kind: 'failed', failure: 'gone' } }));
    expect(textOf(root.querySelector('[role=alert]'))).toContain('Newsgloss was updated');
    press('Reload this page');
    expect(actions.reload).toHaveBeenCalledOnce();
  });
});

describe('the card after something went wrong', () => {
  beforeEach(() => stubWords());

  it('keeps its facts, and says so beside them', () => {
    const { root } = shown(
      cardWith({ content: { kind: 'facts', facts, explained: false, failure: 'no-answer' } }),
    );
    expect(root.querySelectorAll('.fact')).toHaveLength(4);
    expect(textOf(root.querySelector('[role=alert]'))).toBe(
      'Newsgloss did not answer, so that was not done.',
    );
  });

  it('keeps the way back where undoing failed, and offers to reload the page after an update', () => {
    const { root, press, actions } = shown(
      cardWith({ content: { kind: 'hidden', facts, unmarking: 'form', failure: 'gone' } }),
    );
    expect(textOf(root.querySelector('[role=alert]'))).toContain('Newsgloss was updated');
    press('Reload this page');
    press('Undo');
    expect([actions.reload.mock.calls.length, actions.restore.mock.calls.length]).toEqual([1, 1]);
  });

  it('says nothing of the kind where nothing did', () => {
    expect(shown(cardWith()).root.querySelector('[role=alert]')).toBeNull();
  });
});
