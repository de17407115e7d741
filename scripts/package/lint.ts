import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** One remark of Mozilla's linter, as far as it is read here. */
export interface Remark {
  readonly _type: string;
  readonly code: string;
  readonly message: string;
  readonly file?: string | null;
  readonly line?: number | null;
}

/**
 * The one warning that is accepted: Preact's own code assigns `innerHTML` where a component uses
 * `dangerouslySetInnerHTML`. None of ours does.
 */
const ACCEPTED_WARNING = 'UNSAFE_VAR_ASSIGNMENT';

/** The bundles that have Preact in them. */
const ACCEPTED_FILES = ['card.js', 'popup.js', 'options.js', 'welcome.js'];

/** The remarks that keep an extension from being packed: all but the accepted warning. */
export function refused(remarks: readonly Remark[]): readonly Remark[] {
  return remarks.filter(
    ({ code, file }) => code !== ACCEPTED_WARNING || !ACCEPTED_FILES.includes(file ?? ''),
  );
}

/** Lints a built Firefox extension with Mozilla's linter. Rejects with all its remarks but the accepted one. */
export async function lintFirefoxExtension(folder: string): Promise<void> {
  const linter = fileURLToPath(import.meta.resolve('addons-linter/bin/addons-linter'));
  const parameters = [linter, folder, '--output', 'json', '--boring'];
  // It ends with status 1 where it found errors; what it found is in its output all the same.
  const { stdout } = await promisify(execFile)(process.execPath, parameters, { maxBuffer: 2 ** 26 }).catch(
    (error) => error,
  );
  const { errors, warnings, notices } = JSON.parse(stdout);
  const remarks = refused([...errors, ...warnings, ...notices]);
  if (remarks.length > 0)
    throw new Error(['The linter refuses the Firefox extension:', ...remarks.map(lineOf)].join('\n  '));
}

const lineOf = ({ _type, code, message, file, line }: Remark) =>
  `${_type} ${code} in ${file ?? 'the extension'}${line ? `:${line}` : ''}: ${message}`;
