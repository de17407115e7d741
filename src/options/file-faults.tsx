import { message, plural } from '../platform/i18n';
import type { FileFault } from '../platform/settings-file';

export interface FileFaultsProps {
  readonly name: string;
  readonly faults: readonly FileFault[];
  readonly onDone: () => void;
}

/** As many as can be read at a glance; mending those shows the next. */
const FAULTS_SHOWN_MOST = 6;

/** Why nothing of a file was taken, with the place of each fault. */
export function FileFaults({ name, faults, onDone }: FileFaultsProps) {
  const more = faults.length - FAULTS_SHOWN_MOST;
  return (
    <div class="picked picked-faulty" role="alert">
      <h3>{message('file_faulty', name)}</h3>
      <ul class="faults">
        {faults.slice(0, FAULTS_SHOWN_MOST).map((fault) => {
          const words = faultWords(fault);
          return <li key={words}>{words}</li>;
        })}
        {more > 0 && <li>{plural('faults_more', more)}</li>}
      </ul>
      <button type="button" class="push-button" onClick={onDone}>
        {message('dismiss')}
      </button>
    </div>
  );
}

function faultWords(fault: FileFault): string {
  switch (fault.kind) {
    case 'no-json':
      return message('fault_no_json', String(fault.line), String(fault.column));
    case 'no-settings':
      return message('fault_no_settings');
    case 'newer':
      return message('fault_newer', String(fault.version));
    case 'wrong':
      return message('fault_wrong', fault.place, fault.found);
  }
}
