import { openCustomer } from '../../cache/open-customer.ts';
import { EXIT } from '../../model/exit.ts';
import { planApproval } from '../../mutations/plan-approval.ts';
import { plain } from '../../report/escape.ts';
import { carryOut, MUTATION_OPTIONS } from '../carry-out.ts';
import { defineCommand } from '../command.ts';
import { pastDayFault } from '../day-fault.ts';
import { answersOf, argumentsOf, type Field, optionsOf } from '../field.ts';
import { CUSTOMER } from '../mutation-command.ts';
import { customerOf } from '../name-customer.ts';
import { askWhether } from '../prompt.ts';

const ASSET: Field = {
  takes: { name: '[asset]', summary: 'the id of what they approved' },
  question: 'Which words did they approve?',
  isId: true,
  isNeeded: true,
  choices: ({ customer: { data } }) =>
    (data.assets ?? []).flatMap(({ id, use, text }) =>
      text === undefined ? [] : [{ value: id, name: `${id} (${use}): ${plain(text)}` }],
    ),
};

const TEXT: Field = {
  takes: { flags: '--text <words>', summary: 'the words that they saw: refused where the file says others' },
};

const BY: Field = {
  takes: { flags: '--by <name>', summary: 'who at the customer approved them' },
  question: 'Who approved them? (Enter: nobody is named)',
};

const ON: Field = {
  takes: { flags: '--on <day>', summary: 'the day they approved them, YYYY-MM-DD (default: today)' },
  question: 'On which day?',
  proposal: ({ today }) => today,
  fault: pastDayFault,
};

const EVIDENCE: Field = {
  takes: { flags: '--evidence <where>', summary: 'where the proof is kept: vault:consents/nordlicht-quote.eml' },
  question: 'Where is the proof kept? (Enter: none is on record)',
};

const FIELDS = [ASSET, TEXT, BY, ON, EVIDENCE];

export default defineCommand({
  arguments: [CUSTOMER, ...argumentsOf(FIELDS)],
  options: [...optionsOf(FIELDS), ...MUTATION_OPTIONS],
  examples: [
    'approve-quote nordlicht weekend-quote --by "Zoë Brückner" --evidence vault:consents/weekend-quote.eml',
    'approve-quote nordlicht close-quote --text "We closed the books in three days."',
  ],
  async run(input, host) {
    const { args, globals } = input;
    const opened = openCustomer(await customerOf(args, globals, host), globals, host);
    const { customer, loaded, today } = opened;
    const answers = await answersOf(FIELDS, input, { customer, config: loaded.config, today }, host);
    const asset = answers.text(ASSET) ?? '';
    const text = customer.data.assets?.find(({ id }) => id === asset)?.text ?? '';
    const words = answers.text(TEXT) ?? (globals.mayAsk ? text : undefined);
    if (answers.text(TEXT) === undefined && globals.mayAsk) {
      const isSo = await askWhether(`“${plain(text)}”: are these the words that they approved, to the letter?`, host);
      if (!isSo) {
        host.err('nothing was written\n');
        return EXIT.findings;
      }
    }
    const [by, on, evidence] = [BY, ON, EVIDENCE].map(answers.text);
    const wish = { asset, words, by, on, evidence };
    return (await carryOut(opened, (now) => planApproval(now.customer, wish, now.today), input, host)).exit;
  },
});
