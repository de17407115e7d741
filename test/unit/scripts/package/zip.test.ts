import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { refused } from '../../../../scripts/package/lint';
import { zipFolder } from '../../../../scripts/package/zip';

const folder = await mkdtemp(join(tmpdir(), 'newsgloss-zip-'));
afterAll(() => rm(folder, { recursive: true }));

async function writeFiles(name: string, order: readonly string[], time: Date): Promise<string> {
  const place = join(folder, name);
  await mkdir(join(place, 'facts'), { recursive: true });
  for (const file of order) {
    await writeFile(join(place, file), `text of ${file}`);
    await utimes(join(place, file), time, time);
  }
  return place;
}

describe('packing a folder', () => {
  const files = ['popup.html', 'facts/pack.json', 'manifest.json'];

  it('gives the same bytes whatever the order and the time of writing', async () => {
    const one = await zipFolder(await writeFiles('one', files, new Date(2021, 0, 11)));
    const other = await zipFolder(await writeFiles('other', files.toReversed(), new Date(2026, 5, 1)));
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  it('holds every file under its path, in order', async () => {
    const entries = unzipSync(await zipFolder(await writeFiles('third', files, new Date())));
    expect(Object.keys(entries)).toEqual(['facts/pack.json', 'manifest.json', 'popup.html']);
    expect(strFromU8(entries['facts/pack.json'] ?? new Uint8Array())).toBe('text of facts/pack.json');
  });
});

describe('what the linter says', () => {
  const remark = { _type: 'warning', code: 'UNSAFE_VAR_ASSIGNMENT', message: '', file: 'card.js' };

  it("accepts Preact's own assignment in the bundles that have Preact", () => {
    expect(refused([remark])).toEqual([]);
  });

  it('refuses it in the content script, and everything else everywhere', () => {
    const others = [
      { ...remark, file: 'content.js' },
      { ...remark, code: 'MANIFEST_PERMISSIONS' },
    ];
    expect(refused([remark, ...others])).toEqual(others);
  });
});
