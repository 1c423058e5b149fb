import { extentOf } from './extent.ts';
import { isBeforeLegalForm } from './form-behind.ts';
import { hasOwnAccent } from './letter-case.ts';
import type { NameJudgement, Reading } from './name-judgement.ts';

export const ownLettering: NameJudgement = {
  why: 'a sign within (`H&M`), an accent that no word has, or a legal form behind makes a name of a word',
  example: 'So we asked Rise Inc. about it.',
  judge: (reading) =>
    /\S[&+!.]\S/.test(reading.found) || hasOwnAccent(reading.found) || hasOwnForm(reading)
      ? extentOf(reading)
      : undefined,
};

/** One behind the short name of a customer makes it that of another company. */
const hasOwnForm = ({ text, end, term }: Reading): boolean => term.isShort !== true && isBeforeLegalForm(text, end);
