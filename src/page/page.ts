/** One page's life with the extension: from the settings read to the last listener gone. */
import type { GatedMatcher } from '../mentions/matcher';
import type { PageGate } from '../mentions/page-gate';
import { OWN_SITE } from '../platform/own-page';
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
import { type Course, courseOf, type Judge } from './judge';
import { mayRead } from './reach';
import { createReader, type Reader } from './reader';
import { createShowing, type Showing } from './showing';
import { createUpkeep } from './upkeep';
import { type Wish, wishFor } from './wishes';

const NOTHING: Omit<PageReport, 'verdict'> = { focused: false, mentions: [] };

/** Brings the matcher's bundle in. Rejects where the background is gone or may not enter this page. */
const bringMatcher = async (): Promise<GatedMatcher> => {
  if (!globalThis.newsglossMatcher) await askBackground('bring', { bundle: 'matcher' });
  if (!globalThis.newsglossMatcher) throw new Error('No matcher');
  return globalThis.newsglossMatcher;
};

/** What is at work on a page that is read. */
interface Running {
  readonly showing: Showing;
  readonly want: Reader['want'];
  readonly tellAgain: () => void;
  readonly end: () => void;
}

/**
 * Starts the extension on this page. Everything it sets up hangs on one abort signal: switching the site off, an updated
 * extension and a newer script end it all.
 * @param makeGate called where the site is not switched off; tells whether the page may hold something
 * @param site the page's host name without "www."
 */
export const startPage = (makeGate: () => PageGate, site: string): PageFace => {
  const life = new AbortController();
  const { signal } = life;
  let running: Running | null = null;
  /** Null where the page is read whatever it is: on a known site, on one of the reader's list, or because a click asked for it. */
  let judge: Judge | null = null;
  let made: Judge | null = null;
  /** Null until they have been read. */
  let current: Settings | null = null;
  let changesHeard = 0;

  /** Stops reading, for a while: the page may become one that is read. */
  const pause = (): void => {
    running?.showing.close();
    running?.end();
    running = null;
  };

  const retire = (): void => {
    pause();
    life.abort();
  };

  /** Ends it all because the reader switched the site off, and lets the toolbar button say so. */
  const standDown = (): void => {
    retire();
    if (self === top) askBackground('switched-off', {}).catch(() => undefined);
  };

  /** Leaves the page alone that is no news article, and lets the toolbar button forget what was found. */
  const leaveAlone = (): void => {
    const isShown = running !== null && self === top;
    pause();
    if (isShown) askBackground('count', { count: 0 }).catch(() => undefined);
  };

  /** Ends it all where the reader lets the page be read no more. */
  const leave = (): void => {
    leaveAlone();
    life.abort();
  };

  /** The judge is asked last: only once the matcher has found something that the reader wants. */
  const wishOf = (settings: Settings): Wish => {
    const wish = wishFor(settings, site);
    const isWanted: Wish['isWanted'] = (topic, text) =>
      wish.isWanted(topic, text) && (judge?.mayMark() ?? true);
    return { ...wish, isWanted };
  };

  const isCoveredBy = (patterns: readonly string[]): boolean =>
    patterns.some((pattern) => isInPattern(site, pattern));

  const mayGoOn = (): boolean => {
    if (!runtimeAlive()) retire();
    return !signal.aborted;
  };

  const begin = (settings: Settings): void => {
    const ends = new AbortController();
    const until = AbortSignal.any([signal, ends.signal]);
    const reader = createReader({
      gate: makeGate(),
      bringMatcher,
      onMissing: retire,
      wish: wishOf(settings),
      mayGoOn,
      signal: until,
      onReplaced: () => {
        showing.listenAgain();
        followHistory();
      },
      onMarks: () => {
        showing.marksChanged();
        count.changed();
        upkeep.renew();
      },
      onRead: () => {
        showing.allRead();
        judge?.pageRead();
      },
    });
    const showing = createShowing({
      reader,
      site,
      settings: () => current ?? settings,
      mayGoOn,
      signal: until,
    });
    const count = createCount({ countShown: showing.countShown, signal: until });
    const upkeep = createUpkeep(() => mayGoOn() && reader.painter.repair(), until);
    running = { showing, want: reader.want, tellAgain: count.tellAgain, end: () => ends.abort() };
    onQuestion(
      {
        walk: ({ step, way }) => showing.walk(step, way),
        reveal: ({ mention }) => showing.reveal(mention),
        'frame-count': ({ frame, count: its }) => {
          count.frameChanged(frame, its);
          return null;
        },
        retire: ({ taken, left }) => {
          if (site !== OWN_SITE && isCoveredBy(taken) && !isCoveredBy(left)) leave();
          return null;
        },
      },
      until,
    );
    reader.start();
  };

  const applyAgain = (): void => {
    if (current) apply(current);
  };

  const judgeOfPage = (): Judge | null => {
    made ??= globalThis.newsglossJudge?.(applyAgain, signal) ?? null;
    return made;
  };

  const read = (settings: Settings): void => {
    globalThis.newsglossCard?.dress(settings.theme);
    if (running) running.want(wishOf(settings));
    else begin(settings);
  };

  const apply = (settings: Settings): void => {
    if (signal.aborted) return;
    const stance = stanceOn(settings, site);
    current = settings;
    judge = stance === 'unsaid' && !globalThis.newsglossAsked ? judgeOfPage() : null;
    follow[courseOf(stance, mayRead(settings, site), judge)](settings);
  };

  const follow: Readonly<Record<Course, (settings: Settings) => void>> = {
    read,
    'left-alone': leaveAlone,
    'given-up': leave,
    never: standDown,
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
    report: () => ({ ...(running?.showing.report() ?? NOTHING), verdict: judge?.verdict() ?? null }),
    alive: () => runtimeAlive() && !signal.aborted,
    tellAgain: () => {
      // The reader may have asked for this page, which was left alone.
      applyAgain();
      running?.tellAgain();
    },
    retire,
  };
};
