import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '../../../src/facts/json-fault';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('jsonFault', () => {
  it.each([
    ['', 1, 1, 'the file ends'],
    ['Parler is a network', 1, 1, '"P" stands'],
    ['{\n  "id": "a",\n  id: 1\n}', 3, 3, 'a key in double quotes is expected'],
    ['{\r\n  "id" "a"\r\n}', 2, 8, 'a colon is expected'],
    ['[1, 2,]', 1, 7, 'a value is expected'],
    ['{"a": 1,}', 1, 9, 'a key in double quotes is expected'],
    ['{"a": 1} x', 1, 10, 'the end of the file is expected'],
    ['{"a": [1, 2}', 1, 12, 'a comma or the closing bracket'],
    ['["no end', 1, 2, 'no closing quote'],
    ['["two\nlines"]', 1, 6, 'a line break'],
    ['["bad \\x escape"]', 1, 7, 'a bare backslash'],
    ['{"a": 01}', 1, 8, 'a comma or the closing bracket'],
    ['{"a": undefined}', 1, 7, '"u" stands'],
    ['[1 2]', 1, 4, 'a comma'],
    ['}', 1, 1, 'a value is expected'],
  ])('finds the fault in %j', (text, line, column, message) => {
    const fault = jsonFault(text);
    expect(fault).toMatchObject({ line, column });
    expect(fault?.message.toLowerCase()).toContain(message.toLowerCase());
  });

  it('finds none in any JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => jsonFault(JSON.stringify(value, null, 1)) === null));
  });

  it('agrees with JSON.parse on JSON in which a character was put, taken or changed', () => {
    const sign = fc.constantFrom(
      '"',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '\\',
      '\n',
      ' ',
      '0',
      '-',
      '.',
      'e',
      'u',
      '\u007f',
      '',
    );
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), sign, fc.boolean(), (value, place, put, replace) => {
        const text = JSON.stringify(value);
        const at = place % (text.length + 1);
        const broken = text.slice(0, at) + put + text.slice(replace ? at + 1 : at);
        expect(jsonFault(broken) === null).toBe(isJson(broken));
      }),
      { numRuns: 2000 },
    );
  });

  it('is not overwhelmed by depth or by a long text', () => {
    expect(jsonFault('['.repeat(1_000_000))).toMatchObject({ line: 1, column: 1_000_001 });
    expect(jsonFault(`["${'\\n'.repeat(1_000_000)}"`)).toMatchObject({ line: 1, column: 2_000_004 });
  });
});
