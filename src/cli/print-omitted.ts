import type { Host } from '../model/host.ts';
import type { OmittedFile } from '../model/library.ts';
import { plain } from '../report/escape.ts';

/** Says on standard error which files an answer leaves out, and why. */
export function printOmitted(omitted: readonly OmittedFile[], shown: (file: string) => string, host: Host): void {
  for (const { file, why } of omitted) host.err(`left out ${plain(shown(file))}: ${plain(why)}\n`);
}
