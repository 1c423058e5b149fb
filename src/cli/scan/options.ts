import { AUDIENCES } from '../../model/use.ts';
import { CHECK_FORMAT_NAMES } from '../../report/check/names.ts';
import type { Input, OptionSpec, OptionValues } from '../command.ts';
import { formatsOption } from '../format.ts';

export const SCAN_OPTIONS = [
  {
    flags: '--audience <audience>',
    summary: 'who sees the files for which the config names none (default: public)',
    choices: AUDIENCES as readonly ('internal' | 'prospects' | 'public')[],
  },
  { flags: '--territory <territory>', summary: 'where they are seen (default: everywhere)', values: 'regions' },
  { flags: '--since <revision>', summary: 'only what is new since then fails, and only files that changed are read' },
  { flags: '--unregistered', summary: 'report what is allowed, and is no placement on record' },
  { flags: '--fix', summary: 'with --unregistered: put these places on record, as "refs place" does' },
  { flags: '--dry-run', summary: 'with --fix: print what would change, and write nothing' },
  {
    flags: '--stdin-filename <file>',
    summary: 'with -: the name of the draft, which tells its format',
    values: 'file',
  },
  { flags: '--write-baseline', summary: 'keep what is found now, so that only what is new counts' },
  { flags: '--all', summary: 'print every finding in full, and each line that was left out' },
  formatsOption(CHECK_FORMAT_NAMES),
] as const satisfies readonly OptionSpec[];

export type ScanInput = Input<readonly [paths: readonly string[]], OptionValues<typeof SCAN_OPTIONS>>;
