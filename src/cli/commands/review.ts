import { openCustomer } from '../../cache/open-customer.ts';
import type { Customer } from '../../model/customer.ts';
import { EXIT, Failure } from '../../model/exit.ts';
import { planStoryReview } from '../../mutations/plan-verification.ts';
import { commandLine } from '../../text/command-line.ts';
import { idsBegunBy } from '../../text/first-words.ts';
import { nearest } from '../../text/nearest.ts';
import { carryOut, MUTATION_OPTIONS, refuseBroken } from '../carry-out.ts';
import { defineCommand } from '../command.ts';
import { pastDayFault } from '../day-fault.ts';
import { answersOf, type Field, optionsOf } from '../field.ts';
import { partsOfThing, thingOf } from '../pick-thing.ts';

const ON: Field = {
  takes: { flags: '--on <day>', summary: 'the day somebody read it, YYYY-MM-DD (default: today)' },
  fault: pastDayFault,
};

export default defineCommand({
  arguments: [{ name: '[story]', summary: 'customer/story, or a customer with one story', values: 'story' }],
  options: [...optionsOf([ON]), ...MUTATION_OPTIONS],
  examples: ['review nordlicht/month-end', 'review nordlicht/month-end --on 2026-09-28 --commit'],
  async run(input, host) {
    const wanted = await thingOf(input, 'Which story still holds?', ['story'], host);
    const { name, thing } = partsOfThing(wanted);
    const opened = openCustomer(name, input.globals, host);
    const { customer, loaded, today } = opened;
    const answers = await answersOf([ON], input, { customer, config: loaded.config, today }, host);
    refuseBroken(customer, opened);
    const story = storyOf(customer, thing?.replace(/^story:/, ''));
    const { policy } = loaded.config;
    const plan = (now: { readonly customer: Customer; readonly today: string }) =>
      planStoryReview(now.customer, story, answers.text(ON) ?? now.today, { policy, today: now.today });
    return (await carryOut(opened, plan, input, host)).exit;
  },
});

/** The id of the named story, or of the only one. Fails where there is none such (exit 3), or several (exit 2). */
function storyOf({ id: customer, data: { stories = [] } }: Customer, wanted: string | undefined): string {
  const ids = stories.map(({ id }) => id);
  const [only, other] = ids;
  const [begun, more] = wanted === undefined ? [] : idsBegunBy(wanted, ids);
  if (begun !== undefined && more === undefined) return begun;
  const known = only === undefined ? commandLine`add one: refs add story ${customer}` : `it has ${ids.join(', ')}`;
  if (wanted !== undefined || only === undefined) {
    const suggestion = nearest(wanted ?? '', ids);
    const message = `${customer} has no story${wanted === undefined ? '' : ` "${wanted}"`}`;
    const hint = suggestion === undefined ? known : { typed: wanted ?? '', meant: suggestion };
    throw new Failure(EXIT.missing, 'no-thing', message, hint);
  }
  if (other === undefined) return only;
  throw new Failure(
    EXIT.usage,
    'ambiguous-thing',
    `${customer} has ${ids.length} stories`,
    `say which: ${ids.map((id) => `${customer}/${id}`).join(', ')}`,
  );
}
