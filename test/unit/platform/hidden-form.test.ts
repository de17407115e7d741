import { describe, expect, it } from 'vitest';
import { formOf } from '../../../src/platform/hidden-form';

describe('the form that "Not this" remembers', () => {
  it('is the same however the words are broken, spaced and capitalised', () => {
    const forms = ['Ferry strike', 'ferry\n   strike', 'FERRY\u00a0STRIKE', ' ferry strike '].map(formOf);
    expect(new Set(forms)).toEqual(new Set(['ferry strike']));
  });
});
