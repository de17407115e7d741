import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { projectFolder } from '../paths';

/** Runs a tool of the project's packages in its folder, with its output shown. Resolves to its exit status. */
export function runTool(tool: string, parameters: readonly string[]): Promise<number> {
  const child = spawn(tool, parameters, {
    cwd: projectFolder,
    stdio: ['ignore', 'inherit', 'inherit'],
    // Vite warns of a loader that it may use one day.
    env: {
      ...process.env,
      VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true',
      PATH: join(projectFolder, 'node_modules/.bin') + delimiter + process.env.PATH,
    },
    // On Windows a package's tool is a batch file, which only a shell runs.
    shell: process.platform === 'win32',
  });
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (status) => resolve(status ?? 1));
  });
}
