import { keepLastEdit } from '../../cache/last-edit.ts';
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
import { companySlug, isSlug, slugOf } from '../../text/slug.ts';
import { openLibrary } from '../../workspace/open-library.ts';
import { renderCustomer } from '../../yaml/edit/render-customer.ts';
import { defineCommand, type Input, type OptionSpec, optionName } from '../command.ts';
import { facetValues } from '../facet-value.ts';
import { asChoices, ask, askAll, askWhether, isUnconfirmed, LEFT_OPEN, type Prompt } from '../prompt.ts';

/** A part of a new file: an option, and the question for it at a terminal. */
interface FilePart {
  readonly option: OptionSpec;
  readonly question: string;
  /** The facet and the taxonomy list of its values, where there are such. */
  readonly facet?: ChoiceFacet;
  readonly list?: TaxonomyList;
  /** The keys of the file that the answers give. */
  put(answers: readonly string[]): Partial<CustomerFile>;
  /** Says why an answer is not allowed; undefined where it is. */
  fault?(answer: string): string | undefined;
}

const STATUSES = ['nominated', 'active'] as const;
const LEVELS = ['implementing', 'in-production'] as const;

const NAME = {
  option: { flags: '--name <name>', summary: 'as they write it themselves' },
  question: 'What is the customer called?',
  put: ([name]: readonly string[]) => (name ? { name } : {}),
  fault: (answer: string) => (answer === '' ? 'a customer needs a name' : undefined),
} as const satisfies FilePart;

const PARTS: readonly FilePart[] = [
  NAME,
  {
    option: { flags: '--status <status>', summary: 'default: nominated', choices: STATUSES },
    question: 'Has anyone there agreed to be a reference?',
    put: ([status]) => ({ status: status === 'active' ? 'active' : 'nominated' }),
  },
  {
    option: { flags: '--industry <industry>', summary: 'what they do', values: 'industries' },
    question: 'Which industry?',
    facet: 'industry',
    list: 'industries',
    put: ([industry]) => (industry ? { industry } : {}),
  },
  {
    option: { flags: '--segment <segment>', summary: 'how large they are', values: 'segments' },
    question: 'Which segment?',
    facet: 'segment',
    list: 'segments',
    put: ([segment]) => (segment ? { segment } : {}),
  },
  {
    option: { flags: '--region <region>', summary: 'where they are', values: 'regions' },
    question: 'Which region?',
    facet: 'region',
    list: 'regions',
    put: ([region]) => (region ? { region } : {}),
  },
  {
    option: { flags: '--country <code>', summary: 'two capitals of ISO 3166-1, such as DE' },
    question: 'Which country? (two capitals, or nothing)',
    put: ([country]) => (country ? { country } : {}),
    fault: countryFault,
  },
  {
    option: { flags: '--product <product>', summary: 'what they have from us', values: 'products', many: true },
    question: 'Which products do they have?',
    facet: 'product',
    list: 'products',
    put: (ids) => (ids.length > 0 ? { products: ids.map((id) => ({ id })) } : {}),
  },
  {
    option: { flags: '--account-owner <who>', summary: 'who answers for the account' },
    question: 'Who owns the account?',
    put: ([account]) => (account ? { owners: { account } } : {}),
  },
  {
    option: { flags: '--references-owner <who>', summary: 'who answers for the reference' },
    question: 'Who owns the reference?',
    put: ([references]) => (references ? { owners: { references } } : {}),
  },
];

export default defineCommand({
  arguments: [{ name: '[id]', summary: "the customer's id: its file's name; or their name, of which an id is made" }],
  options: [
    ...PARTS.map(({ option }) => option),
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
    'new "Nordlicht Robotics GmbH"',
    'new nordlicht --name "Nordlicht Robotics GmbH" --industry manufacturing --product atlas --level in-production',
  ],
  async run(typed, host) {
    const input = await named(typed, host);
    const { args, options, globals } = input;
    const { root, library, shown } = openLibrary(globals, host);
    const id = freeId(String(args[0]), library);
    const file = fileOf(id, options.folder, library);
    const data = withLevel(await answersOf(input, library, host), options.level);
    const [fault] = validate('customer', data, file);
    if (fault !== undefined) throw new Failure(EXIT.usage, 'bad-value', fault.message, fault.hint);
    const text = renderCustomer(data, file);
    if (options.dryRun) {
      host.out(sourceLines(text));
      return EXIT.fine;
    }
    if (isUnconfirmed(host)) {
      host.screen.write(sourceLines(text));
      host.err(`in ${plain(shown(file))}\n`);
      if (!(await askWhether('Write this?', host))) {
        host.err('nothing was written\n');
        return EXIT.findings;
      }
    }
    const written = writeNewFile(root, file, text);
    if (written !== 'written') {
      const why = written === 'exists' ? 'it is there already' : 'a link on its way leads out of the library';
      throw new Failure(EXIT.usage, 'not-written', `${shown(file)} was not written: ${why}`);
    }
    const refused = 'the last edit made a new file: delete it to take it back';
    keepLastEdit(root, { sentence: `made ${shown(file)}`, files: [], refused }, host);
    host.out(`made ${plain(shown(file))}\n`);
    host.err(
      `Next: fill in ${openIn(data)}the people and the story, then: ${commandLine`refs check ${shown(file)}`}\n`,
    );
    return EXIT.fine;
  },
});

/** The input with an id. Where a name was typed in its place, or is asked for, the id is made of it. */
async function named<Typed extends Input>(input: Typed, host: Host): Promise<Typed> {
  const { args, options, globals } = input;
  const typed = args[0] ?? options.name ?? (globals.mayAsk ? await askForName(host) : undefined);
  if (typeof typed !== 'string')
    throw new Failure(EXIT.usage, 'missing-value', 'no customer is named', 'write their name: refs new "Their Name"');
  if (args[0] !== undefined && !/[^a-z0-9_-]/.test(typed)) return input;
  const id = companySlug(typed);
  if (isSlug(id)) return { ...input, args: [id], options: { ...options, name: options.name ?? typed } };
  const hint = `write one beside it: ${commandLine`refs new their-id --name ${typed}`}`;
  throw new Failure(
    EXIT.usage,
    'bad-id',
    `"${typed}" makes no id: ids are lower-case letters, digits and hyphens`,
    hint,
  );
}

async function askForName(host: Host): Promise<string> {
  const validate = (answer: string) => NAME.fault(answer.trim()) ?? true;
  return String(await ask({ type: 'input', message: NAME.question, validate }, host)).trim();
}

/** The data with its products at a level. */
function withLevel(data: CustomerFile, level: (typeof LEVELS)[number] | undefined): CustomerFile {
  if (level === undefined) return data;
  if (data.products !== undefined)
    return { ...data, products: data.products.map((product) => ({ ...product, level })) };
  throw new Failure(EXIT.usage, 'no-product', `--level ${level} is said of no product`, 'name it: --product');
}

/** Names what the file still lacks of its products, without which no use is ready. */
function openIn({ products = [] }: CustomerFile): string {
  if (products.length === 0) return 'the products, ';
  return products.some(({ level }) => level === undefined) ? 'the level of the products, ' : '';
}

/** Returns the id; fails where it is not one, or is taken. */
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

/** The path of the new file, which the config's glob has to match. */
function fileOf(id: string, folder: string | undefined, { config }: Library): string {
  const base = (folder ?? customersFolder(config)).replace(/^\.?\/+|\/+$/g, '').replace(/^\.$/, '');
  const isFound = customerMatcher(config);
  const candidates = ['yaml', 'yml'].map((ending) => `${base === '' ? '' : `${base}/`}${id}.${ending}`);
  const file = candidates.find(isFound);
  if (file !== undefined) return file;
  const message = `${candidates[0]} would not be found: the library's customer files are ${config.customers}`;
  throw new Failure(EXIT.usage, 'bad-folder', message, 'name another folder with --folder');
}

/** The data that the options describe, and at a terminal the answers to the other questions. */
async function answersOf(input: Input, library: Library, host: Host): Promise<CustomerFile> {
  const given = new Map(PARTS.map((part) => [part, typedFor(part, input, library, host)]));
  const open = PARTS.filter((part) => given.get(part)?.length === 0);
  if (input.globals.mayAsk && open.length > 0) {
    const answers = await askAll(
      open.map((part) => promptFor(part, library)),
      host,
    );
    for (const [index, part] of open.entries()) {
      const answer = answers[index] ?? '';
      given.set(
        part,
        (typeof answer === 'string' ? [answer.trim()] : answer).filter((text) => text !== ''),
      );
    }
  }
  const parts = PARTS.map((part) => part.put(given.get(part) ?? []));
  const owners = Object.assign({}, ...parts.map((data) => data.owners));
  const { name, ...rest }: Partial<CustomerFile> = Object.assign({}, ...parts);
  if (name === undefined)
    throw new Failure(EXIT.usage, 'no-name', 'a customer needs a name', 'add --name "Their Name"');
  return { name, ...rest, ...(Object.keys(owners).length > 0 && { owners }) };
}

function typedFor(
  { option, facet, list }: FilePart,
  { options }: Input,
  library: Library,
  host: Host,
): readonly string[] {
  const given = options[optionName(option)];
  const typed = (typeof given === 'object' ? given : [given]).filter((text) => typeof text === 'string');
  const isListed = list !== undefined && Object.keys(library.config.taxonomy[list]).length > 0;
  return facet === undefined || !isListed
    ? typed
    : typed.flatMap((text) => facetValues({ facet, text }, library, host));
}

function promptFor({ question, option, list, fault }: FilePart, { config }: Library): Prompt {
  const terms = Object.entries(list === undefined ? {} : config.taxonomy[list]);
  const choices = terms.map(([value, term]) => ({ value, name: plain(term.name ?? value) }));
  if (choices.length > 0 && option.many) return { type: 'checkbox', message: question, choices };
  if (choices.length > 0) {
    return { type: 'select', message: question, choices: [LEFT_OPEN, ...choices] };
  }
  if (option.choices !== undefined) {
    return { type: 'select', message: question, choices: asChoices(option.choices) };
  }
  return { type: 'input', message: question, validate: (answer) => fault?.(answer.trim()) ?? true };
}

/** Says why the schema does not allow a country; undefined where it does, or where it is left open. */
function countryFault(country: string): string | undefined {
  const [fault] = country === '' ? [] : validate('customer', { name: 'any', country }, '');
  return fault && `${fault.message}: ${fault.hint}`;
}
