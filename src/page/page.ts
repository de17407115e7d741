/** One page's life with the extension: from the settings read to the last listener gone. */
import type { Matcher } from '../mentions/types';
import {
  askBackground,
  onQuestion,
  onSettingsChanged,
  readSettings,
  runtimeAlive,
} from '../platform/page-link';
import type { PageFace, PageReport } from '../platform/page-report';
import type { Settings } from '../platform/settings-types';
import { createCount } from './count';
import { createReader } from './reader';
import { createShowing, type Showing } from './showing';
import { createUpkeep } from './upkeep';
import { isSiteOff, wantedBy } from './wishes';

const NOTHING: PageReport = { focused: false, mentions: [] };

/** Brings the matcher's bundle in. Rejects where the background is gone or may not enter this page. */
const bringMatcher = async (): Promise<Matcher> => {
  if (!globalThis.newsglossMatcher) await askBackground('bring', { bundle: 'matcher' });
  if (!globalThis.newsglossMatcher) throw new Error('The matcher did not come in');
  return globalThis.newsglossMatcher;
};

/**
 * Starts the extension on this page. Everything it sets up hangs on one abort signal: switching the site off, an updated
 * extension and a newer script end it all.
 * @param makeGate called once, and only where the site is not switched off; tells the texts that may hold something
 * @param site the page's host name without "www."
 */
export const startPage = (makeGate: () => (text: string) => boolean, site: string): PageFace => {
  const life = new AbortController();
  const { signal } = life;
  let showing: Showing | null = null;

  const retire = (): void => {
    showing?.close();
    life.abort();
  };

  /** Ends it all because the reader switched the site off, and lets the toolbar button say so. */
  const standDown = (): void => {
    retire();
    if (self === top) askBackground('switched-off', {}).catch(() => undefined);
  };

  const mayGoOn = (): boolean => {
    if (!runtimeAlive()) retire();
    return !signal.aborted;
  };

  const begin = (settings: Settings): void => {
    if (isSiteOff(settings, site)) standDown();
    if (signal.aborted) return;
    const reader = createReader({
      mayHold: makeGate(),
      bringMatcher,
      onMissing: retire,
      wanted: wantedBy(settings, site),
      mayGoOn,
      signal,
      onReplaced: () => shown.listenAgain(),
      onMarks: () => {
        shown.marksChanged();
        count.changed();
        upkeep.renew();
      },
    });
    const shown = createShowing(reader, site, signal);
    const count = createCount({ countShown: shown.countShown, signal });
    const upkeep = createUpkeep(reader.painter, signal);
    showing = shown;
    onQuestion(
      {
        walk: ({ step }) => shown.walk(step),
        reveal: ({ mention }) => shown.reveal(mention),
        'frame-count': ({ frame, count: its }) => count.frameChanged(frame, its),
      },
      signal,
    );
    onSettingsChanged((changed) => {
      if (isSiteOff(changed, site)) standDown();
      else reader.want(wantedBy(changed, site));
    }, signal);
    reader.start();
  };

  // Settings that cannot be read are those of an extension that is gone.
  readSettings().then(begin, retire);

  return {
    report: () => showing?.report() ?? NOTHING,
    alive: () => runtimeAlive() && !signal.aborted,
    retire,
  };
};
