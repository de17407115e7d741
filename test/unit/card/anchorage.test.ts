import { beforeEach, describe, expect, it, vi } from 'vitest';
import '../page/browser-globals';
import { anchorTo } from '../../../src/card/anchorage';
import type { Surface } from '../../../src/card/surface';
import { rendered } from '../ui/rendered';
import { requestWith } from './samples';

const box = (left: number, top: number, width = 100, height = 20): DOMRect => ({
  ...{ left, top, width, height, right: left + width, bottom: top + height, x: left, y: top },
  toJSON: () => ({}),
});

/** A surface in a viewport of 1000 by 800, with a card of 344 by 300 in it. */
function surfaceIn(width = 1000): Surface {
  const root = rendered(null);
  const mount = root.ownerDocument.createElement('div');
  Object.defineProperty(mount, 'offsetWidth', { value: 344 });
  mount.getBoundingClientRect = () =>
    box(Number.parseFloat(mount.style.left), Number.parseFloat(mount.style.top), 344, 300);
  Object.defineProperty(document.documentElement, 'clientWidth', { value: width });
  return { host: mount, root: mount as unknown as ShadowRoot, mount, live: mount };
}

describe('how the card holds on to its mark', () => {
  beforeEach(() => {
    vi.stubGlobal('window', { innerHeight: 800 });
    vi.stubGlobal('getComputedStyle', ({ style }: HTMLElement) => style);
  });

  it('stands at the line nearest to the pointer', () => {
    const surface = surfaceIn();
    const anchor = () => [box(600, 100), box(20, 124)];
    anchorTo(surface, requestWith({ anchor, at: { x: 70, y: 130 } })).follow();
    expect(surface.mount.style.top).toBe('150px');
    anchorTo(surface, requestWith({ anchor, at: { x: 650, y: 110 } })).follow();
    expect(surface.mount.style.top).toBe('126px');
  });

  it('stands under the start of its line, whatever elements the mark runs through there', () => {
    const surface = surfaceIn();
    const anchor = () => [box(300, 100, 60), box(360, 100), box(20, 124)];
    anchorTo(surface, requestWith({ anchor, at: { x: 400, y: 110 } })).follow();
    expect([surface.mount.style.left, surface.mount.style.top]).toEqual(['284px', '126px']);
  });

  it('stands clear of all lines where a key asked for it', () => {
    const surface = surfaceIn();
    anchorTo(
      surface,
      requestWith({ anchor: () => [box(600, 100), box(20, 124)], by: 'key', at: null }),
    ).follow();
    expect(surface.mount.style.top).toBe('150px');
  });

  it('follows until the mark leaves the view, having been there', () => {
    const surface = surfaceIn();
    let top = 900;
    const { follow } = anchorTo(surface, requestWith({ anchor: () => [box(50, top)] }));
    expect(follow()).toBe(true);
    top = 400;
    expect(follow()).toBe(true);
    expect(surface.mount.style.top).toBe('426px');
    top = -21;
    expect(follow()).toBe(false);
  });

  it('lets go of a mark that is not there any more', () => {
    let lines = [box(50, 100)];
    const { follow } = anchorTo(surfaceIn(), requestWith({ anchor: () => lines }));
    follow();
    lines = [];
    expect(follow()).toBe(false);
  });

  it('is a sheet for a tap on a narrow screen, and only there', () => {
    const asSheet = (by: 'tap' | 'pointer', width: number) => {
      const surface = surfaceIn(width);
      anchorTo(surface, requestWith({ anchor: () => [box(50, 100)], by })).follow();
      return surface.mount.classList.contains('sheet');
    };
    expect([asSheet('tap', 360), asSheet('tap', 1000), asSheet('pointer', 360)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is held by the mark, by the card and by the way between', () => {
    const surface = surfaceIn();
    const { follow, isHeld, isOnMark } = anchorTo(
      surface,
      requestWith({ anchor: () => [box(300, 100)], at: { x: 350, y: 110 } }),
    );
    follow();
    const points = [
      { x: 350, y: 110 },
      { x: 350, y: 123 },
      { x: 400, y: 300 },
      { x: 200, y: 110 },
    ];
    expect(points.map(isHeld)).toEqual([true, true, true, false]);
    expect(points.map(isOnMark)).toEqual([true, false, false, false]);
  });
});
