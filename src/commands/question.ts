import type { Audience, Use } from '../model/customer.ts';
import { AUDIENCES, USES } from '../model/use.ts';
import type { Input, OptionSpec } from './command.ts';

/** The options that say what one wants to do, beyond the use. */
export const QUESTION_OPTIONS: readonly OptionSpec[] = [
  {
    flags: '--audience <audience>',
    summary: 'who will see or hear it (default: as the use has it)',
    choices: AUDIENCES,
  },
  { flags: '--territory <where>', summary: 'where the material will be used' },
  { flags: '--prospect <name>', summary: 'for whom: customers who will not speak to them are told' },
];

/** `--for`, the use to judge. */
export const FOR_OPTION: OptionSpec = {
  flags: '--for <use>',
  summary: 'what you want to do; each match then says whether you may',
  choices: USES,
};

/** What the options say of a question; what they leave out is absent. */
export function questionOf({ option }: Input): {
  readonly audience?: Audience;
  readonly territory?: string;
  readonly prospect?: string;
} {
  const audience = AUDIENCES.find((known) => known === option('audience'));
  const territory = option('territory');
  const prospect = option('prospect');
  return { ...(audience && { audience }), ...(territory && { territory }), ...(prospect && { prospect }) };
}

/** The use of `--for`. */
export const useOf = ({ option }: Input): Use | undefined => USES.find((use) => use === option('for'));
