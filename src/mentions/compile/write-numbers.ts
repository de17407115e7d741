import { BASE, FIRST_DIGIT } from '../numbers';

const written = (number: number): string =>
  number < BASE
    ? String.fromCharCode(FIRST_DIGIT + number)
    : String.fromCharCode(FIRST_DIGIT + BASE + (number % BASE)) + written(Math.floor(number / BASE));

/** Writes whole numbers of at least 0, as `createNumberReader` reads them. */
export const writeNumbers = (numbers: readonly number[]): string => numbers.map(written).join('');
