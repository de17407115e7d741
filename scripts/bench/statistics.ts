/** The middle value; of an even number of values the mean of the two in the middle. NaN of none. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle) - 1] ?? Number.NaN)) / 2;
};

/** The sum of all values. */
export const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/**
 * The exponent `e` of `time = c * size^e` that fits best: the slope of the least-squares line through the logarithms.
 * @param points size and time, both above 0, of at least two sizes
 */
export const fittedExponent = (points: readonly (readonly [size: number, time: number])[]): number => {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)] as const);
  const meanSize = sum(logs.map(([size]) => size)) / logs.length;
  const meanTime = sum(logs.map(([, time]) => time)) / logs.length;
  return (
    sum(logs.map(([size, time]) => (size - meanSize) * (time - meanTime))) /
    sum(logs.map(([size]) => (size - meanSize) ** 2))
  );
};
