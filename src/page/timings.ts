/** The timings of work, pointer and marks, in milliseconds, each with its reason. */

/**
 * One slice of work. Half a frame at 60 Hz is 8 ms; the clock is looked at about every 2,000 nodes, so a slice
 * may run over by what those cost.
 */
export const SLICE = 6;

/** A slice is run after this long though the page is busy: late marks are still wanted on a page that never rests. */
export const PATIENCE = 300;

/** The pointer rests when it has not moved for this long: about five frames, so that a slow sweep is still a sweep. */
export const REST = 80;

/** The count is told at most this often: a badge that flickers tells nothing, and finding out what is visible costs. */
export const COUNT_EVERY = 1_000;

/**
 * What may go wrong without a sign is looked at after this long, then after twice as long each time, up to the second: a
 * page may have cleared our highlights, a top frame may only now be there to take a sub-frame's count.
 */
export const FIRST_LOOK = 1_000;
export const LAST_LOOK = 32_000;
