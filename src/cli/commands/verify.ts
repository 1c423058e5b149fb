import { planVerification } from '../../mutations/plan-verification.ts';
import { pastDayFault } from '../day-fault.ts';
import type { Field } from '../field.ts';
import { mutationCommand } from '../mutation-command.ts';
import { advocateChoices } from '../on-file-choices.ts';

const ADVOCATE: Field = {
  takes: { name: '[advocate]', summary: 'the id of the person', values: 'advocate' },
  question: 'Who is still there, and willing?',
  isNeeded: true,
  choices: advocateChoices,
  noChoice: 'the customer has no people on file: refs add person',
};

const ON: Field = {
  takes: { flags: '--on <day>', summary: 'the day somebody made sure, YYYY-MM-DD (default: today)' },
  fault: pastDayFault,
};

export default mutationCommand({
  fields: [ADVOCATE, ON],
  examples: ['verify nordlicht zoe-brueckner', 'verify nordlicht pat-doe --on 2026-09-28 --commit'],
  plan: ({ customer, config: { policy }, today, answers: { text } }) =>
    planVerification(customer, text(ADVOCATE) ?? '', text(ON) ?? today, { policy, today }),
});
