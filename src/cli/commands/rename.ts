import { basename, posix } from 'node:path';
import { type OpenCustomer, openCustomer } from '../../cache/open-customer.ts';
import { readFile } from '../../io/files/folder.ts';
import { customerMatcher } from '../../library/config.ts';
import { idOf } from '../../library/load.ts';
import { CONFIG_FILE, type TaxonomyList } from '../../model/config.ts';
import { EXIT, type ExitCode, Failure } from '../../model/exit.ts';
import { BASELINE_FILE } from '../../model/fingerprint.ts';
import type { Host } from '../../model/host.ts';
import { LIST_OF_FACET } from '../../model/match.ts';
import { ID_KINDS, type IdKind, idsOf } from '../../mutations/id-places.ts';
import type { MutationPlan } from '../../mutations/mutation.ts';
import {
  isForgotten,
  renameFileInOverrides,
  renameId,
  renameTermIn,
  renameTermInSearches,
} from '../../mutations/rename-id.ts';
import { plain } from '../../report/escape.ts';
import { readBaseline, writeBaseline } from '../../rules/baseline.ts';
import { commandLine } from '../../text/command-line.ts';
import { nearest } from '../../text/nearest.ts';
import { isSlug, slugOf } from '../../text/slug.ts';
import { openLibrary } from '../../workspace/open-library.ts';
import { apply } from '../../yaml/edit/apply.ts';
import { renameKey } from '../../yaml/edit/rename-key.ts';
import { renameValues } from '../../yaml/edit/rename-values.ts';
import { changeTogether, sure, textOf } from '../change-together.ts';
import { type Command, type Input, textArgument } from '../command.ts';
import { carryOut, DEED_OPTIONS } from '../mutation-command.ts';
import { thingOf } from '../pick-thing.ts';
import { ask } from '../prompt.ts';

/** What goes before the colon of a word of the taxonomy, and the list it is in. */
const LISTS: Readonly<Record<string, TaxonomyList | undefined>> = { ...LIST_OF_FACET, topic: 'topics' };

const rename: Command = {
  arguments: [
    {
      name: '[what]',
      summary: 'a customer, customer/id for something of theirs, or product:id for a word of the taxonomy',
      values: 'story',
    },
    { name: '[id]', summary: 'its new id' },
  ],
  options: DEED_OPTIONS,
  examples: [
    'rename nordlicht nordlicht-robotics',
    'rename nordlicht/month-end nordlicht-close',
    'rename nordlicht/advocate:pat-doe person-1',
    'rename product:atlas atlas-erp',
  ],
  async run(input, host) {
    const what = await thingOf(input, 'What gets another id?', ID_KINDS, host);
    // Asked for once it is known that there is something to give it to.
    const newId = () => newIdOf(what, input, host);
    const [, facet = '', term] = what.match(/^([a-z-]+):(.+)$/s) ?? [];
    const list = Object.hasOwn(LISTS, facet) ? LISTS[facet] : undefined;
    if (term !== undefined && list !== undefined) return renameTerm(list, facet, term, await newId(), input, host);
    const [, name = what, thing] = isPath(what) ? [] : (what.match(/^([^/]*)\/(.*)$/s) ?? []);
    const opened = openCustomer(name, input.globals, host);
    if (thing === undefined) return renameCustomer(opened, await newId(), input, host);
    const [kind, old] = namedThing(opened, thing);
    const id = await newId();
    const plan = (ground: { readonly customer: OpenCustomer['customer'] }): MutationPlan =>
      renameId(ground.customer, kind, old, id);
    const mayBeLeft = old !== id && kind === 'advocate' && isForgotten(opened.customer.data, old);
    const { exit, library } = await carryOut(opened, plan, input, host);
    if (exit === EXIT.fine && mayBeLeft) tellLeft(old, library.textOf(opened.file) ?? '', opened, host);
    return exit;
  },
};

export default rename;

/** Lines that still have the id of somebody forgotten in them: as part of a path or of a longer id. */
function tellLeft(id: string, text: string, { file, shown }: OpenCustomer, host: Host): void {
  for (const [at, line] of text.split('\n').entries()) {
    if (!line.includes(id)) continue;
    host.out(`${plain(shown(file))}:${at + 1}: may speak of them, and was left: ${plain(line)}\n`);
  }
}

/** Whether a customer is named by the path of their file. */
const isPath = (what: string): boolean => /\.ya?ml$/.test(what);

/** The new id of the second argument, or the one that someone at the terminal types. */
async function newIdOf(what: string, { args, globals }: Input, host: Host): Promise<string> {
  const given = textArgument(args[1]);
  if (given === undefined && !globals.mayAsk)
    throw new Failure(
      EXIT.usage,
      'missing-value',
      'the new id is missing',
      `add it: ${commandLine`refs rename ${what} ID`}`,
    );
  const validate = (text: string) => isSlug(text.trim()) || NO_ID;
  const id = given ?? String(await ask({ type: 'input', message: 'What is the new id?', validate }, host)).trim();
  if (isSlug(id)) return id;
  const slug = slugOf(id);
  throw new Failure(
    EXIT.usage,
    'bad-id',
    `"${id}" is no id: ${NO_ID}`,
    isSlug(slug) ? `write ${slug}` : 'write it as in acme-robotics',
  );
}

const NO_ID = 'ids are lower-case letters, digits and single hyphens';

/** What of a customer's is meant; `story:ID` and the like tell two of the same id apart. */
function namedThing({ customer: { id: customer, data } }: OpenCustomer, wanted: string): readonly [IdKind, string] {
  const all = ID_KINDS.flatMap((thing) => idsOf(data, thing).map((id) => ({ thing, id })));
  const [only, other] = all.filter(({ thing, id }) => id === wanted || `${thing}:${id}` === wanted);
  if (only === undefined) {
    const meant = nearest(
      wanted,
      all.map(({ id }) => id),
    );
    const hint =
      meant === undefined
        ? `see what there is: ${commandLine`refs show ${customer}`}`
        : `did you mean ${customer}/${meant}?`;
    throw new Failure(EXIT.missing, 'no-thing', `${customer} has nothing with the id "${wanted}"`, hint);
  }
  if (other === undefined) return [only.thing, only.id];
  const hint = `say which: ${customer}/${only.thing}:${only.id} or ${customer}/${other.thing}:${other.id}`;
  throw new Failure(EXIT.usage, 'ambiguous-thing', `"${wanted}" is more than one thing of ${customer}`, hint);
}

/** Renames the file, and with it whom the overrides of the config and the baseline name. */
async function renameCustomer(opened: OpenCustomer, id: string, input: Input, host: Host): Promise<ExitCode> {
  const { root, file, loaded, customer } = opened;
  if (customer.id === id)
    return changeTogether({ ...NOTHING, opened, sentence: `"${id}" is called so already` }, input, host);
  const renamed = posix.join(posix.dirname(file), `${id}${posix.extname(file)}`);
  if (!customerMatcher(loaded.config)(renamed)) {
    throw new Failure(
      EXIT.usage,
      'bad-id',
      `${renamed} would not be found: the library's customer files are ${loaded.config.customers}`,
    );
  }
  const taken = openLibrary(input.globals, host).library.files.find(
    (other) => other !== file && idOf(other).toLowerCase() === id,
  );
  if (taken !== undefined)
    throw new Failure(EXIT.usage, 'taken-id', `"${id}" is taken by ${taken}`, 'choose another id');
  const hasBaseline = 'bytes' in readFile(root, BASELINE_FILE, loaded.config.maxFileSize);
  const edits = renameFileInOverrides(loaded.config, file, renamed);
  const files = [file, ...(edits.length > 0 ? [CONFIG_FILE] : []), ...(hasBaseline ? [BASELINE_FILE] : [])];
  return changeTogether(
    {
      opened,
      files,
      sentence: `renamed "${customer.id}" to "${id}"`,
      changeOf(source) {
        if (source.file === file) return { file, name: basename(renamed) };
        if (source.file === CONFIG_FILE)
          return { file: CONFIG_FILE, text: sure(apply(textOf(source), edits), source.file) };
        return { file: BASELINE_FILE, text: baselineWith(textOf(source), customer.id, id) };
      },
    },
    input,
    host,
  );
}

/** A change of nothing. */
const NOTHING = { files: [], changeOf: ({ file }: { readonly file: string }) => ({ file }) };

function baselineWith(text: string, old: string, id: string): string {
  const known = readBaseline(text);
  return known === undefined
    ? text
    : writeBaseline(known.map((one) => (one.subject === old ? { ...one, subject: id } : one)));
}

/** Renames a word of the taxonomy in the config, and in every customer's file that says it. */
async function renameTerm(
  list: TaxonomyList,
  facet: string,
  term: string,
  id: string,
  input: Input,
  host: Host,
): Promise<ExitCode> {
  const opened = openLibrary(input.globals, host);
  const { library } = opened;
  const { config, customers, leftOut } = library;
  const terms = config.taxonomy[list];
  if (!Object.hasOwn(terms, term)) {
    const meant = nearest(term, Object.keys(terms));
    const hint =
      meant === undefined ? `it has ${Object.keys(terms).join(', ') || 'none'}` : `did you mean ${facet}:${meant}?`;
    throw new Failure(EXIT.missing, 'no-term', `the taxonomy has no ${facet} "${term}"`, hint);
  }
  if (term === id)
    return changeTogether({ ...NOTHING, opened, sentence: `the ${facet} "${id}" is called so already` }, input, host);
  if (Object.hasOwn(terms, id))
    throw new Failure(EXIT.usage, 'taken-id', `"${id}" is a ${facet} of the taxonomy already`, 'choose another id');
  const [broken] = [
    ...leftOut.map(({ file }) => file),
    ...customers.filter((one) => one.broken).map(({ file }) => file),
  ];
  if (broken !== undefined) {
    const message = `${broken} has errors, so whether it says "${term}" is not certain`;
    throw new Failure(
      EXIT.findings,
      'broken-customer',
      message,
      `fix them first: ${commandLine`refs check ${broken}`}`,
    );
  }
  const editsIn = new Map(
    customers.map((customer) => [customer.file, renameTermIn(customer, list, term, id)] as const),
  );
  const files = [
    CONFIG_FILE,
    ...customers.map(({ file }) => file).filter((file) => (editsIn.get(file)?.length ?? 0) > 0),
  ];
  return changeTogether(
    {
      opened,
      files,
      sentence: `renamed the ${facet} "${term}" to "${id}"`,
      changeOf(source) {
        const text = textOf(source);
        if (source.file !== CONFIG_FILE) {
          const edits = editsIn.get(source.file) ?? [];
          const paths = edits.map(({ path }) => path);
          const quick = renameValues(text, paths, term, id);
          return { file: source.file, text: quick ?? sure(apply(text, edits), source.file) };
        }
        const keyed = sure(renameKey(text, ['taxonomy', list, term], id), CONFIG_FILE);
        return {
          file: CONFIG_FILE,
          text: sure(apply(keyed, renameTermInSearches(config, list, term, id)), CONFIG_FILE),
        };
      },
    },
    input,
    host,
  );
}
