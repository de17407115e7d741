import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citation, receiptAddress, sourceOf } from '../../../src/facts/cite';
import { parsePack } from '../../../src/facts/parse';
import type { Fact, Source } from '../../../src/facts/schema';
import { samplePack } from './sample';

const reading = parsePack(JSON.stringify(samplePack()));
if (!reading.ok) throw new Error('The sample pack has a problem.');
const [source] = reading.pack.sources;
const [banned, water, favour] = reading.pack.facts;
if (!source || !banned || !water || !favour) throw new Error('The sample pack has lost a fact.');

const anchored = (anchor: string): Fact => ({ ...banned, evidence: { ...banned.evidence, anchor } });
const at = (address: string): Source => ({ ...source, address });

describe('sourceOf', () => {
  it('finds the source of the evidence, and none where it is not there', () => {
    const other = { ...source, id: 'other' };
    expect(sourceOf(banned, [other, source])).toBe(source);
    expect(sourceOf(banned, [other])).toBeUndefined();
  });
});

describe('receiptAddress', () => {
  it('points at the words of the anchor', () => {
    expect(receiptAddress(banned, source)).toBe(
      'https://gazette.example/2020/03/05/ferry#:~:text=will%20not%20sail',
    );
  });

  it('encodes what a text fragment gives a meaning', () => {
    expect(receiptAddress(anchored('A & B, multi-quay [ferry] (“Ente”)'), source)).toContain(
      '#:~:text=A%20%26%20B%2C%20multi%2Dquay%20%5Bferry%5D%20%28%E2%80%9CEnte%E2%80%9D%29',
    );
  });

  it('adds to a fragment that the address has already', () => {
    expect(receiptAddress(banned, at('https://gazette.example/#top'))).toBe(
      'https://gazette.example/#top:~:text=will%20not%20sail',
    );
  });

  it('gives back the anchor and leaves no sign of meaning bare, whatever the anchor', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (anchor) => {
        const [, text = ''] = receiptAddress(anchored(anchor), source).split('#:~:text=');
        expect(decodeURIComponent(text)).toBe(anchor);
        expect(text).toMatch(/^(?:[A-Za-z0-9]|%[0-9A-F]{2})*$/);
      }),
    );
  });
});

describe('citation', () => {
  it('says statement, quotation, speaker, publisher, day and address as plain text', () => {
    expect(citation(water, source, 'plain')).toBe(
      'The office wrote that water had risen in the hold. “a steady rise of water in [the Mallard’s] hold” ' +
        '(the harbour office, a letter) Harbour Gazette, 2020-03-05, ' +
        'https://gazette.example/2020/03/05/ferry#:~:text=a%20steady%20rise%20of%20water',
    );
  });

  it('leaves out what a fact does not have', () => {
    expect(citation(banned, source, 'plain')).toBe(
      'The harbour office banned the ferry Mallard. Harbour Gazette, 2020-03-05, ' +
        'https://gazette.example/2020/03/05/ferry#:~:text=will%20not%20sail',
    );
  });

  it('says the same in Markdown, with the signs of Markdown escaped', () => {
    expect(citation(water, source, 'markdown')).toBe(
      'The office wrote that water had risen in the hold. “a steady rise of water in \\[the Mallard’s\\] hold” ' +
        '(the harbour office, a letter) ' +
        '[Harbour Gazette](https://gazette.example/2020/03/05/ferry#:~:text=a%20steady%20rise%20of%20water), 2020-03-05',
    );
  });

  it('gives the role of who claims', () => {
    expect(citation(favour, source, 'plain')).toContain('(Ada Quist, owner of the ferry)');
  });

  it('keeps a link in Markdown whole where the address holds parentheses', () => {
    expect(citation(banned, at('https://gazette.example/ferry_(ship)'), 'markdown')).toContain(
      '(https://gazette.example/ferry_%28ship%29#:~:text=will%20not%20sail)',
    );
  });
});
