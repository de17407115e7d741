/** Ends a command that cannot go on: its reason in words on standard error, no stack, exit status 1. */
export function fail(error: unknown): void {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
