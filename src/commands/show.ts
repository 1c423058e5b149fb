import { balanceOf } from '../deeds/balance.ts';
import { due } from '../due/due.ts';
import type { Customer, Story } from '../model/customer.ts';
import { EXIT, Failure } from '../model/exit.ts';
import { USES } from '../model/use.ts';
import { SHOW_FORMATS } from '../report/show/index.ts';
import { roomOf } from '../standing/room.ts';
import { standing } from '../standing/standing.ts';
import { nearest } from '../words/nearest.ts';
import { type Command, textArgument } from './command.ts';
import { findCustomer } from './find-customer.ts';
import { formatOf, formatOption } from './format.ts';
import { openLibrary } from './open-library.ts';
import { QUESTION_OPTIONS, questionOf } from './question.ts';

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
    const { library, today, shown } = openLibrary(input.globals, host);
    const wanted = textArgument(input.args[0]) ?? '';
    const byPath = library.customers.find(({ file }) => file === wanted || shown(file) === wanted);
    const [customerId = '', storyId] = byPath === undefined ? wanted.split('/', 2) : [];
    const customer = byPath ?? findCustomer(library, customerId);
    const story = storyId === undefined ? undefined : findStory(customer, storyId);
    const { policy } = library.config;
    const question = { ...questionOf(input, library, host), on: today, ...(story && { story: story.id }) };
    const result = {
      as_of: today,
      customer,
      story,
      standing: USES.map((use) => standing(customer, { ...question, use }, policy)),
      room: roomOf(customer.data, today, policy),
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
