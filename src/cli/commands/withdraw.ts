import { type OpenCustomer, openCustomer } from '../../cache/open-customer.ts';
import type { Consent } from '../../model/customer.ts';
import { EXIT, Failure } from '../../model/exit.ts';
import type { Host } from '../../model/host.ts';
import { recordsOf } from '../../mutations/consent-record.ts';
import { REASONS } from '../../mutations/consent-values.ts';
import { openRecords, planWithdrawal, recordList } from '../../mutations/plan-withdrawal.ts';
import { plain } from '../../report/escape.ts';
import type { Command, Input } from '../command.ts';
import { pastDayFault } from '../day-fault.ts';
import { type Answers, answersOf, argumentsOf, type Field, optionsOf } from '../field.ts';
import { CUSTOMER, carryOut, customerOf, DEED_OPTIONS } from '../mutation-command.ts';
import { ask } from '../prompt.ts';
import { REASON, reasonOf, tellChecklist } from './takedown.ts';

const subjectOf = ({ subject = 'company' }: Consent): string => subject;

const RECORDS: readonly Field[] = [
  {
    name: 'subject',
    takes: { flags: '--subject <who>', summary: "only the consent of this advocate, or the company's" },
    choices: ({ customer: { data } }) =>
      [...new Set(['company', ...(data.consent ?? []).map(subjectOf)])].map((value) => ({ value, name: value })),
  },
  {
    name: 'id',
    takes: { name: '[id...]', summary: 'which records (at a terminal: asked for)' },
    isId: true,
    choices: ({ customer: { data }, answers }) =>
      recordsOf(data)
        .filter(({ record }) => [undefined, subjectOf(record)].includes(answers.text('subject')))
        .map((recorded) => ({ value: recorded.record.id, name: plain(recordList([recorded])) })),
  },
];

const REST: readonly Field[] = [
  {
    ...REASON,
    takes: { flags: '--reason <reason>', summary: 'why they take it back', values: REASONS },
    question: 'Why do they take it back?',
    isNeeded: true,
  },
  {
    name: 'on',
    takes: { flags: '--on <date>', summary: 'the day they said so (default: today)' },
    fault: pastDayFault,
  },
];

const withdraw: Command = {
  arguments: [CUSTOMER, ...argumentsOf(RECORDS)],
  options: [
    { flags: '--all', summary: 'every grant that runs or is still to, and every open request' },
    ...optionsOf([...RECORDS, ...REST]),
    ...DEED_OPTIONS,
  ],
  examples: [
    'withdraw nordlicht public-2026 --reason legal',
    'withdraw nordlicht --all --reason unhappy',
    'withdraw pennyroyal-mutual --all --subject maeve-corrigan --reason personal-risk',
  ],
  async run(input, host) {
    const opened = openCustomer(await customerOf(input, host), input.globals, host);
    const { customer, loaded, today } = opened;
    const known = { customer, config: loaded.config, today };
    const records = await answersOf(RECORDS, input, known, host);
    const ids = await idsOf(opened, records, input, host);
    const rest = await answersOf(REST, input, known, host);
    const reason = reasonOf(rest);
    if (reason === undefined) throw new Error('a reason is needed');
    const wish = { ids, subject: records.text('subject'), reason, on: rest.text('on') ?? today };
    const { exit, library } = await carryOut(
      opened,
      (ground) => planWithdrawal(ground.customer, wish, ground.today),
      input,
      host,
    );
    if (exit !== EXIT.fine) return exit;
    host.out('\n');
    await tellChecklist(opened, library, { mayStay: false }, input, host);
    return EXIT.fine;
  },
};

export default withdraw;

/** The ids of the records that are meant; undefined for all that are open. */
async function idsOf(
  { customer: { data }, today }: OpenCustomer,
  records: Answers,
  input: Input,
  host: Host,
): Promise<readonly string[] | undefined> {
  const named = records.list('id');
  const isAll = input.flag('all');
  if (isAll && named.length > 0) {
    const hint = 'name the records, or say --all';
    throw new Failure(EXIT.usage, 'two-wishes', `--all, and ${named.join(', ')} by name`, hint);
  }
  if (isAll) return undefined;
  if (named.length > 0) return named;
  const open = openRecords(data, today, records.text('subject'));
  if (open.length === 0) return undefined;
  const choices = open.map((recorded) => ({ value: recorded.record.id, name: plain(recordList([recorded])) }));
  const chosen = input.globals.mayAsk
    ? await ask({ type: 'checkbox', message: 'What do they take back?', choices }, host)
    : [];
  if (typeof chosen !== 'string' && chosen.length > 0) return chosen;
  const known = open.map(({ record }) => record.id).join(', ');
  throw new Failure(EXIT.usage, 'missing-value', 'which consent is missing', `name it, or say --all: ${known}`);
}
