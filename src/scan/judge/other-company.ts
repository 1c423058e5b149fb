import { isLegalForm } from '../../text/legal-forms.ts';
import { lettersOf } from './letter-case.ts';
import type { NameJudgement } from './name-judgement.ts';

export const otherCompany: NameJudgement = {
  why: 'the short name of a customer may go on to another company, as `Velden Systems GmbH` for `Velden Mutual`',
  example: 'by Nordlicht Systems GmbH',
  judge: ({ text, end, term }) => {
    if (term.isShort !== true) return undefined;
    const words = NEXT_NAME.exec(text.slice(end, end + MAX_OTHER_NAME))?.[0].trim();
    const [next, ...others] = words?.replace(/\.$/, '').split(/\s/) ?? [];
    return next !== undefined && !isForm(next) && others.some(isForm) ? { need: 'line' } : undefined;
  },
};

const isForm = (word: string): boolean => isLegalForm(lettersOf(word));
const NEXT_NAME = /^(?:[^\S\n]\p{Lu}[\p{L}\p{N}&.-]*){1,4}/u;
const MAX_OTHER_NAME = 80;
