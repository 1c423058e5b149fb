import { CHANNELS } from '../../model/channel.ts';
import { planPlacement } from '../../mutations/plan-placement.ts';
import { dayFault } from '../day-fault.ts';
import type { Field, FieldContext } from '../field.ts';
import { MET } from '../log-fields.ts';
import { DESPITE, mutationCommand } from '../mutation-command.ts';
import { conditionsFor } from '../on-file-choices.ts';
import { asChoices } from '../prompt.ts';

const ASSET: Field = {
  takes: { name: '[asset]', summary: 'the id of what goes up', values: 'asset' },
  question: 'What goes up?',
  isNeeded: true,
  choices: ({ customer: { data } }) =>
    (data.assets ?? []).map(({ id, use, status = 'draft' }) => ({ value: id, name: `${id} (${use}, ${status})` })),
};

const WHERE: Field = {
  takes: { name: '[where]', summary: 'a URL, a deck (deck:2026-sales-overview), a booth' },
  question: 'Where? (a URL, deck:NAME, booth:NAME)',
  isNeeded: true,
};

const CHANNEL: Field = {
  takes: {
    flags: '--channel <channel>',
    summary: 'what the place is part of, where its address does not tell (partner, press, app)',
    values: CHANNELS,
  },
  choices: () => asChoices(CHANNELS),
};

/** Asked for where a grant of what goes up requires something first. */
const conditions = ({ customer: { data }, answers }: FieldContext): readonly string[] =>
  conditionsFor(data, data.assets?.find(({ id }) => id === answers.text(ASSET))?.use);

const MET_HERE: Field = {
  ...MET,
  question: 'Which of their conditions are met for this place?',
  isIdle: (context) => conditions(context).length === 0,
  suggestions: (context) => asChoices(conditions(context)),
};

const SINCE: Field = {
  takes: { flags: '--since <date>', summary: 'the day it went up, or will (default: today)' },
  fault: dayFault,
};

export default mutationCommand({
  fields: [ASSET, WHERE, CHANNEL, MET_HERE, SINCE, DESPITE],
  examples: [
    'place nordlicht close-quote deck:2026-q4-overview',
    'place nordlicht logo-wall https://www.partner.example/nordlicht --channel partner --met brand-check',
    'place nordlicht logo-wall https://www.vendor.example/partners --since 2026-11-01',
  ],
  plan({ customer, config, today, answers: { text, list } }) {
    const wish = {
      asset: text(ASSET) ?? '',
      where: text(WHERE) ?? '',
      channel: CHANNELS.find((channel) => channel === text(CHANNEL)),
      met: list(MET_HERE),
      since: text(SINCE),
      despite: text(DESPITE),
    };
    return planPlacement(customer, wish, config.policy, today);
  },
});
