import { AUDIENCES, USES } from '../model/use.ts';
import type { OptionSpec } from './command.ts';
import { PLACE_OPTION } from './place-option.ts';

/** The options that describe the intended use, beyond the use itself. */
export const QUESTION_OPTIONS = [
  {
    flags: '--audience <audience>',
    summary: 'who will see or hear it (default: as the use has it)',
    choices: AUDIENCES,
  },
  { flags: '--territory <where>', summary: 'where the material will be used', values: 'regions' },
  PLACE_OPTION,
  {
    flags: '--met <condition...>',
    summary: 'the conditions of the grant that are met: nda',
    values: 'requirements',
    many: true,
  },
  { flags: '-p, --prospect <name>', summary: 'for whom: customers who will not speak to them are named' },
] as const satisfies readonly OptionSpec[];

/** `--for`, the use to judge. */
export const FOR_OPTION = {
  flags: '-f, --for <use>',
  summary: 'what you want to do; each match then says whether you may',
  choices: USES,
} as const satisfies OptionSpec;
