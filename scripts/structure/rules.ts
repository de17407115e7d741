import { browserNames } from './browser-names';

export interface SourceFile {
  /** From the project's folder, with "/". */
  readonly path: string;
  readonly text: string;
}

/** Looks at all files and tells each break of its rule in one line. */
export type Rule = (files: readonly SourceFile[]) => readonly string[];

/** What may stand at the top of the project, besides files whose name starts with a dot. */
const topLevel =
  /^(\.[^/]+|extension|src|scripts|test|manifest\.json|package(-lock)?\.json|tsconfig\.json|biome\.json|README\.md|LICENSE|[\w-]+\.config\.\w+)$/;

const onlyKnownNamesAtTheTop: Rule = (files) => {
  const names = new Set(files.map(({ path }) => path.split('/')[0] ?? path));
  return [...names]
    .filter((name) => !topLevel.test(name))
    .map((name) => `${name}: has no place at the top of the project`);
};

/** A file longer than this, in lines, is asking to be two. */
const MOST_LINES = 300;
/** Half of the files are shorter than this, in lines: small files are what keeps each about one thing. */
const MEDIAN_LINES = 80;

const linesOf = ({ text }: SourceFile) => text.split('\n').length - 1;
const isCode = ({ path }: SourceFile) => /^(src|scripts|test)\/.*\.(tsx?|mjs|css)$/.test(path);

const filesStaySmall: Rule = (files) => {
  const code = files.filter(isCode);
  const sorted = code.map(linesOf).sort((one, other) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return [
    ...code
      .filter((file) => linesOf(file) > MOST_LINES)
      .map((file) => `${file.path}: ${linesOf(file)} lines, at most ${MOST_LINES}`),
    ...(median < MEDIAN_LINES
      ? []
      : [`The median file has ${median} lines, it is to stay under ${MEDIAN_LINES}`]),
  ];
};

/** Written with a bracket in each, so that this file does not hold what it looks for. */
const forbiddenWords: readonly (readonly [RegExp, string])[] = [
  [/\b(TO[D]O|FI[X]ME|X[X]X|HA[C]K)\b/, 'a promise instead of work'],
  [/biome-[i]gnore|@ts-[i]gnore|@ts-[e]xpect-error|@ts-[n]ocheck|eslint-[d]isable/, 'a silenced check'],
  [/\b(it|test|describe)\.([s]kip|[o]nly|[t]odo)\b/, 'a test that does not run, or keeps others from it'],
  [/\b[r]etry: \d/, 'a test that may fail at first'],
];

const noForbiddenWords: Rule = (files) =>
  files
    .filter(isCode)
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, index) =>
          forbiddenWords
            .filter(([pattern]) => pattern.test(line))
            .map(([, reason]) => `${path}:${index + 1}: ${reason}: ${line.trim()}`),
        ),
    );

const onlyPlatformNamesTheBrowser: Rule = (files) =>
  files
    .filter(({ path }) => /^src\/.*\.tsx?$/.test(path) && !path.startsWith('src/platform/'))
    .flatMap(({ path, text }) =>
      browserNames(path, text).map(
        ({ line, name }) => `${path}:${line}: names ${name}; only src/platform/ may`,
      ),
    );

export const rules: readonly Rule[] = [
  onlyKnownNamesAtTheTop,
  filesStaySmall,
  noForbiddenWords,
  onlyPlatformNamesTheBrowser,
];
