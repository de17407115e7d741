/** What the reader can do in the popup that reaches beyond it: settings, permissions and the page. */
import { requestSite } from '../platform/access';
import { nextCount, showTab } from '../platform/extension-link';
import { annotate, askFrame } from '../platform/frames';
import { askBackground } from '../platform/page-link';
import type { SettingsChange, SettingsState } from '../platform/settings-types';
import { createAttempt } from '../ui/attempt';
import { seeSite } from './load';
import type { FoundMention, Place } from './page-state';
import type { Action } from './state';

type Dispatch = (action: Action) => void;

/** Everything the popup's parts can set going; each reports its own failure to the reader, none rejects. */
export interface Commands {
  readonly switchSiteOff: (place: Place) => Promise<void>;
  /** `covering`: the entries of the list of sites switched off that have to go. */
  readonly switchSiteOn: (place: Place, covering: readonly string[]) => Promise<void>;
  readonly switchTopic: (topic: string, on: boolean) => Promise<void>;
  readonly dismissDamage: () => Promise<void>;
  /** Reads and marks the page this once. */
  readonly annotateOnce: (place: Place, stored: SettingsState) => Promise<void>;
  /** Reads the site's pages from now on, and asks the browser for it. Must be called straight from a click. */
  readonly allowSite: (place: Place) => Promise<void>;
  /** Scrolls the page to a mention and opens its card. */
  readonly reveal: (place: Place, mention: FoundMention, stored: SettingsState) => Promise<void>;
}

/**
 * Milliseconds that a page just let in gets to report what it found before it is asked; one that reports later still
 * shows, when its report comes. Long enough for a long article, short enough not to feel stuck where there is nothing.
 */
const FIRST_COUNT_WITHIN = 600;

const always = (site: string): SettingsChange => ({
  kind: 'sites',
  list: 'sitesOn',
  sites: [site],
  listed: true,
});

/** Makes the commands of one popup. */
export function createCommands(dispatch: Dispatch): Commands {
  const change = async (wanted: SettingsChange): Promise<SettingsState> => {
    const stored = await askBackground('change-settings', { change: wanted });
    dispatch({ do: 'take-settings', stored });
    return stored;
  };

  const attempt = createAttempt((trouble) => dispatch({ do: 'report', trouble }));

  const see = async (place: Place, stored: SettingsState): Promise<void> => {
    dispatch({ do: 'see-page', page: await seeSite(place, stored.settings) });
  };

  const startReading = async (place: Place, stored: SettingsState): Promise<void> => {
    dispatch({ do: 'see-page', page: { kind: 'asking' } });
    const counted = nextCount(place.tab, FIRST_COUNT_WITHIN);
    if (await attempt('not-annotated', () => annotate(place.tab, 'asked'))) await counted;
    await see(place, stored);
  };

  return {
    switchSiteOff: async (place) => {
      await attempt('not-saved', async () =>
        see(place, await change({ kind: 'site', site: place.site, on: false })),
      );
    },
    switchSiteOn: async (place, covering) => {
      const counted = nextCount(place.tab, FIRST_COUNT_WITHIN);
      await attempt('not-saved', async () => {
        const states = await Promise.all(covering.map((site) => change({ kind: 'site', site, on: true })));
        const stored = states.at(-1);
        if (stored === undefined) return;
        dispatch({ do: 'see-page', page: { kind: 'asking' } });
        await counted;
        await see(place, stored);
      });
    },
    switchTopic: async (topic, on) => {
      await attempt('not-saved', () => change({ kind: 'topic', topic, on }));
    },
    dismissDamage: async () => {
      await attempt('not-saved', () => change({ kind: 'dismiss-damage' }));
    },
    annotateOnce: startReading,
    allowSite: async (place) => {
      const asked = requestSite(place.site);
      const granted = await asked.catch(() => false);
      if (granted)
        await attempt('not-saved', async () => startReading(place, await change(always(place.site))));
      else dispatch({ do: 'report', trouble: 'refused' });
    },
    reveal: async (place, mention, stored) => {
      const goThere = async (): Promise<boolean> => {
        const isThere = await askFrame(place.tab, mention.frame, { type: 'reveal', mention: mention.id });
        if (isThere) await showTab(place.tab);
        return isThere;
      };
      if (await goThere().catch(() => false)) return;
      dispatch({ do: 'report', trouble: 'page-changed' });
      await see(place, stored);
    },
  };
}
