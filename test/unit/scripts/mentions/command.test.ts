import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFolder } from '../../../../scripts/paths';

/** Milliseconds: the command compiles itself and the pack on a busy machine. */
const TIME_LIMIT = 30_000;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgloss-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Run {
  readonly status: number | null;
  readonly lines: readonly string[];
  readonly errors: string;
}

const run = (args: readonly string[], input = ''): Promise<Run> =>
  new Promise((resolve) => {
    const command = spawn('npx', ['tsx', 'scripts/mentions.ts', ...args], { cwd: projectFolder });
    let output = '';
    let errors = '';
    command.stdout.on('data', (data) => {
      output += data;
    });
    command.stderr.on('data', (data) => {
      errors += data;
    });
    command.on('close', (status) =>
      resolve({ status, errors, lines: output.split('\n').filter((line) => line !== '') }),
    );
    command.stdin.end(input);
  });

describe('npm run mentions', () => {
  it(
    'prints one line for each file, offsets in the flow, and the pattern',
    async () => {
      const page = join(folder, 'page.html');
      const text = join(folder, 'text.txt');
      await writeFile(page, '<h1>News</h1><p><a>Amazon</a> pulled the plug on <b>Parler</b>.</p>');
      await writeFile(text, 'Nothing here.');
      const { status, lines } = await run([page, text]);
      expect(status).toBe(0);
      const [first, second] = lines.map((line) => JSON.parse(line));
      expect(first).toMatchObject({
        file: page,
        mentions: [
          {
            topic: 'aws-deplatforming',
            text: 'Amazon pulled the plug on Parler',
            start: 0,
            end: 32,
            flow: 1,
          },
        ],
      });
      expect(first.mentions[0].why.pattern).toContain('{amazon}');
      expect(first.opened).toBe(true);
      expect(second).toEqual({ file: text, opened: false, mentions: [] });
    },
    TIME_LIMIT,
  );

  it(
    'goes on after a file it cannot read, with status 1',
    async () => {
      const text = join(folder, 'parler.txt');
      await writeFile(text, 'On Parler.');
      const { status, lines, errors } = await run([join(folder, 'nowhere.txt'), text]);
      expect(status).toBe(1);
      expect(errors).toContain('nowhere.txt');
      expect(lines.map((line) => JSON.parse(line).mentions.length)).toEqual([1]);
    },
    TIME_LIMIT,
  );

  it(
    'reads lines from standard input in order, uses the page as evidence, and goes on after a bad line',
    async () => {
      const input = [
        '{"id": "a", "text": "Amazon kicked the app off its servers.", "page": "Parler is offline."}',
        'not JSON',
        '{"id": "b", "text": "Amazon kicked the app off its servers."}',
        '{"id": "c"}',
        '',
        '{"id": 4, "text": "Parler"}',
      ].join('\n');
      const { status, lines, errors } = await run(['--jsonl'], input);
      expect(status).toBe(1);
      expect(lines.map((line) => JSON.parse(line)).map(({ id, mentions }) => [id, mentions.length])).toEqual([
        ['a', 1],
        ['b', 0],
        [4, 1],
      ]);
      expect(errors).toContain('Line 2: not JSON');
      expect(errors).toContain('Line 4: "text" is missing');
    },
    TIME_LIMIT,
  );

  it(
    'scores against labels, and asks for something to do',
    async () => {
      const file = join(folder, 'labels.jsonl');
      await writeFile(
        file,
        '{"id": 1, "text": "On Parler.", "mentions": [{"topic": "parler", "text": "Parler"}]}\n',
      );
      const { status, lines } = await run(['--score', file]);
      expect({ status, lines }).toEqual({
        status: 0,
        lines: ['parler: precision 1.0000, recall 1.0000, F1 1.0000 (1 right, 0 false, 1 found, 0 missed)'],
      });
      expect(await run([])).toMatchObject({
        status: 1,
        lines: [],
        errors: expect.stringContaining('Give files'),
      });
    },
    TIME_LIMIT,
  );
});
