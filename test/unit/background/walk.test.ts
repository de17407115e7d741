import { beforeEach, describe, expect, it, vi } from 'vitest';
import { framesToWalk, walk } from '../../../src/background/walk';
import type { FrameReport } from '../../../src/platform/frames';

// The polyfill refuses to load outside an extension.
vi.mock('../../../src/platform/browser', () => ({ browser: {} }));
const frames = vi.hoisted(() => ({
  frameReports: vi.fn<() => Promise<readonly FrameReport[] | null>>(),
  askFrame: vi.fn<(tab: number, frame: number, question: object) => Promise<boolean>>(),
}));
vi.mock('../../../src/platform/frames', () => frames);

const mention = { id: 1, topic: 'parler', text: 'Parler', before: '', after: '' };
const frame = (id: number, focused: boolean, mentions: number): FrameReport => ({
  frame: id,
  report: { focused, mentions: Array.from({ length: mentions }, () => mention), verdict: null },
});

describe('the frames to walk through', () => {
  it('begin with the focused one and go on around', () => {
    const reports = [frame(0, false, 2), frame(7, false, 1), frame(4, true, 1)];
    expect(framesToWalk(reports, 1)).toEqual([4, 7, 0]);
    expect(framesToWalk(reports, -1)).toEqual([4, 0, 7]);
  });
  it('begin with the first that has mentions where the focused one has none', () => {
    const reports = [frame(0, true, 0), frame(4, false, 1), frame(5, false, 1)];
    expect(framesToWalk(reports, 1)).toEqual([4, 5]);
    expect(framesToWalk(reports, -1)).toEqual([4, 5]);
  });
  it('are none where no frame has a mention', () => expect(framesToWalk([frame(0, true, 0)], 1)).toEqual([]));
});

describe('a walk', () => {
  const asked = () => frames.askFrame.mock.calls.map(([, id, question]) => [id, question]);
  const step = (way: string) => ({ type: 'walk', step: 1, way });
  beforeEach(() => {
    vi.resetAllMocks();
    frames.frameReports.mockResolvedValue([frame(0, true, 1), frame(4, false, 1), frame(5, false, 1)]);
  });

  it('stays in its frame while there is a mention that way', async () => {
    frames.askFrame.mockResolvedValue(true);
    await walk(7, 1);
    expect(asked()).toEqual([[0, step('through')]]);
  });

  it('goes on into the next frame past the end, over one that has gone', async () => {
    frames.askFrame
      .mockResolvedValueOnce(false)
      .mockRejectedValueOnce(new Error('gone'))
      .mockResolvedValueOnce(true);
    await walk(7, 1);
    expect(asked()).toEqual([
      [0, step('through')],
      [4, step('into')],
      [5, step('into')],
    ]);
  });

  it('goes around where one frame has all mentions', async () => {
    frames.frameReports.mockResolvedValue([frame(0, true, 2), frame(4, false, 0)]);
    frames.askFrame.mockResolvedValue(true);
    await walk(7, 1);
    expect(asked()).toEqual([[0, step('around')]]);
  });

  it('asks the top frame alone where nothing can be brought in, as on a page of our own', async () => {
    frames.frameReports.mockResolvedValue(null);
    frames.askFrame.mockResolvedValue(true);
    await walk(7, 1);
    expect(asked()).toEqual([[0, step('around')]]);
  });
});
