import { EXIT, Failure } from '../../model/exit.ts';
import { USES } from '../../model/use.ts';
import { recordsOf } from '../../mutations/consent-record.ts';
import { REASONS } from '../../mutations/consent-values.ts';
import { type OpenRequest, requestsFor } from '../../mutations/open-requests.ts';
import { planDecline } from '../../mutations/plan-decline.ts';
import { among, answering, PLACES_FIELD, REASON_FIELD, requestChoices, SUBJECT_FIELD } from '../consent-fields.ts';
import { dayFault, pastDayFault } from '../day-fault.ts';
import type { Field, FieldContext } from '../field.ts';
import { mutationCommand } from '../mutation-command.ts';
import { asChoices } from '../prompt.ts';

const DECLINED: Field = {
  takes: {
    name: '[what...]',
    summary: 'the request that they declined, or the uses (default: the open request)',
    values: USES,
  },
  question(context) {
    const request = onlyRequest(context);
    return request === undefined
      ? 'What did they decline?'
      : `${answering(request.record, request.open)} What of it did they decline? (Enter: all of it)`;
  },
  isId: true,
  isNeeded: (context) => onlyRequest(context) === undefined,
  choices(context) {
    if (context.answers.list(DECLINED).length > 0) {
      return asChoices([...recordsOf(context.customer.data).map(({ record: { id } }) => id), ...USES]);
    }
    const request = onlyRequest(context);
    return request === undefined ? [...requestChoices(context), ...asChoices(USES)] : asChoices(request.open);
  },
};

/** The open request, where there is only one. */
function onlyRequest({ customer, answers }: FieldContext): OpenRequest | undefined {
  const [only, other] = requestsFor(customer.data, [], answers.text(SUBJECT_FIELD));
  return other === undefined ? only : undefined;
}

const PLACES: Field = {
  ...PLACES_FIELD,
  takes: { ...PLACES_FIELD.takes, summary: 'they declined these places only: ads, deck:2026-sales (default: all)' },
};

const ON: Field = {
  takes: { flags: '--on <day>', summary: 'the day they said no, YYYY-MM-DD (default: today)' },
  fault: pastDayFault,
};

const ASK_AGAIN: Field = {
  takes: {
    flags: '--ask-again <day>',
    summary: 'the day from which it may be raised again (default: as policy has it)',
  },
  fault(day, { today, answers }) {
    const on = answers.text(ON) ?? today;
    return dayFault(day) ?? (day < on ? `${day} is before they said no, on ${on}` : undefined);
  },
};

/** The request that is declined, or the uses. An id goes before a use of the same name. */
function declinedIn({ customer, answers }: FieldContext) {
  const declined = answers.list(DECLINED);
  const [id, other] = declined.filter((text) => recordsOf(customer.data).some(({ record }) => record.id === text));
  if (id === undefined) return { uses: among(USES, declined) };
  if (declined.length === 1) return { request: id };
  const message = `"${id}" is a record, and ${other ?? declined.find((text) => text !== id)} is said besides`;
  throw new Failure(EXIT.usage, 'bad-value', message, 'name one record, or uses alone');
}

export default mutationCommand({
  fields: [DECLINED, REASON_FIELD, SUBJECT_FIELD, PLACES, ON, ASK_AGAIN],
  examples: [
    'decline hoshimori-precision --reason corporate-policy',
    'decline hoshimori-precision public-2026 --reason too-soon --ask-again 2027-03-01',
    'decline nordlicht logo --place ads --reason corporate-policy',
    'decline nordlicht video podcast --reason no-time --on 2026-09-28',
  ],
  plan(context) {
    const { customer, config, today, answers } = context;
    const { text } = answers;
    const [reason] = among(REASONS, answers.list(REASON_FIELD));
    if (reason === undefined) throw new Error('a decline needs its reason');
    const places = answers.list(PLACES);
    const about = { ...declinedIn(context), subject: text(SUBJECT_FIELD), ...(places.length > 0 && { places }) };
    const wish = { ...about, reason, on: text(ON) ?? today, askAgain: text(ASK_AGAIN) };
    return planDecline(customer, wish, config.policy);
  },
});
