import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchLastingChromium, launchWithExtension, welcomeTab } from '../../../scripts/drive/launch';
import { type PagesServer, startPagesServer } from '../../../scripts/drive/pages-server';
import { switchOff, switchOn } from './extension-end';
import { launchRequest, type Session, sessionOf } from './session';

/** A session that goes on after its browser was ended. */
export interface LastingSession {
  readonly session: () => Session;
  /**
   * Ends the browser and starts it with the same profile. Firefox drops an extension that a driver installed when it
   * ends, so there the extension alone is switched off and on: the nearest thing that can be driven.
   */
  readonly startAgain: () => Promise<void>;
}

/** Starts a lasting session before the tests of a file and ends it after them. */
export function lastingSessionOfFile(): LastingSession {
  const target = inject('browserTarget');
  let server: PagesServer;
  let profile: string;
  let session: Session;

  const start = async (): Promise<void> => {
    const request = await launchRequest(server);
    const driven = await (target === 'chrome'
      ? launchLastingChromium(request, profile)
      : launchWithExtension(target, request));
    session = sessionOf(driven, server);
  };

  beforeAll(async () => {
    server = await startPagesServer();
    profile = await mkdtemp(join(tmpdir(), 'newsgloss-profile-'));
    await start();
    await welcomeTab(session.driven);
  });

  afterAll(async () => {
    await session.driven.browser.close();
    await server.close();
    await rm(profile, { recursive: true, force: true });
  });

  return {
    session: () => session,
    startAgain: async () => {
      if (target === 'firefox') {
        await switchOff(session.driven);
        return switchOn(session.driven);
      }
      await session.driven.browser.close();
      await start();
      // To Chromium an extension from the command line is installed anew at each start.
      await (await welcomeTab(session.driven))?.close();
    },
  };
}
