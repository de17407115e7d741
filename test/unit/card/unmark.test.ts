import { describe, expect, it } from 'vitest';
import { unmarkingChange } from '../../../src/card/unmark';
import { requestWith } from './samples';

describe('unmarking', () => {
  it('hides the form of the mention on the site, and brings it back', () => {
    const form = { site: 'courier.test', topic: 'ferry', form: 'ferry strike' };
    expect(unmarkingChange(requestWith({ text: 'Ferry\n strike' }), 'form', true)).toEqual({
      kind: 'form',
      form,
      hidden: true,
    });
    expect(unmarkingChange(requestWith(), 'form', false)).toEqual({ kind: 'form', form, hidden: false });
  });

  it('switches the site off, and on again', () => {
    expect(unmarkingChange(requestWith(), 'site', true)).toEqual({
      kind: 'site',
      site: 'courier.test',
      on: false,
    });
    expect(unmarkingChange(requestWith(), 'site', false)).toEqual({
      kind: 'site',
      site: 'courier.test',
      on: true,
    });
  });
});
