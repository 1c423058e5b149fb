import { due } from '../due/due.ts';
import type { Customer, Story } from '../model/customer.ts';
import { EXIT, Failure } from '../model/exit.ts';
import type { Library } from '../model/library.ts';
import { USES } from '../model/use.ts';
import { SHOW_FORMATS } from '../report/show/index.ts';
import { roomOf } from '../standing/room.ts';
import { standing } from '../standing/standing.ts';
import { fold } from '../words/fold.ts';
import { nearest } from '../words/nearest.ts';
import { type Command, textArgument } from './command.ts';
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
      due: due(customer, today, policy.consent.warn, policy),
      config: library.config,
      locate: library.locate,
      shown,
    };
    host.out(formatOf(SHOW_FORMATS, input.option('format'))(result, input.globals.style));
    return EXIT.fine;
  },
};

export default show;

/** The customer of an id, or of a name where it is only one's. Fails with the nearest (exit 3). */
export function findCustomer({ customers, leftOut }: Library, wanted: string): Customer {
  const byId = customers.filter(({ id }) => fold(id) === fold(wanted));
  const found =
    byId.length > 0 ? byId : customers.filter(({ data }) => namesOf(data).some((name) => fold(name) === fold(wanted)));
  const [first, second] = found;
  if (first !== undefined && second !== undefined) {
    const files = found.map(({ file }) => file).join(', ');
    throw new Failure(
      EXIT.missing,
      'ambiguous-customer',
      `"${wanted}" is more than one customer: ${files}`,
      'rename one: see "refs check"',
    );
  }
  if (first !== undefined) return first;
  const unread = leftOut.find(({ file }) => file.endsWith(`/${wanted}.yaml`));
  if (unread !== undefined) {
    throw new Failure(
      EXIT.missing,
      'unreadable-customer',
      `${unread.file} cannot be read: ${unread.why}`,
      `run: refs check ${unread.file}`,
    );
  }
  const meant =
    nearest(
      wanted,
      customers.map(({ id }) => id),
    ) ?? customers.find(({ id }) => id.startsWith(wanted) && wanted !== '')?.id;
  const hint = meant === undefined ? 'look for it: refs find' : `did you mean ${meant}? run: refs show ${meant}`;
  throw new Failure(EXIT.missing, 'no-customer', `there is no customer "${wanted}"`, hint);
}

const namesOf = ({ name, aliases = [], domains = [] }: Customer['data']): readonly string[] => [
  name,
  ...aliases,
  ...domains,
];

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
