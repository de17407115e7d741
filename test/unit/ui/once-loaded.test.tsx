import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Loadable, OnceLoaded } from '../../../src/ui/once-loaded';
import { stubWords } from './browser-words';
import { rendered, textOf } from './rendered';

beforeEach(() => stubWords());

const shown = (state: Loadable<{ readonly kind: 'ready'; readonly boats: number }>, onAgain = () => {}) =>
  rendered(
    <OnceLoaded state={state} onAgain={onAgain}>
      {({ boats }) => <p>{boats} boats</p>}
    </OnceLoaded>,
  );

describe('what has to be loaded', () => {
  it('is announced while it is on its way', () => {
    const root = shown({ kind: 'loading' });
    expect(textOf(root)).not.toBe('');
    expect(root.querySelector('.unseen')).not.toBeNull();
  });

  it('is shown once it is there', () => {
    expect(textOf(shown({ kind: 'ready', boats: 3 }))).toBe('3 boats');
  });

  it('is told of where it cannot be had, with the reason and the way to try again', () => {
    const again = vi.fn();
    const root = shown({ kind: 'failed', reason: 'no harbour' }, again);
    expect(textOf(root.querySelector('[role=alert]'))).toContain('no harbour');
    root.querySelector<HTMLElement>('button')?.click();
    expect(again).toHaveBeenCalledOnce();
  });
});
