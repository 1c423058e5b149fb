import type { TaxonomyList } from '../model/config.ts';
import type { CustomerFile, Outcome } from '../model/customer.ts';
import { AUDIENCES, MATERIAL, USES } from '../model/use.ts';
import { ATTRIBUTIONS } from '../mutations/consent-values.ts';
import { type Addition, type AdditionKind, idOfWords } from '../mutations/plan-addition.ts';
import { isSlug } from '../text/slug.ts';
import { TERRITORIES_FIELD } from './consent-fields.ts';
import { dayFault, pastDayFault } from './day-fault.ts';
import type { Answers, Field } from './field.ts';
import { fieldsOnDemand } from './fields-on-demand.ts';
import { advocateChoices, assetChoices, storyChoices, termChoices } from './on-file-choices.ts';
import { asChoices } from './prompt.ts';

/** A key of the schema, and the option and question for it. */
export interface KeyField {
  readonly key: string;
  readonly field: Field;
  /** At a terminal it is asked for only if a person chooses it, by these words. */
  readonly words?: string;
  /** A number is written as one: `14`, and not `"14"`. */
  readonly isNumber?: boolean;
}

const LEVELS: readonly NonNullable<NonNullable<CustomerFile['products']>[number]['level']>[] = [
  'implementing',
  'in-production',
  'no-longer-using',
];
const VERIFIERS: readonly NonNullable<Outcome['verified_by']>[] = ['customer', 'vendor', 'third-party'];

/** A field of words from a taxonomy list; of any text where the library lists none. */
const ofTerms = (list: TaxonomyList, field: Field): Field => ({
  ...field,
  takes: { ...field.takes, values: list },
  choices({ config }) {
    const choices = termChoices(config.taxonomy[list]);
    return choices.length === 0 ? undefined : choices;
  },
});

const option = (flags: string, summary: string, question?: string): Field => ({
  takes: { flags, summary, ...(flags.includes('...') && { many: true }) },
  ...(question !== undefined && { question }),
});

const oneOf = (field: Field, values: readonly string[]): Field => ({
  ...field,
  takes: { ...field.takes, values },
  choices: () => asChoices(values),
});

const needed = (field: Field): Field => ({ ...field, isNeeded: true });
const isId = (field: Field): Field => ({
  ...field,
  fault: (answer) => (isSlug(answer) ? undefined : `"${answer}" is no id: lower-case letters, digits and hyphens`),
});
const onDay = (field: Field, fault: NonNullable<Field['fault']>): Field => ({ ...field, fault });

const STORY: Field = {
  takes: { flags: '--story <story>', summary: 'the story that it tells', values: 'own-story' },
  question: 'Which story does it tell?',
  choices: storyChoices,
  noChoice: 'the customer has no stories on file: refs add story',
};
const ADVOCATE: Field = {
  takes: { flags: '--advocate <advocate>', summary: 'the person whose words or face it shows', values: 'advocate' },
  question: 'Whose words or face are it?',
  choices: advocateChoices,
  noChoice: 'the customer has no people on file: refs add person',
};
const TEXT = option('--text <words>', 'its words, to the letter', 'What are the words, to the letter?');

/** `--id`, made of the words that the answers to other fields give. */
const idField = (wordsIn: (answers: Answers) => string): Field => ({
  ...needed(
    isId(option('--id <id>', 'its id (default: made of its words)', 'No id can be made of that. Which shall it have?')),
  ),
  // Words that are missing are asked for themselves, and mostly make an id.
  isIdle: ({ answers }) => wordsIn(answers) === '' || idOfWords(wordsIn(answers), []) !== undefined,
});

const NAME = needed(option('--name <name>', 'what they are called', 'What are they called?'));
const TITLE = option(
  '--title <title>',
  'what it says, or what they are',
  'What is their title? (Enter: leave it open)',
);
const STORY_TITLE = needed({ ...TITLE, question: 'What does the story say, in one sentence?' });
const USE = needed(oneOf(option('--use <use>', 'what it is', 'What is it?'), MATERIAL));
const METRIC = needed(option('--metric <what>', 'what was measured', 'What was measured?'));
const PRODUCT = needed(ofTerms('products', option('--product <product>', 'which product', 'Which product?')));

const PERSON: readonly KeyField[] = [
  { key: 'name', field: NAME },
  { key: 'id', field: idField((answers) => wordsOf('person', answers)) },
  { key: 'title', field: TITLE },
  {
    key: 'persona',
    field: ofTerms(
      'personas',
      option(
        '--persona <persona>',
        'the kind of buyer they speak to',
        'To which kind of buyer do they speak? (Enter: leave it open)',
      ),
    ),
  },
  {
    key: 'employer',
    field: option('--employer <employer>', 'whom they work for, if not the customer: an id or a name'),
  },
  { key: 'person', field: isId(option('--person <id>', 'their id in the whole library, where other files list them')) },
  {
    key: 'until',
    field: onDay(option('--until <day>', 'the last day on which they can be asked, YYYY-MM-DD'), dayFault),
  },
  { key: 'languages', field: option('--languages <code...>', 'the languages they speak: de, en') },
  { key: 'topics', field: ofTerms('topics', option('--topics <topic...>', 'what they like to speak about')) },
  { key: 'avoid_topics', field: ofTerms('topics', option('--avoid-topics <topic...>', 'what not to raise')) },
  {
    key: 'uses',
    field: oneOf(
      option('--uses <use...>', 'what they are willing to do (default: nothing)', 'What are they willing to do?'),
      USES,
    ),
  },
  {
    key: 'verified_on',
    field: onDay(option('--verified-on <day>', 'the day somebody made sure of it, YYYY-MM-DD'), pastDayFault),
  },
];

const STORY_KEYS: readonly KeyField[] = [
  { key: 'title', field: STORY_TITLE },
  { key: 'id', field: idField((answers) => wordsOf('story', answers)) },
  {
    key: 'products',
    field: ofTerms('products', option('--products <product...>', 'the products in it', 'Which products are in it?')),
  },
  {
    key: 'use_cases',
    field: ofTerms(
      'use_cases',
      option('--use-cases <case...>', 'what they use them for', 'What do they use them for?'),
    ),
  },
  { key: 'replaces', field: option('--replaces <what...>', 'what they had before: a competitor, a spreadsheet') },
  {
    key: 'advocates',
    field: {
      takes: { flags: '--advocates <advocate...>', summary: 'who can tell it', values: 'advocate', many: true },
      question: 'Who can tell it?',
      choices: advocateChoices,
      noChoice: 'the customer has no people on file: refs add person',
    },
  },
  {
    key: 'challenge',
    field: option('--challenge <text>', 'what was wrong before', 'What was wrong before? (Enter: leave it open)'),
  },
  {
    key: 'solution',
    field: option('--solution <text>', 'what was done about it', 'What was done about it? (Enter: leave it open)'),
  },
  {
    key: 'reviewed_on',
    field: onDay(option('--reviewed-on <day>', 'the day somebody made sure that it holds, YYYY-MM-DD'), pastDayFault),
  },
];

const OUTCOME: readonly KeyField[] = [
  { key: 'story', field: needed({ ...STORY, question: 'Of which story?' }) },
  { key: 'metric', field: METRIC },
  {
    key: 'before',
    field: option(
      '--before <value>',
      'how much it was: "90 minutes"',
      'How much was it before? (Enter: leave it open)',
    ),
    isNumber: true,
  },
  {
    key: 'after',
    field: option('--after <value>', 'how much it is now', 'How much is it now? (Enter: leave it open)'),
    isNumber: true,
  },
  {
    key: 'change',
    field: option('--change <value>', 'the change: -87%', 'What is the change? (Enter: leave it open)'),
    isNumber: true,
  },
  {
    key: 'measured_on',
    field: onDay(
      option(
        '--measured-on <day>',
        'the day it was measured, YYYY-MM-DD',
        'On which day was it measured? (Enter: leave it open)',
      ),
      (answer, context) => pastDayFault(answer, context),
    ),
  },
  {
    key: 'verified_by',
    field: oneOf(option('--verified-by <who>', 'who vouches for it', 'Who vouches for it?'), VERIFIERS),
  },
  {
    key: 'evidence',
    field: option(
      '--evidence <where>',
      'where the proof is kept: vault:roi/nordlicht-2026.xlsx',
      'Where is the proof kept? (Enter: nowhere)',
    ),
  },
];

const SHOWN: readonly KeyField[] = [
  { key: 'attribution', field: oneOf(option('--attribution <how>', 'how they are named in it'), ATTRIBUTIONS) },
  { key: 'audience', field: oneOf(option('--audience <audience>', 'the widest audience that may see it'), AUDIENCES) },
  { key: 'territories', field: TERRITORIES_FIELD },
  {
    key: 'disclosure',
    field: option('--disclosure <text>', 'what has to be said with it: that they were paid for it'),
  },
];

const QUOTE_TEXT = needed(TEXT);
const QUOTE: readonly KeyField[] = [
  { key: 'text', field: QUOTE_TEXT },
  { key: 'id', field: idField((answers) => wordsOf('quote', answers)) },
  { key: 'advocate', field: { ...ADVOCATE, question: 'Who said it?' } },
  {
    key: 'said_as',
    field: option('--said-as <title>', 'their title and company when they said it, where these changed'),
  },
  { key: 'story', field: STORY },
  ...SHOWN,
];

const ASSET: readonly KeyField[] = [
  { key: 'use', field: USE },
  { key: 'story', field: STORY },
  { key: 'advocate', field: ADVOCATE },
  { key: 'id', field: idField((answers) => wordsOf('asset', answers)) },
  { key: 'text', field: { ...TEXT, question: 'What are its words, to the letter? (Enter: it has none here)' } },
  {
    key: 'file',
    words: 'the file that it is',
    field: option(
      '--file <path>',
      'where the material is kept',
      'Where is the file? (assets/wall.svg, vault:film.mp4)',
    ),
  },
  {
    key: 'derived_from',
    words: 'the asset that it was made of: a translation, a cut',
    field: {
      takes: { flags: '--derived-from <asset>', summary: 'the asset that it was made of', values: 'asset' },
      question: 'Of which asset was it made?',
      choices: assetChoices,
    },
  },
  ...SHOWN,
];

/** The words that an id is made of. */
function wordsOf(kind: AdditionKind, { text }: Answers): string {
  if (kind === 'person') return text(NAME) ?? '';
  if (kind === 'story') return text(STORY_TITLE) ?? '';
  return kind === 'quote' ? `quote ${text(QUOTE_TEXT) ?? ''}` : `${text(USE) ?? ''} ${text(STORY) ?? ''}`;
}

const PRODUCT_KEYS: readonly KeyField[] = [
  { key: 'id', field: PRODUCT },
  {
    key: 'level',
    field: oneOf(option('--level <level>', 'how far they are with it', 'How far are they with it?'), LEVELS),
  },
  {
    key: 'since',
    field: onDay(
      option('--since <day>', 'the day they began, YYYY-MM-DD', 'Since which day? (Enter: leave it open)'),
      dayFault,
    ),
  },
];

/** The keys of each kind of thing, in the order in which they are asked for. */
export const KEYS_OF: Readonly<Record<AdditionKind, readonly KeyField[]>> = {
  person: PERSON,
  story: STORY_KEYS,
  outcome: OUTCOME,
  quote: QUOTE,
  asset: ASSET,
  product: PRODUCT_KEYS,
};

/** The fields of a kind of thing. Those that few of them need are one question at a terminal. */
export function fieldsFor(kind: AdditionKind): readonly Field[] {
  const keys = KEYS_OF[kind];
  const details = keys.flatMap(({ words, field }) => (words === undefined ? [] : [{ words, field }]));
  return [
    ...keys.flatMap(({ words, field }) => (words === undefined ? [field] : [])),
    ...(details.length === 0
      ? []
      : fieldsOnDemand('Is there more to say of it? (Enter: no)', details, { isFollowUp: true })),
  ];
}

/** The thing that the answers describe. */
export function additionIn(kind: AdditionKind, answers: Answers): Addition {
  const said = KEYS_OF[kind].flatMap(({ key, field, isNumber }): readonly (readonly [string, unknown])[] => {
    const list = answers.list(field);
    const [only] = list;
    if (only === undefined) return [];
    return [[key, 'many' in field.takes && field.takes.many ? list : isNumber ? asNumber(only) : only]];
  });
  const { id, metric, story, ...rest }: Readonly<Record<string, unknown>> = Object.fromEntries(said);
  const name = kind === 'outcome' ? metric : id;
  const ofAsset = story === undefined ? {} : { story };
  return {
    kind,
    name: name === undefined ? undefined : String(name),
    words: wordsOf(kind, answers),
    ...(kind === 'outcome' && { story: String(story) }),
    value: kind === 'quote' || kind === 'asset' ? { use: 'quote', ...ofAsset, ...rest, status: 'draft' } : rest,
  };
}

/** A number where the text is one as it would be written again: `14`, `2.5`, and not `007`. */
const asNumber = (text: string): string | number => (String(Number(text)) === text ? Number(text) : text);
