import { planPlacement } from '../../mutations/plan-placement.ts';
import { dayFault } from '../day-fault.ts';
import type { Field } from '../field.ts';
import { DESPITE, mutationCommand } from '../mutation-command.ts';

const ASSET: Field = {
  takes: { name: '[asset]', summary: 'the id of what goes up' },
  question: 'What goes up?',
  isId: true,
  isNeeded: true,
  choices: ({ customer: { data } }) =>
    (data.assets ?? []).map(({ id, use, status = 'draft' }) => ({ value: id, name: `${id} (${use}, ${status})` })),
};

const WHERE: Field = {
  takes: { name: '[where]', summary: 'a URL, a deck (deck:2026-sales-overview), a booth' },
  question: 'Where? (a URL, deck:NAME, booth:NAME)',
  isNeeded: true,
};

const SINCE: Field = {
  takes: { flags: '--since <date>', summary: 'the day it went up, or will (default: today)' },
  fault: dayFault,
};

export default mutationCommand({
  fields: [ASSET, WHERE, SINCE, DESPITE],
  examples: [
    'place nordlicht close-quote deck:2026-q4-overview',
    'place nordlicht logo-wall https://www.vendor.example/partners --since 2026-11-01',
  ],
  plan({ customer, config, today, answers: { text } }) {
    const wish = {
      asset: text(ASSET) ?? '',
      where: text(WHERE) ?? '',
      since: text(SINCE),
      despite: text(DESPITE),
    };
    return planPlacement(customer, wish, config.policy, today);
  },
});
