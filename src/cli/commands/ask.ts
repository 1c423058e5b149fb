import { standing } from '../../consent/standing.ts';
import type { Audience, Use } from '../../model/customer.ts';
import { AUDIENCES, defaultAudience, USES } from '../../model/use.ts';
import { planAsk } from '../../mutations/plan-ask.ts';
import { isSlug } from '../../text/slug.ts';
import {
  ATTRIBUTION_FIELD,
  AUDIENCE_FIELD,
  among,
  PLACES_FIELD,
  STORIES_FIELD,
  SUBJECT_FIELD,
  scopeIn,
  TERRITORIES_FIELD,
} from '../consent-fields.ts';
import { pastDayFault } from '../day-fault.ts';
import type { Answers, Field } from '../field.ts';
import { DESPITE, mutationCommand } from '../mutation-command.ts';

const WANTED_USES: Field = {
  takes: { name: '[use...]', summary: 'what we want to do', values: USES },
  question: 'What do you want to ask for?',
  isNeeded: true,
  choices: ({ customer, config, today }) =>
    USES.map((use) => {
      const { verdict } = standing(customer, { use, on: today }, config.policy);
      return { value: use, name: verdict === 'no' ? use : `${use} (${verdict})` };
    }),
};

const ON: Field = {
  takes: { flags: '--on <day>', summary: 'the day of the ask, YYYY-MM-DD (default: today)' },
  fault: pastDayFault,
};

const ID: Field = {
  takes: { flags: '--id <id>', summary: 'the id of the record (default: one is made)' },
  fault(id, { customer }) {
    if (!isSlug(id)) return `"${id}" is no id: ids are lower-case letters, digits and single hyphens`;
    const isTaken = (customer.data.consent ?? []).some((record) => record.id === id);
    return isTaken ? `"${id}" is the id of another record` : undefined;
  },
};

const usesIn = ({ list }: Answers): readonly Use[] => among(USES, list(WANTED_USES));

/** The widest of the default audiences of the uses. */
const widest = (uses: readonly Use[]): Audience | undefined =>
  AUDIENCES.findLast((audience) => uses.some((use) => defaultAudience(use) === audience));

export default mutationCommand({
  fields: [
    WANTED_USES,
    {
      ...AUDIENCE_FIELD,
      takes: {
        flags: '--audience <audience>',
        summary: 'who will see or hear it (default: as the uses have it)',
        values: AUDIENCES,
      },
      proposal: ({ answers }) => widest(usesIn(answers)),
    },
    STORIES_FIELD,
    TERRITORIES_FIELD,
    PLACES_FIELD,
    SUBJECT_FIELD,
    ATTRIBUTION_FIELD,
    ON,
    ID,
    DESPITE,
  ],
  examples: [
    'ask hoshimori-precision quote',
    'ask nordlicht video podcast --stories month-end',
    'ask nordlicht logo --place website event:refconf-2026',
    'ask pennyroyal-mutual quote --subject idris-vale --on 2026-09-28 --dry-run',
  ],
  plan({ customer, config, today, answers }) {
    const uses = usesIn(answers);
    const scope = scopeIn(answers);
    const { text } = answers;
    const audience = scope.audience ?? widest(uses);
    const wish = { uses, ...scope, audience, on: text(ON) ?? today, id: text(ID), despite: text(DESPITE) };
    return planAsk(customer, wish, config.policy, today);
  },
});
