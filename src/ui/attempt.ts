import type { Trouble } from './trouble-words';

/** Does some work; true where it was done, false where it failed and the reader was told. Never rejects. */
export type Attempt = (trouble: Trouble, work: () => Promise<unknown>) => Promise<boolean>;

/** @param report tells the reader of the trouble that the work ran into */
export const createAttempt =
  (report: (trouble: Trouble) => void): Attempt =>
  async (trouble, work) => {
    try {
      await work();
      return true;
    } catch {
      report(trouble);
      return false;
    }
  };
