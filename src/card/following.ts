/**
 * Calls back once a frame while the page scrolls (any part of it) or the viewport changes, until the signal is aborted.
 * Listening costs nothing while nothing moves, which a frame loop would.
 */
export function watchPlace(onMoved: () => void, signal: AbortSignal): void {
  let frame = 0;
  const moved = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      onMoved();
    });
  };
  const listening = { capture: true, passive: true, signal };
  window.addEventListener('scroll', moved, listening);
  window.addEventListener('resize', moved, listening);
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}
