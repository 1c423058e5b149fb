import { BASELINE_FILE } from '../../model/fingerprint.ts';
import { CHECK_FORMAT_NAMES } from '../../report/check/names.ts';
import type { Input, OptionSpec, OptionValues } from '../command.ts';
import { formatsOption } from '../format.ts';

export const CHECK_OPTIONS = [
  formatsOption(CHECK_FORMAT_NAMES),
  {
    flags: '--since <revision>',
    summary: 'only what is new since then fails, and nothing that is new silences it; the rest is reported only',
  },
  {
    flags: '--approved',
    summary: 'with --since: the owner of consent agrees to all that silences what is new',
  },
  {
    flags: '--stdin-filename <file>',
    summary: 'with -: the file of the library that standard input stands for',
    values: 'file',
  },
  { flags: '--fix', summary: 'fix what can be fixed safely, and then check' },
  { flags: '--dry-run', summary: 'with --fix: print the patch, and write nothing' },
  {
    flags: '--write-baseline',
    summary: `keep what is found now in ${BASELINE_FILE}, so that only what is new counts`,
  },
  { flags: '--all', summary: 'print every finding in full, where there are more than 100' },
  { flags: '--timings', summary: 'show where the time went, on standard error' },
  { flags: '--prune-baseline', summary: 'take out of the baseline what was fixed' },
] as const satisfies readonly OptionSpec[];

export type CheckInput = Input<readonly [paths: readonly string[]], OptionValues<typeof CHECK_OPTIONS>>;
