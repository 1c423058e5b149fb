import { planPause } from '../../mutations/plan-status.ts';
import { dayFault } from '../day-fault.ts';
import type { Field } from '../field.ts';
import { mutationCommand } from '../mutation-command.ts';

const UNTIL: Field = {
  takes: { flags: '--until <day>', summary: 'the day on which it ends, YYYY-MM-DD (default: none)' },
  question: 'On which day does it end? (YYYY-MM-DD; Enter: on none)',
  fault: (answer, { today }) =>
    dayFault(answer) ?? (answer <= today ? `${answer} is no day to come: the pause would be over` : undefined),
};

export default mutationCommand({
  fields: [UNTIL],
  examples: ['pause nordlicht --until 2027-01-15', 'pause nordlicht'],
  plan: ({ customer, config: { policy }, today, answers: { text } }) => planPause(customer, text(UNTIL), policy, today),
});
