import { openCustomer } from '../../cache/open-customer.ts';
import { EXIT, Failure } from '../../model/exit.ts';
import { planSetting, withoutPlus } from '../../mutations/plan-setting.ts';
import { findPath } from '../../mutations/setting-path.ts';
import { carryOut, MUTATION_OPTIONS, refuseBroken } from '../carry-out.ts';
import { defineCommand } from '../command.ts';
import { answersOf, argumentsOf, type Field } from '../field.ts';
import { CUSTOMER } from '../mutation-command.ts';
import { customerOf } from '../name-customer.ts';

const PATH: Field = {
  takes: {
    name: '[path]',
    summary: 'where: stories.month-end.title, or stories[0].title; aliases+ adds to a list',
    values: 'path',
  },
  question: 'Which key? (such as industry, or stories.month-end.title)',
  isNeeded: true,
  fault(answer, { customer }) {
    const found = findPath(customer.data, withoutPlus(answer));
    return 'lost' in found ? `${found.lost}: ${found.hint}` : undefined;
  },
};

const VALUE: Field = {
  takes: { name: '[value]', summary: 'its value; of a list, the words with commas between' },
  question: 'Which value?',
  isNeeded: true,
};

export default defineCommand({
  arguments: [CUSTOMER, ...argumentsOf([PATH, VALUE])],
  options: [{ flags: '--unset', summary: 'take the key out' }, ...MUTATION_OPTIONS],
  examples: [
    'set nordlicht industry logistics',
    'set nordlicht stories.month-end.title "The books close in three days"',
    'set nordlicht excludes "acme, globex, initech"',
    'set nordlicht aliases+ "Nordlicht Nord"',
    'set nordlicht advocates.pat-doe.rest_until 2027-02-01',
    'set nordlicht blinded_as --unset',
  ],
  async run(input, host) {
    const { args, options, globals } = input;
    const opened = openCustomer(await customerOf(args, globals, host), globals, host);
    const { customer, loaded, today } = opened;
    if (options.unset && args[2] !== undefined)
      throw new Failure(EXIT.usage, 'usage', '--unset takes no value', 'leave one of the two out');
    const value: Field = { ...VALUE, isIdle: () => options.unset };
    const answers = await answersOf([PATH, value], input, { customer, config: loaded.config, today }, host);
    refuseBroken(customer, opened);
    const wish = { at: answers.text(PATH) ?? '', text: answers.text(value) };
    const { policy } = loaded.config;
    return (await carryOut(opened, (now) => planSetting(now.customer, wish, policy, now.today), input, host)).exit;
  },
});
