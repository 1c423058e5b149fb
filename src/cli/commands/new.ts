import { writeNewFile } from '../../io/files/write.ts';
import { customerMatcher, customersFolder } from '../../library/config.ts';
import { idOf } from '../../library/load.ts';
import { validate } from '../../library/validate.ts';
import type { TaxonomyList } from '../../model/config.ts';
import type { CustomerFile } from '../../model/customer.ts';
import { EXIT, Failure } from '../../model/exit.ts';
import type { Host } from '../../model/host.ts';
import type { Library } from '../../model/library.ts';
import type { ChoiceFacet } from '../../model/match.ts';
import { plain, sourceLines } from '../../report/escape.ts';
import { commandLine } from '../../text/command-line.ts';
import { isSlug, slugOf } from '../../text/slug.ts';
import { openLibrary } from '../../workspace/open-library.ts';
import { renderCustomer } from '../../yaml/edit/render-customer.ts';
import { type Command, type Input, type OptionSpec, textArgument } from '../command.ts';
import { facetValues } from '../facet-value.ts';
import { askAll, type Prompt } from '../prompt.ts';

/** Something that a new file may say: an option, and the question for it at a terminal. */
interface Field {
  readonly option: OptionSpec;
  /** The option's name in camel case. */
  readonly name: string;
  readonly question: string;
  /** The facet and list that name its values, where there are such. */
  readonly facet?: ChoiceFacet;
  readonly list?: TaxonomyList;
  /** What the answers are in the file. */
  put(answers: readonly string[]): Partial<CustomerFile>;
}

const STATUSES = ['nominated', 'active'] as const;
const LEVELS = ['implementing', 'in-production'] as const;

const FIELDS: readonly Field[] = [
  {
    option: { flags: '--name <name>', summary: 'as they write it themselves' },
    name: 'name',
    question: 'What is the customer called?',
    put: ([name]) => (name ? { name } : {}),
  },
  {
    option: { flags: '--status <status>', summary: 'default: nominated', choices: STATUSES },
    name: 'status',
    question: 'Has anyone there agreed to be a reference?',
    put: ([status]) => ({ status: status === 'active' ? 'active' : 'nominated' }),
  },
  {
    option: { flags: '--industry <industry>', summary: 'what they do', values: 'industries' },
    name: 'industry',
    question: 'Which industry?',
    facet: 'industry',
    list: 'industries',
    put: ([industry]) => (industry ? { industry } : {}),
  },
  {
    option: { flags: '--segment <segment>', summary: 'how large they are', values: 'segments' },
    name: 'segment',
    question: 'Which segment?',
    facet: 'segment',
    list: 'segments',
    put: ([segment]) => (segment ? { segment } : {}),
  },
  {
    option: { flags: '--region <region>', summary: 'where they are', values: 'regions' },
    name: 'region',
    question: 'Which region?',
    facet: 'region',
    list: 'regions',
    put: ([region]) => (region ? { region } : {}),
  },
  {
    option: { flags: '--country <code>', summary: 'two capitals of ISO 3166-1, such as DE' },
    name: 'country',
    question: 'Which country? (two capitals, or nothing)',
    put: ([country]) => (country ? { country } : {}),
  },
  {
    option: { flags: '--product <product>', summary: 'what they have from us', values: 'products', many: true },
    name: 'product',
    question: 'Which products do they have?',
    facet: 'product',
    list: 'products',
    put: (ids) => (ids.length > 0 ? { products: ids.map((id) => ({ id })) } : {}),
  },
  {
    option: { flags: '--account-owner <who>', summary: 'who answers for the account' },
    name: 'accountOwner',
    question: 'Who owns the account?',
    put: ([account]) => (account ? { owners: { account } } : {}),
  },
  {
    option: { flags: '--references-owner <who>', summary: 'who answers for the reference' },
    name: 'referencesOwner',
    question: 'Who owns the reference?',
    put: ([references]) => (references ? { owners: { references } } : {}),
  },
];

const create: Command = {
  arguments: [
    { name: '<id>', summary: "the customer's id: its file's name, in lower-case letters, digits and hyphens" },
  ],
  options: [
    ...FIELDS.map(({ option }) => option),
    { flags: '--level <level>', summary: 'how far they are with these products', choices: LEVELS },
    {
      flags: '--folder <dir>',
      summary: 'a folder of the library to put it in (default: the one of the config)',
      values: 'folder',
    },
    { flags: '--dry-run', summary: 'print the file and write nothing' },
  ],
  examples: [
    'new nordlicht',
    'new nordlicht --name "Nordlicht Robotics GmbH" --industry manufacturing --product atlas --level in-production',
  ],
  async run(input, host) {
    const { root, library, shown } = openLibrary(input.globals, host);
    const id = freeId(textArgument(input.args[0]) ?? '', library);
    const file = fileOf(id, input.option('folder'), library);
    const data = withLevel(await answersOf(input, library, host), input.option('level'));
    const [fault] = validate('customer', data, file);
    if (fault !== undefined) throw new Failure(EXIT.usage, 'bad-value', fault.message, fault.hint);
    const text = renderCustomer(data, file);
    if (input.flag('dryRun')) {
      host.out(sourceLines(text));
      return EXIT.fine;
    }
    const written = writeNewFile(root, file, text);
    if (written !== 'written') {
      const why = written === 'exists' ? 'it is there already' : 'a link on its way leads out of the library';
      throw new Failure(EXIT.usage, 'not-written', `${shown(file)} was not written: ${why}`);
    }
    host.out(`made ${plain(shown(file))}\n`);
    host.err(
      `Next: fill in ${openIn(data)}the people and the story, then: ${commandLine`refs check ${shown(file)}`}\n`,
    );
    return EXIT.fine;
  },
};

export default create;

/** The products at the level that was said of them. */
function withLevel(data: CustomerFile, said: string | undefined): CustomerFile {
  const level = LEVELS.find((one) => one === said);
  if (level === undefined) return data;
  if (data.products !== undefined)
    return { ...data, products: data.products.map((product) => ({ ...product, level })) };
  throw new Failure(EXIT.usage, 'no-product', `--level ${level} is said of no product`, 'name it: --product');
}

/** What no option said of the products, and no use is ready without. */
function openIn({ products = [] }: CustomerFile): string {
  if (products.length === 0) return 'the products, ';
  return products.some(({ level }) => level === undefined) ? 'the level of the products, ' : '';
}

/** The id, where it is one and nobody has it. */
function freeId(id: string, { files }: Library): string {
  if (!isSlug(id)) {
    const slug = slugOf(id);
    const hint = isSlug(slug) ? `write: ${commandLine`refs new ${slug}`}` : 'write it as in refs new acme-robotics';
    throw new Failure(
      EXIT.usage,
      'bad-id',
      `"${id}" is no id: ids are lower-case letters, digits and single hyphens`,
      hint,
    );
  }
  const taken = files.find((file) => idOf(file).toLowerCase() === id);
  if (taken === undefined) return id;
  throw new Failure(EXIT.usage, 'taken-id', `"${id}" is taken by ${taken}`, 'choose another id, or add to that file');
}

/** The path of the new file, which the config's glob has to find. */
function fileOf(id: string, folder: string | undefined, { config }: Library): string {
  const base = (folder ?? customersFolder(config)).replace(/^\.?\/+|\/+$/g, '').replace(/^\.$/, '');
  const isFound = customerMatcher(config);
  const candidates = ['yaml', 'yml'].map((ending) => `${base === '' ? '' : `${base}/`}${id}.${ending}`);
  const file = candidates.find(isFound);
  if (file !== undefined) return file;
  const message = `${candidates[0]} would not be found: the library's customer files are ${config.customers}`;
  throw new Failure(EXIT.usage, 'bad-folder', message, 'name another folder with --folder');
}

/** What the options say, and at a terminal the answers to what they do not. */
async function answersOf(input: Input, library: Library, host: Host): Promise<CustomerFile> {
  const given = new Map(FIELDS.map((field) => [field, typedFor(field, input, library, host)]));
  const open = FIELDS.filter((field) => given.get(field)?.length === 0);
  if (input.globals.mayAsk && open.length > 0) {
    const answers = await askAll(
      open.map((field) => promptFor(field, library)),
      host,
    );
    for (const [index, field] of open.entries()) {
      const answer = answers[index] ?? '';
      given.set(
        field,
        (typeof answer === 'string' ? [answer.trim()] : answer).filter((text) => text !== ''),
      );
    }
  }
  const parts = FIELDS.map((field) => field.put(given.get(field) ?? []));
  const owners = Object.assign({}, ...parts.map((part) => part.owners));
  const { name, ...rest }: Partial<CustomerFile> = Object.assign({}, ...parts);
  if (name === undefined)
    throw new Failure(EXIT.usage, 'no-name', 'a customer needs a name', 'add --name "Their Name"');
  return { name, ...rest, ...(Object.keys(owners).length > 0 && { owners }) };
}

function typedFor({ name, option, facet, list }: Field, input: Input, library: Library, host: Host): readonly string[] {
  const typed = option.many ? input.options(name) : [input.option(name)].filter((text) => text !== undefined);
  const isListed = list !== undefined && Object.keys(library.config.taxonomy[list]).length > 0;
  return facet === undefined || !isListed ? typed : typed.flatMap((text) => facetValues(library, facet, text, host));
}

function promptFor({ question, option, list, name }: Field, { config }: Library): Prompt {
  const terms = Object.entries(list === undefined ? {} : config.taxonomy[list]);
  const choices = terms.map(([value, term]) => ({ value, name: plain(term.name ?? value) }));
  if (choices.length > 0 && option.many) return { type: 'checkbox', message: question, choices };
  if (choices.length > 0) {
    return { type: 'select', message: question, choices: [{ value: '', name: '(leave it open)' }, ...choices] };
  }
  if (option.choices !== undefined) {
    return { type: 'select', message: question, choices: option.choices.map((value) => ({ value, name: value })) };
  }
  return { type: 'input', message: question, validate: (answer) => answerFault(name, answer) ?? true };
}

/** What is wrong with an answer, as the schema has it; undefined where nothing is. */
function answerFault(name: string, answer: string): string | undefined {
  const text = answer.trim();
  if (text === '') return name === 'name' ? 'a customer needs a name' : undefined;
  const [fault] = name === 'country' ? validate('customer', { name: 'any', country: text }, '') : [];
  return fault && `${fault.message}: ${fault.hint}`;
}
