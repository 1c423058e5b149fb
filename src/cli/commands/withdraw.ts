import { type OpenCustomer, openCustomer } from '../../cache/open-customer.ts';
import type { Consent, CustomerFile } from '../../model/customer.ts';
import { EXIT, Failure } from '../../model/exit.ts';
import type { Host } from '../../model/host.ts';
import { USES } from '../../model/use.ts';
import { recordsOf } from '../../mutations/consent-record.ts';
import { REASONS } from '../../mutations/consent-values.ts';
import { openRecords, planWithdrawal, recordList } from '../../mutations/plan-withdrawal.ts';
import { plain } from '../../report/escape.ts';
import { commandLine } from '../../text/command-line.ts';
import { carryOut, MUTATION_OPTIONS } from '../carry-out.ts';
import { defineCommand, type Globals } from '../command.ts';
import { among, PLACES_FIELD, REASON_FIELD } from '../consent-fields.ts';
import { pastDayFault } from '../day-fault.ts';
import { type Answers, answersOf, argumentsOf, type Field, optionsOf } from '../field.ts';
import { CUSTOMER } from '../mutation-command.ts';
import { customerOf } from '../name-customer.ts';
import { printChecklist } from '../print-checklist.ts';
import { asChoices, ask, type PromptChoice } from '../prompt.ts';

const subjectOf = ({ subject = 'company' }: Consent): string => subject;

const SUBJECT: Field = {
  takes: {
    flags: '--subject <who>',
    summary: "only the consent of this advocate, or the company's",
    values: 'subject',
  },
  choices: ({ customer: { data } }) => asChoices([...new Set(['company', ...(data.consent ?? []).map(subjectOf)])]),
};

const ID: Field = {
  takes: { name: '[id...]', summary: 'which records (at a terminal: asked for)', values: 'record' },
  // A use is no id, and its fault says more than a list of ids.
  choices: ({ customer: { data }, answers }) =>
    answers.list(ID).some((id) => isUseAlone(id, data))
      ? undefined
      : recordsOf(data)
          .filter(({ record }) => [undefined, subjectOf(record)].includes(answers.text(SUBJECT)))
          .map(recordChoice),
  fault: (id, { customer: { id: customer, data } }) =>
    isUseAlone(id, data)
      ? `"${id}" is a use, and no record of theirs; of one use alone: ${commandLine`refs decline ${customer} ${id}`}`
      : undefined,
};

const isUseAlone = (text: string, data: CustomerFile): boolean =>
  (USES as readonly string[]).includes(text) && !recordsOf(data).some(({ record }) => record.id === text);

const REASON: Field = {
  ...REASON_FIELD,
  takes: { flags: '--reason <reason>', summary: 'why they take it back', values: REASONS },
  question: 'Why do they take it back?',
};

const PLACES: Field = {
  ...PLACES_FIELD,
  takes: { ...PLACES_FIELD.takes, summary: 'they take back these places only: ads, deck:2026-sales (default: all)' },
};

const ON: Field = {
  takes: { flags: '--on <date>', summary: 'the day they said so (default: today)' },
  fault: pastDayFault,
};

const recordChoice = (recorded: Parameters<typeof recordList>[0][number]): PromptChoice => ({
  value: recorded.record.id,
  name: plain(recordList([recorded])),
});

export default defineCommand({
  arguments: [CUSTOMER, ...argumentsOf([ID])],
  options: [
    { flags: '--all', summary: 'every grant that runs or is still to, and every open request' },
    ...optionsOf([SUBJECT, PLACES, REASON, ON]),
    ...MUTATION_OPTIONS,
  ],
  examples: [
    'withdraw nordlicht public-2026 --reason legal',
    'withdraw nordlicht public-2026 --place ads --reason legal',
    'withdraw nordlicht --all --reason unhappy',
    'withdraw pennyroyal-mutual --all --subject maeve-corrigan --reason personal-risk',
  ],
  async run(input, host) {
    const { args, options, globals } = input;
    const opened = openCustomer(await customerOf(args, globals, host), globals, host);
    const { customer, loaded, today } = opened;
    const known = { customer, config: loaded.config, today };
    const records = await answersOf([SUBJECT, ID], input, known, host);
    const ids = options.all ? allIn(records) : await idsIn(records, opened, globals, host);
    const rest = await answersOf([PLACES, REASON, ON], input, known, host);
    const [reason] = among(REASONS, rest.list(REASON));
    if (reason === undefined) throw new Error('a reason is needed');
    const places = rest.list(PLACES);
    const about = { ids, subject: records.text(SUBJECT), ...(places.length > 0 && { places }) };
    const wish = { ...about, reason, on: rest.text(ON) ?? today };
    const { exit, library } = await carryOut(
      opened,
      (now) => planWithdrawal(now.customer, wish, now.today),
      input,
      host,
    );
    if (exit !== EXIT.fine) return exit;
    host.out('\n');
    await printChecklist(opened, library, { mayStay: false, isTrial: options.dryRun, globals }, host);
    return EXIT.fine;
  },
});

/** Stands for all open records. Refuses records that are named too. */
function allIn(records: Answers): undefined {
  const named = records.list(ID);
  if (named.length === 0) return undefined;
  const hint = 'name the records, or say --all';
  throw new Failure(EXIT.usage, 'two-wishes', `--all, and ${named.join(', ')} by name`, hint);
}

/** The ids of the named records, or of those that a person at the terminal picks. */
async function idsIn(
  records: Answers,
  { customer: { data }, today }: OpenCustomer,
  { mayAsk }: Globals,
  host: Host,
): Promise<readonly string[] | undefined> {
  const named = records.list(ID);
  if (named.length > 0) return named;
  const open = openRecords(data, today, records.text(SUBJECT));
  if (open.length === 0) return undefined;
  const choices = open.map(recordChoice);
  const chosen = mayAsk ? await ask({ type: 'checkbox', message: 'What do they take back?', choices }, host) : [];
  if (typeof chosen !== 'string' && chosen.length > 0) return chosen;
  const known = open.map(({ record }) => record.id).join(', ');
  throw new Failure(EXIT.usage, 'missing-value', 'which consent is missing', `name it, or say --all: ${known}`);
}
