import { openCustomer } from '../../cache/open-customer.ts';
import { EXIT } from '../../model/exit.ts';
import { planApproval } from '../../mutations/plan-approval.ts';
import { plain } from '../../report/escape.ts';
import { carryOut, MUTATION_OPTIONS } from '../carry-out.ts';
import { defineCommand } from '../command.ts';
import { answersOf, argumentsOf, type Field, optionsOf } from '../field.ts';
import { CUSTOMER, customerOf } from '../mutation-command.ts';
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

const FIELDS = [ASSET, TEXT];

export default defineCommand({
  arguments: [CUSTOMER, ...argumentsOf(FIELDS)],
  options: [...optionsOf(FIELDS), ...MUTATION_OPTIONS],
  examples: [
    'approve-quote nordlicht weekend-quote',
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
    return (await carryOut(opened, (now) => planApproval(now.customer, { asset, words }), input, host)).exit;
  },
});
