import { type OpenStory, openStory } from '../../cache/open-customer.ts';
import { capacityOf } from '../../consent/capacity.ts';
import { due } from '../../consent/reminders.ts';
import { standing } from '../../consent/standing.ts';
import type { Customer, Story } from '../../model/customer.ts';
import { EXIT, Failure } from '../../model/exit.ts';
import type { Host } from '../../model/host.ts';
import { USES } from '../../model/use.ts';
import { balanceOf } from '../../mutations/balance.ts';
import { SHOW_FORMATS } from '../../report/show/index.ts';
import { nearest } from '../../text/nearest.ts';
import { readLibrary } from '../../workspace/read-library.ts';
import { type Command, type Input, textArgument } from '../command.ts';
import { formatOf, formatOption } from '../format.ts';
import type { Asked } from '../question.ts';
import { QUESTION_OPTIONS } from '../question-options.ts';

const show: Command = {
  arguments: [{ name: '<customer>', summary: 'a customer, or customer/story', values: 'story' }],
  options: [...QUESTION_OPTIONS, formatOption(SHOW_FORMATS)],
  examples: [
    'show nordlicht',
    'show nordlicht/month-end',
    'show nordlicht --prospect acme',
    'show nordlicht --format json',
  ],
  async run(input, host) {
    const opened = openStory(textArgument(input.args[0]) ?? '', input.globals, host);
    const { customer, library, today, shown } = opened;
    const story = opened.story === undefined ? undefined : findStory(customer, opened.story);
    const { policy } = library.config;
    const question = { ...(await askedOf(input, opened, host)), on: today, ...(story && { story: story.id }) };
    const result = {
      as_of: today,
      customer,
      story,
      standing: USES.map((use) => standing(customer, { ...question, use }, policy)),
      room: capacityOf(customer.data, today, policy),
      balance: balanceOf(customer.data, today),
      due: due(customer, today, policy.consent.warn, policy),
      config: library.config,
      locate: library.locate,
      shown,
    };
    host.out(await formatOf(SHOW_FORMATS, input.option('format'))(result, input.globals.style));
    return EXIT.fine;
  },
};

export default show;

/** What the options say. A territory may be one that any customer of the library has. */
async function askedOf(input: Input, { root, loaded, library }: OpenStory, host: Host): Promise<Asked> {
  if (['audience', 'territory', 'prospect'].every((name) => input.option(name) === undefined)) return {};
  const { questionOf } = await import('../question.ts');
  return questionOf(input, input.option('territory') === undefined ? library : readLibrary(root, loaded), host);
}

function findStory({ id, data }: Customer, wanted: string): Story {
  const stories = data.stories ?? [];
  const story = stories.find((candidate) => candidate.id === wanted);
  if (story !== undefined) return story;
  const meant = nearest(
    wanted,
    stories.map((candidate) => candidate.id),
  );
  const known = stories.map((candidate) => candidate.id).join(', ') || 'none';
  const hint = meant === undefined ? `its stories: ${known}` : `did you mean ${id}/${meant}?`;
  throw new Failure(EXIT.missing, 'no-story', `"${id}" has no story "${wanted}"`, hint);
}
