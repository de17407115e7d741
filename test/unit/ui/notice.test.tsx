import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DamageNotice, Notice } from '../../../src/ui/notice';
import { Switch } from '../../../src/ui/switch';
import { stubWords } from './browser-words';
import { rendered, textOf } from './rendered';

beforeEach(() => stubWords());

describe('a notice', () => {
  it('is read out at once where it tells of trouble, and in its turn where it does not', () => {
    const roleOf = (tone: 'trouble' | 'note') =>
      rendered(
        <Notice tone={tone} onDismiss={() => {}}>
          words
        </Notice>,
      )
        .querySelector('.notice')
        ?.getAttribute('role');
    expect(roleOf('trouble')).toBe('alert');
    expect(roleOf('note')).toBe('note');
  });
});

describe('the notice of damaged settings', () => {
  const noticeOf = (damaged: readonly string[], onDismiss = () => {}) =>
    rendered(<DamageNotice damaged={damaged} onDismiss={onDismiss} />);

  it('is not there where all could be read', () => {
    expect(noticeOf([]).childElementCount).toBe(0);
  });

  it('names what is damaged in words, each once', () => {
    expect(textOf(noticeOf(['sitesOff[0]', 'sitesOff[3]', 'hiddenForms']))).toBe(
      '3 stored settings could not be read (a site switched off and words not marked any more); their defaults are used. What was stored is kept until you dismiss this.',
    );
  });

  it('names a choice in words', () => {
    expect(textOf(noticeOf(['cardOpening', 'markLook', 'markColour']))).toBe(
      '3 stored settings could not be read (when cards open and the look of marks); their defaults are used. What was stored is kept until you dismiss this.',
    );
  });

  it('speaks of all settings where they could not be read as a whole', () => {
    expect(textOf(noticeOf(['sitesOff[0]', 'settings']))).toBe(
      'Your stored settings could not be read, so everything is as it was at first. What was stored is kept until you dismiss this.',
    );
  });

  it('goes away when it is dismissed', () => {
    const dismiss = vi.fn();
    noticeOf(['settings'], dismiss).querySelector<HTMLElement>('button')?.click();
    expect(dismiss).toHaveBeenCalledOnce();
  });
});

describe('a switch', () => {
  it('asks for the other state than it is in', () => {
    const flip = vi.fn();
    rendered(<Switch on={false} label="Sound" onSwitch={flip} />)
      .querySelector<HTMLElement>('[role=switch]')
      ?.click();
    rendered(<Switch on label="Sound" onSwitch={flip} />)
      .querySelector<HTMLElement>('[role=switch]')
      ?.click();
    expect(flip.mock.calls).toEqual([[true], [false]]);
  });
});
