import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectFolder } from '../paths';

/** Every file of the project, committed or not, that Git does not ignore: paths from the project's folder, with "/". */
export async function projectFiles(): Promise<readonly string[]> {
  const parameters = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { stdout } = await promisify(execFile)('git', parameters, { cwd: projectFolder, maxBuffer: 2 ** 26 });
  return stdout.split('\0').filter((path) => path !== '' && existsSync(join(projectFolder, path)));
}
