import { planPlacement } from '../../mutations/plan-placement.ts';
import { dayFault } from '../day-fault.ts';
import { DESPITE, deedCommand } from '../mutation-command.ts';

/** An asset goes up somewhere. */
export default deedCommand({
  fields: [
    {
      name: 'asset',
      takes: { name: '[asset]', summary: 'the id of what goes up' },
      question: 'What goes up?',
      isId: true,
      isNeeded: true,
      choices: ({ customer: { data } }) =>
        (data.assets ?? []).map(({ id, use, status = 'draft' }) => ({ value: id, name: `${id} (${use}, ${status})` })),
    },
    {
      name: 'where',
      takes: { name: '[where]', summary: 'a URL, a deck (deck:2026-sales-overview), a booth' },
      question: 'Where? (a URL, deck:NAME, booth:NAME)',
      isNeeded: true,
    },
    {
      name: 'since',
      takes: { flags: '--since <date>', summary: 'the day it went up, or will (default: today)' },
      fault: dayFault,
    },
    DESPITE,
  ],
  examples: [
    'place nordlicht close-quote deck:2026-q4-overview',
    'place nordlicht logo-wall https://www.vendor.example/partners --since 2026-11-01',
  ],
  plan({ customer, config, today, answers }) {
    const wish = {
      asset: answers.text('asset') ?? '',
      where: answers.text('where') ?? '',
      since: answers.text('since'),
      despite: answers.text('despite'),
    };
    return planPlacement(customer, wish, config.policy, today);
  },
});
