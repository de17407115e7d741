import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../../scripts/build/compile-pack';
import { projectFolder } from '../../../../scripts/paths';

const shipped = readFileSync(join(projectFolder, 'extension/facts/parler-aws-capitol.json'), 'utf8');

describe('compiling a pack for the build', () => {
  it('makes the table of the shipped pack', () => {
    const { pack, table } = compilePack(shipped);
    expect(table.topics).toEqual(pack.topics.map(({ id }) => id));
  });

  it('stops at a fault and names its place', () => {
    const pack = JSON.parse(shipped);
    pack.facts[3].topics = ['no-such-topic'];
    expect(() => compilePack(JSON.stringify(pack))).toThrow(/faults:\n {2}facts\[3\]\.topics/);
  });

  it('lists the places of several faults', () => {
    const pack = JSON.parse(shipped);
    pack.facts[0].topics = ['no-such-topic'];
    pack.facts[1].topics = ['no-such-topic'];
    expect(() => compilePack(JSON.stringify(pack))).toThrow(/facts\[0\].*facts\[1\]/s);
  });

  it('names the place of a fault in a pattern', () => {
    const pack = JSON.parse(shipped);
    pack.topics[0].patterns[0].find[0] = '(never closed';
    expect(() => compilePack(JSON.stringify(pack))).toThrow('topics[0].patterns[0].find[0]');
  });

  it('names the line where a file is not JSON', () => {
    expect(() => compilePack('{\n  "id": oops\n}')).toThrow(/line 2/);
  });
});
