import { describe, expect, it } from 'vitest';
import { createGate } from '../../../src/mentions/gate';
import { shippedTable } from './shipped';

describe('createGate', () => {
  const { mayHold } = createGate(['parler', 'capitol', '1/6']);

  it.each([
    'Parler',
    'on PARLER.',
    'the Par\u00adler app',
    'Parler’s',
    'at the Capitol-like dome',
    'on 1/6, he said',
  ])('lets %j through', (text) => {
    expect(mayHold(text)).toBe(true);
  });

  it.each(['', 'parlers', 'capitols', 'a parlerlike app', '1/60', '11/6', 'Nothing of the kind.'])(
    'stops %j',
    (text) => {
      expect(mayHold(text)).toBe(false);
    },
  );

  it('stops everything where no word is a trigger', () => {
    expect(createGate([]).mayHold('Parler')).toBe(false);
  });
});

describe('mayHoldNext', () => {
  const gate = createGate(['parler', 'capitol', '1/6', 'aws']);
  const holds = (pieces: readonly string[]): boolean => {
    gate.startAnew();
    return pieces.map((piece) => gate.mayHoldNext(piece)).includes(true);
  };

  it.each([
    [['open ', 'Parler', ' on']],
    [['open Par', 'ler on']],
    [['open P', 'ar', 'ler']],
    [['Home', 'Parler', 'Sport']],
    [['Home', 'News', 'Sport', 'Parler']],
    [['Home', 'Par', 'ler', 'News']],
    [['on 1', '/6, he']],
    [['on 1/', '6']],
    [['by A.', 'W.S. then']],
    [['by A.W', '.S. then']],
    [['P', 'a', 'r', 'l', 'e', 'r']],
  ])('lets %j through', (pieces) => {
    expect(holds(pieces)).toBe(true);
  });

  it.each([
    [['Home', 'News', 'Sport', 'Money', 'Travel', 'Contact']],
    [['open Par ', 'ler on']],
    [['HomePar', 'ler']],
    [['open Par', ' ler']],
    [['the end.', 'The next in 2021.', 'Then 6 more']],
    [['', '  ', '\n']],
  ])('stops %j', (pieces) => {
    expect(holds(pieces)).toBe(false);
  });
});

describe('the shipped gate', () => {
  const { mayHold } = createGate(shippedTable.triggers.split(' '));

  // With "company" among the triggers a long page took three times as long to read.
  it.each([
    'A spokesman for the company declined to comment on the figures.',
    'The firm said its service was down for users of the website and the app.',
    'Officials and police gave no reason for the ban, the ministry said in a statement.',
    'The judge threw out the lawsuit and told the two companies to settle their dispute.',
    'Internet providers blame each other for the outage of the network on Sunday.',
    'She ended her contract, closed her account and removed every post.',
    'He was shown the door after the board lost patience with his decision.',
  ])('stops %j', (text) => {
    expect(mayHold(text)).toBe(false);
  });

  it('lets the same through where it names a topic', () => {
    expect(mayHold('Amazon, the company, declined to comment on the figures.')).toBe(true);
  });
});
