/** One page's life with the extension: from the settings read to the last listener gone. */
import type { Gate } from '../mentions/gate';
import type { Matcher } from '../mentions/types';
import {
  askBackground,
  onQuestion,
  onSettingsChanged,
  readSettings,
  runtimeAlive,
} from '../platform/page-link';
import type { PageFace, PageReport } from '../platform/page-report';
import { isPrerendering, onDocument } from '../platform/safe-document';
import type { Settings } from '../platform/settings-types';
import { isInPattern, stanceOn } from '../platform/site';
import { createCount } from './count';
import { mayRead } from './reach';
import { createReader, type Reader } from './reader';
import { createShowing, type Showing } from './showing';
import { createUpkeep } from './upkeep';
import { wantedBy } from './wishes';

const NOTHING: PageReport = { focused: false, mentions: [] };

/** Brings the matcher's bundle in. Rejects where the background is gone or may not enter this page. */
const bringMatcher = async (): Promise<Matcher> => {
  if (!globalThis.newsglossMatcher) await askBackground('bring', { bundle: 'matcher' });
  if (!globalThis.newsglossMatcher) throw new Error('The matcher did not come in');
  return globalThis.newsglossMatcher;
};

/** What is at work on a page that is read. */
interface Running {
  readonly showing: Showing;
  readonly want: Reader['want'];
  readonly tellAgain: () => void;
}

/**
 * Starts the extension on this page. Everything it sets up hangs on one abort signal: switching the site off, an updated
 * extension and a newer script end it all.
 * @param makeGate called once, and only where the site is not switched off; tells the texts that may hold something
 * @param site the page's host name without "www."
 */
export const startPage = (makeGate: () => Gate, site: string): PageFace => {
  const life = new AbortController();
  const { signal } = life;
  let running: Running | null = null;
  let changesHeard = 0;

  const retire = (): void => {
    running?.showing.close();
    running = null;
    life.abort();
  };

  /** Ends it all because the reader switched the site off, and lets the toolbar button say so. */
  const standDown = (): void => {
    retire();
    if (self === top) askBackground('switched-off', {}).catch(() => undefined);
  };

  /** Ends it all where the reader lets the page be read no more, and lets the toolbar button forget what was found. */
  const leave = (): void => {
    const isShown = running !== null && self === top;
    retire();
    if (isShown) askBackground('count', { count: 0 }).catch(() => undefined);
  };

  const isCoveredBy = (patterns: readonly string[]): boolean =>
    patterns.some((pattern) => isInPattern(site, pattern));

  const mayGoOn = (): boolean => {
    if (!runtimeAlive()) retire();
    return !signal.aborted;
  };

  const begin = (settings: Settings): void => {
    const reader = createReader({
      gate: makeGate(),
      bringMatcher,
      onMissing: retire,
      wanted: wantedBy(settings, site),
      mayGoOn,
      signal,
      onReplaced: () => {
        showing.listenAgain();
        followHistory();
      },
      onMarks: () => {
        showing.marksChanged();
        count.changed();
        upkeep.renew();
      },
      onRead: () => showing.allRead(),
    });
    const showing = createShowing({ reader, site, mayGoOn, signal });
    const count = createCount({ countShown: showing.countShown, signal });
    const upkeep = createUpkeep(() => mayGoOn() && reader.painter.repair(), signal);
    running = { showing, want: reader.want, tellAgain: count.tellAgain };
    onQuestion(
      {
        walk: ({ step, way }) => showing.walk(step, way),
        reveal: ({ mention }) => showing.reveal(mention),
        'frame-count': ({ frame, count: its }) => {
          count.frameChanged(frame, its);
          return null;
        },
        retire: ({ taken, left }) => {
          if (isCoveredBy(taken) && !isCoveredBy(left)) leave();
          return null;
        },
      },
      signal,
    );
    reader.start();
  };

  const apply = (settings: Settings): void => {
    if (signal.aborted) return;
    if (stanceOn(settings, site) === 'never') standDown();
    else if (!mayRead(settings, site)) leave();
    else if (running) running.want(wantedBy(settings, site));
    else begin(settings);
  };

  /** Settings that cannot be read are those of an extension that is gone; what was heard meanwhile is newer than what was read. */
  const readAndApply = async (): Promise<void> => {
    const heardBefore = changesHeard;
    const settings = await readSettings().catch(() => null);
    if (settings === null) retire();
    else if (heardBefore === changesHeard) apply(settings);
  };

  /** A page that waits in the history hears of no change, and the toolbar button forgets it. */
  const shown = async ({ persisted }: PageTransitionEvent): Promise<void> => {
    if (!persisted) return;
    await readAndApply();
    running?.tellAgain();
  };

  /** To be called again where \`document.open\` has taken all listeners away; a listener that is still there stays one. */
  const followHistory = (): void => addEventListener('pageshow', shown, { signal });

  const start = (): void => {
    onSettingsChanged((changed) => {
      changesHeard++;
      apply(changed);
    }, signal);
    followHistory();
    void readAndApply();
  };

  // A page prepared for a reader who may never come to it: nothing is read, and the tab's button is another page's.
  if (isPrerendering()) onDocument('prerenderingchange', start, { once: true, signal });
  else start();

  return {
    report: () => running?.showing.report() ?? NOTHING,
    alive: () => runtimeAlive() && !signal.aborted,
    tellAgain: () => running?.tellAgain(),
    retire,
  };
};
