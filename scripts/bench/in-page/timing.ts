/** Time is told in steps of up to a millisecond, so short work is done many times over. */

/** Milliseconds for which each work is done before it is timed, so that the engine has compiled it. */
const WARM_UP = 300;

/** Warms the work up; returns how often it must be done for one sample of `least` milliseconds. */
const repetitionsFor = (least: number, run: () => void): number => {
  // The first run builds what the others find built.
  run();
  for (let repetitions = 1; ; repetitions *= 2) {
    const start = performance.now();
    for (let done = 0; done < repetitions; done++) run();
    const taken = performance.now() - start;
    if (taken >= WARM_UP) return Math.max(1, Math.round((repetitions * least) / taken));
  }
};

export interface TimedWork {
  readonly name: string;
  readonly run: () => void;
  /** Called after each sample, outside its time; where it is there, the work is done once for each sample. */
  readonly undo: (() => void) | null;
}

/** Milliseconds for each work once, `samples` times, the works taking turns. */
export const takeTurns = (
  works: readonly TimedWork[],
  samples: number,
  least: number,
): Record<string, number[]> => {
  const prepared = works.map((work) => ({
    ...work,
    repetitions: work.undo ? 1 : repetitionsFor(least, work.run),
    taken: [] as number[],
  }));
  for (let sample = 0; sample < samples; sample++) {
    for (const { run, undo, repetitions, taken } of prepared) {
      const start = performance.now();
      for (let done = 0; done < repetitions; done++) run();
      taken.push((performance.now() - start) / repetitions);
      undo?.();
    }
  }
  return Object.fromEntries(prepared.map(({ name, taken }) => [name, taken]));
};
