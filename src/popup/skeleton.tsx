import { message } from '../platform/i18n';

/** Widths, in per cent of the line, that look like text of several lines. */
const LINES = [92, 64, 81, 47, 88, 70];

/** What stands where page and facts will stand, while they load: lines that say nothing yet. */
export function Skeleton() {
  return (
    <div class="skeleton" aria-busy="true">
      <p class="unseen">{message('loading')}</p>
      {LINES.map((width) => (
        <span key={width} class="skeleton-line" style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}
