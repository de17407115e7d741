import { describe, expect, it } from 'vitest';
import { createEvidence } from '../../../src/page/evidence';

describe('evidence of the page', () => {
  it('has a term for as long as any flow gives it', () => {
    const evidence = createEvidence();
    evidence.add([7]);
    evidence.add([7, 8]);
    evidence.remove([7]);
    expect([evidence.has(7), evidence.has(8), evidence.has(9)]).toEqual([true, true, false]);
    evidence.remove([7, 8]);
    expect([evidence.has(7), evidence.has(8)]).toEqual([false, false]);
  });

  it('tells a change of the set of terms once', () => {
    const evidence = createEvidence();
    expect(evidence.takeChange()).toBe(false);
    evidence.add([7]);
    expect(evidence.takeChange()).toBe(true);
    expect(evidence.takeChange()).toBe(false);
  });

  it('tells no change where a term is only given once more, or went and came back', () => {
    const evidence = createEvidence();
    evidence.add([7]);
    evidence.takeChange();
    evidence.add([7]);
    evidence.remove([7]);
    evidence.remove([7]);
    evidence.add([7]);
    expect(evidence.takeChange()).toBe(false);
    evidence.remove([7]);
    expect(evidence.takeChange()).toBe(true);
  });
});
