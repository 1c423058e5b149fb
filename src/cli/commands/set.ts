import { customerIds, type OpenCustomer, openCustomer } from '../../cache/open-customer.ts';
import { termListAt } from '../../library/term-places.ts';
import { EXIT, Failure } from '../../model/exit.ts';
import { planSetting, withoutPlus } from '../../mutations/plan-setting.ts';
import { type FoundPath, findPath } from '../../mutations/setting-path.ts';
import { nearest } from '../../text/nearest.ts';
import { carryOut, MUTATION_OPTIONS, refuseBroken } from '../carry-out.ts';
import { defineCommand } from '../command.ts';
import { answersOf, argumentsOf, type Field, type FieldContext } from '../field.ts';
import { CUSTOMER } from '../mutation-command.ts';
import { customerOf } from '../name-customer.ts';
import { termChoices } from '../on-file-choices.ts';
import type { PromptChoice } from '../prompt.ts';

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

/** The value that was typed for the path, with the place that the path leads to. */
function placeIn({ answers, customer }: FieldContext): FoundPath | undefined {
  const found = findPath(customer.data, withoutPlus(answers.text(PATH) ?? ''));
  return 'lost' in found ? undefined : found;
}

/** The terms of the taxonomy that may stand at the path; undefined where other words may as well. */
function termsFor(context: FieldContext): readonly PromptChoice[] | undefined {
  const found = placeIn(context);
  const list = found && termListAt(found.path);
  // Territories are countries, too.
  if (list === undefined || found?.path.includes('territories')) return undefined;
  const terms = termChoices(context.config.taxonomy[list]);
  return terms.length === 0 ? undefined : terms;
}

const isListAt = (context: FieldContext): boolean => [placeIn(context)?.shape?.type ?? []].flat().includes('array');

/** The fault of a word within a list of terms. */
function termFault(answer: string, context: FieldContext): string | undefined {
  const terms = isListAt(context) ? termsFor(context)?.map(({ value }) => value) : undefined;
  const unknown = terms && answer.split(/[\s,[\]]+/).find((word) => word !== '' && !terms.includes(word));
  return unknown && `"${unknown}" is not among ${terms.join(', ')}`;
}

/** The fault of a parent that is no customer: it would be a no to everything. */
function parentFault(answer: string, context: FieldContext, opened: OpenCustomer): string | undefined {
  if (placeIn(context)?.path.join() !== 'parent') return undefined;
  const others = customerIds(opened).filter((id) => id !== opened.customer.id);
  if (others.includes(answer)) return undefined;
  const meant = nearest(answer, others);
  return `no other customer is called "${answer}"${meant === undefined ? '; add theirs first: refs new' : `: did you mean ${meant}?`}`;
}

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
    const value: Field = {
      ...VALUE,
      isIdle: () => options.unset,
      choices: (context) => (isListAt(context) ? undefined : termsFor(context)),
      fault: (answer, context) => termFault(answer, context) ?? parentFault(answer, context, opened),
    };
    const answers = await answersOf([PATH, value], input, { customer, config: loaded.config, today }, host);
    refuseBroken(customer, opened);
    const wish = { at: answers.text(PATH) ?? '', text: answers.text(value) };
    const { policy } = loaded.config;
    return (await carryOut(opened, (now) => planSetting(now.customer, wish, policy, now.today), input, host)).exit;
  },
});
