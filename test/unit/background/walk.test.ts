import { describe, expect, it, vi } from 'vitest';
import { frameToWalk } from '../../../src/background/walk';
import type { FrameReport } from '../../../src/platform/frames';

// The polyfill refuses to load outside an extension; nothing here calls it.
vi.mock('../../../src/platform/browser', () => ({ browser: {} }));

const mention = { id: 1, topic: 'parler', text: 'Parler', before: '', after: '' };
const frame = (id: number, focused: boolean, mentions: number): FrameReport => ({
  frame: id,
  report: { focused, mentions: Array.from({ length: mentions }, () => mention) },
});

describe('the frame to walk in', () => {
  it('is the focused one', () => expect(frameToWalk([frame(0, false, 2), frame(4, true, 1)])).toBe(4));
  it('is the first with mentions where the focused one has none', () =>
    expect(frameToWalk([frame(0, true, 0), frame(4, false, 1), frame(5, false, 1)])).toBe(4));
  it('is none where no frame has a mention', () => expect(frameToWalk([frame(0, true, 0)])).toBeNull());
});
