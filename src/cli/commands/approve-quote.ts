import { openCustomer } from '../../cache/open-customer.ts';
import { EXIT } from '../../model/exit.ts';
import { planApproval } from '../../mutations/plan-approval.ts';
import { plain } from '../../report/escape.ts';
import type { Command } from '../command.ts';
import { answersOf, argumentsOf, type Field, optionsOf } from '../field.ts';
import { CUSTOMER, carryOut, customerOf, DEED_OPTIONS } from '../mutation-command.ts';
import { askWhether } from '../prompt.ts';

const FIELDS: readonly Field[] = [
  {
    name: 'asset',
    takes: { name: '[asset]', summary: 'the id of what they approved' },
    question: 'Which words did they approve?',
    isId: true,
    isNeeded: true,
    choices: ({ customer: { data } }) =>
      (data.assets ?? []).flatMap(({ id, use, text }) =>
        text === undefined ? [] : [{ value: id, name: `${id} (${use}): ${plain(text)}` }],
      ),
  },
  {
    name: 'text',
    takes: { flags: '--text <words>', summary: 'the words that they saw: refused where the file says others' },
  },
];

const approveQuote: Command = {
  arguments: [CUSTOMER, ...argumentsOf(FIELDS)],
  options: [...optionsOf(FIELDS), ...DEED_OPTIONS],
  examples: [
    'approve-quote nordlicht weekend-quote',
    'approve-quote nordlicht close-quote --text "We closed the books in three days."',
  ],
  async run(input, host) {
    const opened = openCustomer(await customerOf(input, host), input.globals, host);
    const { customer, loaded, today } = opened;
    const answers = await answersOf(FIELDS, input, { customer, config: loaded.config, today }, host);
    const asset = answers.text('asset') ?? '';
    const text = customer.data.assets?.find(({ id }) => id === asset)?.text ?? '';
    const words = answers.text('text') ?? (input.globals.mayAsk ? text : undefined);
    if (answers.text('text') === undefined && input.globals.mayAsk) {
      const isSo = await askWhether(`“${plain(text)}”: are these the words that they approved, to the letter?`, host);
      if (!isSo) {
        host.err('nothing was written\n');
        return EXIT.findings;
      }
    }
    return (await carryOut(opened, (ground) => planApproval(ground.customer, { asset, words }), input, host)).exit;
  },
};

export default approveQuote;
