import { describe, expect, it } from 'vitest';
import { chooseFacts } from '../../../src/facts/choose';
import { parsePack } from '../../../src/facts/parse';
import { samplePack } from './sample';

const reading = parsePack(JSON.stringify(samplePack()));
if (!reading.ok) throw new Error('The sample pack has a problem.');
const { pack } = reading;

const chosen = (topic: string, context: string): readonly string[] =>
  chooseFacts(pack, topic, context).map(({ id }) => id);

const inOrder = ['office-bans-ferry', 'water-in-the-hold', 'owner-claims-favour', 'fares-doubled'];

describe('chooseFacts', () => {
  it('gives all facts of the topic and no other, in the order of the pack where nothing tells', () => {
    expect(chosen('ferry-ban', 'The Mallard')).toEqual(inOrder);
    expect(chosen('flood', '')).toEqual(['flood-on-monday', 'fares-doubled']);
    expect(chosen('no-such-topic', 'ferry')).toEqual([]);
  });

  it('puts first the fact whose words stand near the mention', () => {
    expect(chosen('flood', 'After the quays closed, FARES rose.')[0]).toBe('fares-doubled');
    expect(chosen('ferry-ban', 'Water stood in the hold of the Mallard')[0]).toBe('water-in-the-hold');
  });

  it('takes whole words, and beginnings only where the cue says so', () => {
    expect(chosen('ferry-ban', 'the household of the captain')).toEqual(inOrder);
    expect(chosen('ferry-ban', 'the hold, and the banning')[0]).toBe('office-bans-ferry');
    expect(chosen('ferry-ban', 'welfare and farewell')).toEqual(inOrder);
  });

  it('lets a phrase weigh more than a word, and only where its words stand together', () => {
    expect(chosen('ferry-ban', 'She will sue the office over the ferry; there is water in it')[0]).toBe(
      'owner-claims-favour',
    );
    expect(chosen('ferry-ban', 'The owner suing them left the office; there is water')[0]).toBe(
      'water-in-the-hold',
    );
  });

  it('sees words through case, accents, apostrophes and dashes', () => {
    expect(chosen('ferry-ban', 'the CAFE\u0301 on board')[0]).toBe('water-in-the-hold');
    expect(chosen('ferry-ban', 'A rival\u2014the Teal')[0]).toBe('owner-claims-favour');
  });

  it('counts a cue once however often it stands there', () => {
    expect(chosen('ferry-ban', 'rival, rival, rival: the harbour office')[0]).toBe('office-bans-ferry');
  });
});
