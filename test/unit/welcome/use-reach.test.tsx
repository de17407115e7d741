import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reach, SettingsState } from '../../../src/platform/settings-types';
import { type ReachControl, useReach } from '../../../src/welcome/use-reach';
import { stored } from '../options/samples';
import { stubWords } from '../ui/browser-words';
import { rendered } from '../ui/rendered';

type Listener = (settings: { readonly reach: Reach }) => void;

const fake = vi.hoisted(() => ({
  askBackground: vi.fn<() => Promise<SettingsState>>(),
  chooseReach: vi.fn<(reach: Reach) => Promise<SettingsState | null>>(),
  listeners: [] as Listener[],
}));
vi.mock('../../../src/platform/page-link', () => ({
  askBackground: fake.askBackground,
  onSettingsChanged: (listener: Listener) => fake.listeners.push(listener),
}));
vi.mock('../../../src/platform/reach', () => ({ chooseReach: fake.chooseReach }));
vi.mock('../../../src/platform/browser', () => ({ browser: {} }));

const withReach = (reach: Reach): SettingsState => ({ ...stored, settings: { ...stored.settings, reach } });

let current: ReachControl | undefined;

/** A page that shows nothing. */
function Page() {
  current = useReach();
  return null;
}

/** Lets what the page has asked be answered, and the page be drawn anew. */
const answered = () => act(() => new Promise((resolve) => void setTimeout(resolve)));

/** Opens the page, and gives what it controls the choice by, as it is then. */
async function control(): Promise<() => ReachControl> {
  await act(() => void rendered(<Page />));
  await answered();
  return () => {
    if (!current) throw new Error('The page was not drawn');
    return current;
  };
}

const choose = (now: () => ReachControl, reach: Reach) => act(async () => now().choose(reach));

beforeEach(() => {
  stubWords();
  vi.resetAllMocks();
  fake.listeners.length = 0;
  fake.askBackground.mockResolvedValue(withReach('known-sites'));
});

describe('the choice of where Newsgloss reads', () => {
  it('is what is stored, and nothing was chosen here yet', async () => {
    const now = await control();
    expect(now().state).toEqual({ kind: 'ready', reach: 'known-sites', trouble: null, isChosen: false });
  });

  it('takes what the reader chooses', async () => {
    fake.chooseReach.mockResolvedValue(withReach('on-click'));
    const now = await control();
    await choose(now, 'on-click');
    expect(now().state).toEqual({ kind: 'ready', reach: 'on-click', trouble: null, isChosen: true });
  });

  it('stays as it was where the browser did not give its permission, and says so', async () => {
    fake.chooseReach.mockResolvedValue(null);
    const now = await control();
    await choose(now, 'news-like');
    expect(now().state).toEqual({
      kind: 'ready',
      reach: 'known-sites',
      trouble: 'refused',
      isChosen: false,
    });
    await act(async () => now().dismiss());
    expect(now().state).toMatchObject({ reach: 'known-sites', trouble: null });
  });

  it('stays as it was where it could not be saved, and says so', async () => {
    fake.chooseReach.mockRejectedValue(new Error('no room'));
    const now = await control();
    await choose(now, 'on-click');
    expect(now().state).toMatchObject({ reach: 'known-sites', trouble: 'not-saved', isChosen: false });
  });

  it('follows what is chosen elsewhere', async () => {
    const now = await control();
    await act(async () => {
      for (const listener of fake.listeners) listener({ reach: 'on-click' });
    });
    expect(now().state).toMatchObject({ reach: 'on-click', isChosen: false });
  });

  it('says what failed where it could not be read, and can be asked again', async () => {
    fake.askBackground.mockRejectedValueOnce(new Error('no background'));
    const now = await control();
    expect(now().state).toEqual({ kind: 'failed', reason: 'no background' });
    now().reload();
    await answered();
    expect(now().state).toMatchObject({ kind: 'ready', reach: 'known-sites' });
  });
});
