/**
 * Lists of whole numbers as text, so that a table of thousands is a string to the script that brings it: a number takes one
 * character for each 5.5 bits, and most take one.
 */

/** The first character in use, `#`: after it follow 92 that need no escape in a script but one. */
export const FIRST_DIGIT = 35;
/** Characters up to the 46th end a number, those after it go on with it. */
export const BASE = 46;

/** Reads numbers one after the other. */
export interface NumberReader {
  readonly next: () => number;
}

/** A reader of what `writeNumbers` wrote, from the first number on. */
export const createNumberReader = (text: string): NumberReader => {
  let index = 0;
  return {
    next: () => {
      let digit = text.charCodeAt(index++) - FIRST_DIGIT;
      if (digit < BASE) return digit;
      let number = 0;
      let worth = 1;
      for (; digit >= BASE; digit = text.charCodeAt(index++) - FIRST_DIGIT) {
        number += (digit - BASE) * worth;
        worth *= BASE;
      }
      return number + digit * worth;
    },
  };
};
