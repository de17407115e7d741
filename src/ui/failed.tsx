import { message } from '../platform/i18n';

export interface FailedProps {
  readonly title: string;
  /** What the browser or the background said, for whoever is asked for help. */
  readonly reason: string;
  readonly onAgain: () => void;
}

/** What a page shows in place of everything where it could not be loaded. */
export function Failed({ title, reason, onAgain }: FailedProps) {
  return (
    <div class="failed" role="alert">
      <h2>{title}</h2>
      <p>{message('failed_text')}</p>
      <p class="failed-reason">{reason}</p>
      <button type="button" class="push-button" onClick={onAgain}>
        {message('try_again')}
      </button>
    </div>
  );
}
