/** All settings read from one file, with the place of everything that is wrong in it. */
import * as z from 'zod/mini';
import { jsonFault } from '../facts/json-fault';
import { FILE_MARK, FILE_MARK_VALUE } from './settings-file-text';
import { readStored, versionOf } from './settings-migrations';
import { settingsSchema } from './settings-schema';
import type { Settings } from './settings-types';
import { SETTINGS_VERSION } from './stored-form';

/** What is wrong with a file. */
export type FileFault =
  /** Line and character are counted from 1. */
  | { readonly kind: 'no-json'; readonly line: number; readonly column: number }
  | { readonly kind: 'no-settings' }
  | { readonly kind: 'newer'; readonly version: number }
  /** `found`: what stands there, as JSON. */
  | { readonly kind: 'wrong'; readonly place: string; readonly found: string };

export type FileReading =
  | { readonly ok: true; readonly settings: Settings; readonly named: Partial<Settings> }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

/**
 * Reads a file's text.
 * @returns the settings that it holds, and of them those that it names; or everything that is wrong with it
 */
export function readSettingsFile(text: string): FileReading {
  const fault = jsonFault(text);
  if (fault !== null) return { ok: false, faults: [{ kind: 'no-json', ...fault }] };
  const record = z.record(z.string(), z.unknown()).safeParse(JSON.parse(text));
  if (!record.success || record.data[FILE_MARK] !== FILE_MARK_VALUE)
    return { ok: false, faults: [{ kind: 'no-settings' }] };
  const { [FILE_MARK]: _mark, ...stored } = record.data;
  const version = versionOf(stored);
  if (version > SETTINGS_VERSION) return { ok: false, faults: [{ kind: 'newer', version }] };
  const { version: _version, ...named } = stored;
  const faults = faultsOf(named);
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, settings: readStored(stored).settings, named };
}

function faultsOf(named: Record<string, unknown>): readonly FileFault[] {
  const checked = z.partial(settingsSchema).safeParse(named);
  if (checked.success) return [];
  return checked.error.issues.flatMap((issue) => {
    // A name that no setting has is found at the top, where it stands in.
    const paths =
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    return paths.map(
      (path) => ({ kind: 'wrong', place: placeOf(path), found: valueAt(named, path) }) as const,
    );
  });
}

const placeOf = (path: readonly PropertyKey[]): string =>
  path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`))
    .join('');

/** More of a wrong value than fits a line tells nothing more. Characters. */
const FOUND_LENGTH_MOST = 60;

function valueAt(value: unknown, path: readonly PropertyKey[]): string {
  const found = path.reduce<unknown>(
    (inside, part) => (typeof inside === 'object' && inside !== null ? Reflect.get(inside, part) : undefined),
    value,
  );
  const json = JSON.stringify(found) ?? '';
  return json.length > FOUND_LENGTH_MOST ? `${json.slice(0, FOUND_LENGTH_MOST)}…` : json;
}
