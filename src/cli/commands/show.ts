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
import { idsBegunBy } from '../../text/first-words.ts';
import { nearest } from '../../text/nearest.ts';
import { type OpenLibrary, openLibrary } from '../../workspace/open-library.ts';
import { AT_OPTION, defineCommand, type Globals, type OptionValues } from '../command.ts';
import { formatOf, formatOption } from '../format.ts';
import { customerOf } from '../name-customer.ts';
import type { QuestionDetails } from '../question.ts';
import { FOR_OPTION, QUESTION_OPTIONS } from '../question-options.ts';

export default defineCommand({
  arguments: [{ name: '[customer]', summary: 'a customer by id or name, or customer/story', values: 'story' }],
  options: [
    { ...FOR_OPTION, summary: 'only the answer for this use' },
    ...QUESTION_OPTIONS,
    AT_OPTION,
    formatOption(SHOW_FORMATS),
  ],
  examples: [
    'show nordlicht',
    'show nordlicht/month-end',
    'show nordlicht --for logo --place website',
    'show nordlicht --prospect acme',
    'show nordlicht --format json',
  ],
  async run({ args, options, globals }, host) {
    const wanted = await customerOf(args, globals, host);
    const then = options.at === undefined ? undefined : await openThen(globals, host, options.at);
    const opened = openStory(wanted, globals, host, then);
    const { customer, library, today, shown } = opened;
    const story = opened.story === undefined ? undefined : findStory(customer, opened.story);
    const { policy } = library.config;
    const question = {
      ...(await questionIn(options, opened, globals, host)),
      on: today,
      ...(story && { story: story.id }),
    };
    const result = {
      as_of: today,
      customer,
      story,
      standing: (options.for === undefined ? USES : [options.for]).map((use) =>
        standing(customer, { ...question, use }, policy),
      ),
      room: capacityOf(customer.data, today, policy),
      balance: balanceOf(customer.data, today),
      due: due(customer, today, policy.consent.warn, policy),
      config: library.config,
      locate: library.locate,
      shown,
    };
    host.out(await formatOf(SHOW_FORMATS, options.format)(result, globals.style));
    return EXIT.fine;
  },
});

/** Opens the library of a commit. git is loaded for that only. */
const openThen = async (globals: Globals, host: Host, revision: string): Promise<OpenLibrary> =>
  (await import('../../workspace/library-at.ts')).openLibraryAt(globals, host, revision);

/** The question that the options describe. A territory may be one that any customer of the library has. */
async function questionIn(
  options: OptionValues<typeof QUESTION_OPTIONS> & { readonly at: string | undefined },
  { library }: OpenStory,
  globals: Globals,
  host: Host,
): Promise<QuestionDetails> {
  const { audience, territory, prospect, at } = options;
  if (audience === undefined && territory === undefined && prospect === undefined) return {};
  const { questionOf } = await import('../question.ts');
  const isWhole = territory === undefined || at !== undefined;
  return questionOf(options, isWhole ? library : openLibrary(globals, host).library, host);
}

function findStory({ id, data }: Customer, wanted: string): Story {
  const stories = data.stories ?? [];
  const ids = stories.map((candidate) => candidate.id);
  const [begun, more] = idsBegunBy(wanted, ids);
  const story = stories.find((candidate) => candidate.id === begun);
  if (story !== undefined && more === undefined) return story;
  const suggestion = nearest(wanted, ids);
  const known = ids.join(', ') || 'none';
  const hint = suggestion === undefined ? `its stories: ${known}` : { typed: wanted, meant: suggestion };
  throw new Failure(EXIT.missing, 'no-story', `"${id}" has no story "${wanted}"`, hint);
}
