import type { Consent } from '../../model/customer.ts';
import { USES } from '../../model/use.ts';
import { recordOf } from '../../mutations/consent-record.ts';
import { scopePhrase } from '../../mutations/consent-words.ts';
import type { RefusedMutation } from '../../mutations/mutation.ts';
import {
  dueGrants,
  firstDay,
  notToRenew,
  planRenewal,
  proposedEnd,
  renewableGrants,
} from '../../mutations/plan-renewal.ts';
import { plain } from '../../report/escape.ts';
import { commandLine } from '../../text/command-line.ts';
import { among, termsFields, termsIn, UNTIL_FIELD, unless } from '../consent-fields.ts';
import { dayFault } from '../day-fault.ts';
import type { Field, FieldContext } from '../field.ts';
import { mutationCommand } from '../mutation-command.ts';
import { asChoices } from '../prompt.ts';

/** The grants that are offered where none is named: those that are due, else all that can be renewed. */
function proposedGrants({ customer: { data }, config, today }: FieldContext): readonly Consent[] {
  const due = dueGrants(data, today, config.policy);
  return (due.length > 0 ? due : renewableGrants(data, today, config.policy)).map(({ record }) => record);
}

const isDue = ({ customer, config, today }: FieldContext): boolean =>
  dueGrants(customer.data, today, config.policy).length === 1;

/** The grant that is renewed: the named one, or the only one that is due. */
function grantIn(context: FieldContext): Consent | undefined {
  const named = context.answers.text(GRANT);
  if (named !== undefined) return recordOf(context.customer.data, named)?.record;
  return isDue(context) ? proposedGrants(context)[0] : undefined;
}

/** Refuses a grant that cannot be renewed, before anything else is asked. */
function refusedAlready(context: FieldContext): RefusedMutation | undefined {
  const grant = grantIn(context);
  if (grant !== undefined) return notToRenew(context.customer, grant);
  if (proposedGrants(context).length > 0) return undefined;
  return {
    refused: 'there is no grant to renew',
    hint: `ask for one: ${commandLine`refs ask ${context.customer.id}`}`,
  };
}

const GRANT: Field = {
  takes: { name: '[grant]', summary: 'the grant that they renewed (default: the one that runs out)' },
  question: 'Which grant did they renew?',
  isNeeded: true,
  isIdle: isDue,
  isId: true,
  // Offered are those that can be renewed; any record can be named, so that the refusal says why it cannot.
  choices(context) {
    const all = context.customer.data.consent ?? [];
    return (context.answers.text(GRANT) === undefined ? proposedGrants(context) : all).map((record) => ({
      value: record.id,
      name: `${record.id}: ${scopePhrase(record)}${record.expires_on === undefined ? '' : ` until ${record.expires_on}`}`,
    }));
  },
};

const FROM: Field = {
  takes: { flags: '--from <day>', summary: 'the first day of the new term, YYYY-MM-DD (default: today)' },
  fault: dayFault,
};

const RENEWED: Field = {
  takes: { flags: '--uses <use...>', summary: 'what they renewed (default: all of it)', values: USES, many: true },
  question(context) {
    const grant = grantIn(context);
    return `${grant === undefined ? '' : `They renew "${plain(grant.id)}": ${plain(scopePhrase(grant))}. `}What of it? (Enter: all)`;
  },
  isIdle: (context) => (grantIn(context)?.uses.length ?? 0) < 2,
  choices: (context) => asChoices(grantIn(context)?.uses ?? USES),
};

const FIELDS: readonly Field[] = [
  GRANT,
  RENEWED,
  ...termsFields(grantIn),
  FROM,
  {
    ...UNTIL_FIELD,
    takes: { ...UNTIL_FIELD.takes, summary: 'the last day, YYYY-MM-DD, or never (default: as long a term as before)' },
    proposal(context) {
      const { today, config, answers } = context;
      const grant = grantIn(context);
      return grant && proposedEnd(grant, answers.text(FROM) ?? firstDay(grant, today), config.policy);
    },
  },
];

export default mutationCommand({
  fields: unless((context) => refusedAlready(context) !== undefined, FIELDS),
  examples: [
    'renew larkmoor-health --by "Winifred Asante" --as brand --basis email --evidence vault:consents/larkmoor-2026.eml',
    'renew nordlicht public-2026 --from 2027-02-01 --until 2028-01-31',
  ],
  plan(context) {
    const { customer, config, today, answers } = context;
    const refused = refusedAlready(context);
    if (refused !== undefined) return refused;
    const grant = grantIn(context);
    if (grant === undefined) return { refused: 'no grant runs out', hint: 'name the one that they renewed' };
    const { text } = answers;
    const wish = {
      grant: grant.id,
      uses: among(USES, answers.list(RENEWED)),
      from: text(FROM) ?? firstDay(grant, today),
      until: text(UNTIL_FIELD),
      ...termsIn(answers),
    };
    return planRenewal(customer, wish, config.policy, today);
  },
});
