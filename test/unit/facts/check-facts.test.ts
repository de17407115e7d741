import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkFacts } from '../../../scripts/check-facts';
import { projectFolder } from '../../../scripts/paths';
import { brokenPack, sampleHash, samplePack, sampleText } from './sample';

const folder = mkdtempSync(join(tmpdir(), 'check-facts-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const goodPack = file('good.json', JSON.stringify(samplePack()));
const sourceText = file('source.txt', sampleText);

/** The problems of the sample pack with one value replaced, alone and against the sample text. */
async function problemsOf(path: readonly (string | number)[], value: unknown): Promise<readonly string[]> {
  const pack = file('broken.json', brokenPack(path, value));
  return (await checkFacts([pack], [sourceText])).problems;
}

describe('checkFacts', () => {
  it('passes a good pack, alone and against its source', async () => {
    expect(await checkFacts([goodPack], [])).toMatchObject({ problems: [] });
    const { problems, checked } = await checkFacts([goodPack], [sourceText]);
    expect(problems).toEqual([]);
    expect(checked).toEqual([`${goodPack} against ${sourceText}: 5 facts.`]);
  });

  it.each<[string, (string | number)[], unknown, string]>([
    ['anchor', ['facts', 0, 'evidence', 'anchor'], 'will never sail', 'facts[0].evidence.anchor: '],
    [
      'paragraph',
      ['facts', 0, 'evidence', 'paragraph'],
      3,
      'facts[0].evidence.anchor: These words stand in paragraph 1, not 3.',
    ],
    ['quotation', ['facts', 1, 'quote'], 'a sudden rise', 'facts[1].quote: '],
    [
      'date',
      ['facts', 0, 'date', 'edtf'],
      '2020-03-04',
      'facts[0].date.edtf: 2020-03-04 is a Wednesday, not a Tuesday.',
    ],
    ['expression of a date', ['facts', 0, 'date', 'expression'], 'Tuesday evening', 'facts[0].date: '],
  ])('fails for a wrong %s', async (_what, path, value, line) => {
    const [problem] = await problemsOf(path, value);
    expect(problem).toContain(`broken.json: ${line}`);
  });

  it('fails for a text that was changed', async () => {
    const changed = file('changed.txt', `${sampleText}\nOne more line.`);
    const { problems } = await checkFacts([goodPack], [changed]);
    expect(problems).toEqual([expect.stringContaining('sources[0].sha256: ')]);
  });

  it('finds the source of several that a text is, and says where it is none', async () => {
    const { sources, ...rest } = samplePack();
    const herald = { ...sources[0], id: 'herald', sha256: '0'.repeat(64) };
    const pack = file('two-sources.json', JSON.stringify({ ...rest, sources: [herald, ...sources] }));
    expect((await checkFacts([pack], [sourceText])).problems).toEqual([]);
    const other = file('other.txt', 'Another report.');
    expect((await checkFacts([pack], [other])).problems).toEqual([
      expect.stringMatching(/sources: .*none of them/),
    ]);
  });

  it('fails for a pattern that cannot be read, at its place', async () => {
    const [problem] = await problemsOf(['topics', 1, 'patterns', 0, 'find', 0], '{deluge}');
    expect(problem).toContain('topics[1].patterns[0].find[0]: ');
  });

  it.each([
    ['the same words', 'flood', 'flood'],
    ['a word that a term of the other topic holds', '{ferry}', 'flood'],
  ])('fails for patterns of two topics that share %s', async (_what, first, second) => {
    const pack = samplePack();
    const patterns = [[{ find: ['the Mallard', first] }], [{ find: [second, 'ferry'] }]];
    const topics = pack.topics.map((topic, index) => ({ ...topic, patterns: patterns[index] }));
    const { problems } = await checkFacts([file('clash.json', JSON.stringify({ ...pack, topics }))], []);
    const place = first === second ? 'find[0]' : 'find[1]';
    expect(problems).toEqual([expect.stringContaining(`topics[1].patterns[0].${place}: `)]);
    expect(problems[0]).toContain('at topics[0].patterns[0].find[1]');
  });

  it('lets patterns of two topics share words where each asks for evidence of its own', async () => {
    const pack = samplePack();
    const vocabulary = { ...pack.vocabulary, terms: { ferry: ['ferry'], quay: ['quay'] } };
    const needs = [{ sentence: ['ferry'] }, { sentence: ['quay'] }];
    const topics = pack.topics.map((topic, index) => ({
      ...topic,
      patterns: [{ find: ['the ban'], needs: needs[index] }],
    }));
    const apart = file('apart.json', JSON.stringify({ ...pack, vocabulary, topics }));
    expect((await checkFacts([apart], [])).problems).toEqual([]);
  });

  it('refuses a file of 50 MB before it reads it, and a text that is not JSON', async () => {
    const { problems } = await checkFacts(
      [file('huge.json', ' '.repeat(50_000_000)), file('prose.json', 'Ahoy')],
      [],
    );
    expect(problems).toEqual([
      expect.stringContaining('huge.json: the whole file: '),
      expect.stringContaining('prose.json: line 1, column 1: '),
    ]);
  });

  it('rejects where a file is not there', async () => {
    await expect(checkFacts([join(folder, 'nowhere.json')], [])).rejects.toThrow('nowhere.json');
  });
});

describe('npm run check-facts', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', join(projectFolder, 'scripts/check-facts.ts'), ...args], {
      cwd: projectFolder,
      encoding: 'utf8',
    });

  it('passes the packs that ship', () => {
    const { status, stdout, stderr } = run();
    expect(stderr).toBe('');
    expect(stdout).toContain('extension/facts/parler-aws-capitol.json');
    expect(status).toBe(0);
  });

  it('exits with 1 and names each problem where there is one', () => {
    const pack = file('wrong.json', brokenPack(['sources', 0, 'sha256'], sampleHash.replaceAll('a', 'b')));
    const { status, stderr } = run(pack, '--source', sourceText);
    expect(stderr).toContain(`sources[0].sha256: The text's SHA-256 is ${sampleHash}.`);
    expect(status).toBe(1);
  });
});
