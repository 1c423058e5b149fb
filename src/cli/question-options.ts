import { AUDIENCES, USES } from '../model/use.ts';
import type { OptionSpec } from './command.ts';

/** The options that say what one wants to do, beyond the use. */
export const QUESTION_OPTIONS: readonly OptionSpec[] = [
  {
    flags: '--audience <audience>',
    summary: 'who will see or hear it (default: as the use has it)',
    choices: AUDIENCES,
  },
  { flags: '--territory <where>', summary: 'where the material will be used', values: 'regions' },
  { flags: '--prospect <name>', summary: 'for whom: customers who will not speak to them are named' },
];

/** `--for`, the use to judge. */
export const FOR_OPTION: OptionSpec = {
  flags: '--for <use>',
  summary: 'what you want to do; each match then says whether you may',
  choices: USES,
};
