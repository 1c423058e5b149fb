import { basename, posix } from 'node:path';
import { type OpenCustomer, openCustomer } from '../../cache/open-customer.ts';
import { readFile } from '../../io/files/folder.ts';
import { customerMatcher } from '../../library/config.ts';
import { idOf } from '../../library/load.ts';
import { CONFIG_FILE, type TaxonomyList } from '../../model/config.ts';
import type { Customer } from '../../model/customer.ts';
import { EXIT, type ExitCode, Failure } from '../../model/exit.ts';
import { BASELINE_FILE } from '../../model/fingerprint.ts';
import type { Host } from '../../model/host.ts';
import type { Library } from '../../model/library.ts';
import { LIST_OF_FACET } from '../../model/match.ts';
import type { Source } from '../../model/source.ts';
import { ID_KINDS, type IdKind, idsOf } from '../../mutations/id-places.ts';
import type { MutationPlan } from '../../mutations/mutation.ts';
import { pathsNaming } from '../../mutations/paths-naming.ts';
import { renameFileInOverrides, renameId, renameTermIn, renameTermInSearches } from '../../mutations/rename-id.ts';
import { readBaseline, writeBaseline } from '../../rules/baseline.ts';
import { commandLine } from '../../text/command-line.ts';
import { nearest } from '../../text/nearest.ts';
import { isSlug, slugOf } from '../../text/slug.ts';
import { isBare } from '../../values/without-person.ts';
import { openLibrary } from '../../workspace/open-library.ts';
import { apply } from '../../yaml/edit/apply.ts';
import { renameKey } from '../../yaml/edit/rename-key.ts';
import { renameValues } from '../../yaml/edit/rename-values.ts';
import { carryOut, MUTATION_OPTIONS, type MutationInput } from '../carry-out.ts';
import { changeTogether, editedText, textOf } from '../change-together.ts';
import { defineCommand, type Globals } from '../command.ts';
import { thingOf } from '../pick-thing.ts';
import { ask } from '../prompt.ts';
import { reportLinesLeft } from '../report-lines-left.ts';

/** The taxonomy list of each prefix: `product` in `product:atlas`. */
const LISTS: Readonly<Record<string, TaxonomyList | undefined>> = { ...LIST_OF_FACET, topic: 'topics' };

export default defineCommand({
  arguments: [
    {
      name: '[what]',
      summary: 'a customer, customer/id for something of theirs, or product:id for a word of the taxonomy',
      values: 'thing',
    },
    { name: '[id]', summary: 'its new id' },
  ],
  options: MUTATION_OPTIONS,
  examples: [
    'rename nordlicht nordlicht-robotics',
    'rename nordlicht/month-end nordlicht-close',
    'rename nordlicht/advocate:pat-doe person-1',
    'rename product:atlas atlas-erp',
  ],
  async run(input, host) {
    const { args, globals } = input;
    const wanted = await thingOf(input, 'What gets another id?', ID_KINDS, host);
    // Asked for once there is something to rename.
    const newId = () => newIdOf(wanted, args[1], globals, host);
    const [, facet = '', term] = wanted.match(/^([a-z-]+):(.+)$/s) ?? [];
    const list = Object.hasOwn(LISTS, facet) ? LISTS[facet] : undefined;
    if (term !== undefined && list !== undefined) return renameTerm({ list, facet, term }, await newId(), input, host);
    const [, name = wanted, thing] = isPath(wanted) ? [] : (wanted.match(/^([^/]*)\/(.*)$/s) ?? []);
    const opened = openCustomer(name, globals, host);
    if (thing === undefined) return renameCustomer(opened, await newId(), input, host);
    const [kind, old] = namedThing(opened, thing);
    const id = await newId();
    const plan = (now: { readonly customer: Customer }): MutationPlan => renameId(now.customer, kind, old, id);
    const mayBeLeft =
      old !== id &&
      kind === 'advocate' &&
      isBare(opened.customer.data.advocates?.find((advocate) => advocate.id === old));
    const { exit, library } = await carryOut(opened, plan, input, host);
    // The id may be left as part of a path, or of a longer id.
    if (exit === EXIT.fine && mayBeLeft)
      reportLinesLeft(library.textOf(opened.file) ?? '', (line) => line.includes(old), opened, host);
    return exit;
  },
});

/** True where a customer is named by the path of their file. */
const isPath = (wanted: string): boolean => /\.ya?ml$/.test(wanted);

/** The new id of the second argument, or the one that a person at the terminal types. */
async function newIdOf(wanted: string, given: string | undefined, { mayAsk }: Globals, host: Host): Promise<string> {
  if (given === undefined && !mayAsk) {
    const hint = `add it: ${commandLine`refs rename ${wanted} ID`}`;
    throw new Failure(EXIT.usage, 'missing-value', 'the new id is missing', hint);
  }
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

/** The named part of a customer. `story:ID` and the like distinguish two of the same id. */
function namedThing({ customer: { id: customer, data } }: OpenCustomer, wanted: string): readonly [IdKind, string] {
  const all = ID_KINDS.flatMap((thing) => idsOf(data, thing).map((id) => ({ thing, id })));
  const [only, other] = all.filter(({ thing, id }) => id === wanted || `${thing}:${id}` === wanted);
  if (only === undefined) {
    const ids = all.map(({ id }) => id);
    const suggestion = nearest(wanted, ids);
    const hint =
      suggestion === undefined
        ? `see what there is: ${commandLine`refs show ${customer}`}`
        : { typed: wanted, meant: suggestion };
    throw new Failure(EXIT.missing, 'no-thing', `${customer} has nothing with the id "${wanted}"`, hint);
  }
  if (other === undefined) return [only.thing, only.id];
  const hint = `say which: ${customer}/${only.thing}:${only.id} or ${customer}/${other.thing}:${other.id}`;
  throw new Failure(EXIT.usage, 'ambiguous-thing', `"${wanted}" is more than one thing of ${customer}`, hint);
}

/** Renames the file, and the customer in the overrides of the config, in the baseline and as the parent of others. */
async function renameCustomer(opened: OpenCustomer, id: string, input: MutationInput, host: Host): Promise<ExitCode> {
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
  const { library } = openLibrary(input.globals, host);
  const taken = library.files.find((other) => other !== file && idOf(other).toLowerCase() === id);
  if (taken !== undefined)
    throw new Failure(EXIT.usage, 'taken-id', `"${id}" is taken by ${taken}`, 'choose another id');
  const hasBaseline = 'bytes' in readFile(root, BASELINE_FILE, loaded.config.maxFileSize);
  const edits = renameFileInOverrides(loaded.config, file, renamed);
  const naming = new Map(
    library.customers.flatMap(({ file, data }) => {
      const paths = pathsNaming(data, customer.id);
      return paths.length === 0 ? [] : [[file, paths] as const];
    }),
  );
  const files = [
    ...[file, ...[...naming.keys()].filter((other) => other !== file)],
    ...(edits.length > 0 ? [CONFIG_FILE] : []),
    ...(hasBaseline ? [BASELINE_FILE] : []),
  ];
  return changeTogether(
    {
      opened,
      files,
      sentence: `renamed "${customer.id}" to "${id}"`,
      changeOf(source) {
        if (source.file === file) return { file, name: basename(renamed) };
        if (source.file === CONFIG_FILE)
          return { file: CONFIG_FILE, text: editedText(apply(textOf(source), edits), source.file) };
        const paths = naming.get(source.file);
        if (paths !== undefined) {
          const made = apply(
            textOf(source),
            paths.map((path) => ({ op: 'set', path, value: id })),
          );
          return { file: source.file, text: editedText(made, source.file) };
        }
        return { file: BASELINE_FILE, text: baselineWith(textOf(source), customer.id, id) };
      },
    },
    input,
    host,
  );
}

/** A change of nothing. */
const NOTHING = { files: [], changeOf: ({ file }: { readonly file: string }) => ({ file }) };

/** A baseline with the findings of a customer under another id. */
export function baselineWith(text: string, old: string, id: string): string {
  const known = readBaseline(text);
  return known === undefined
    ? text
    : writeBaseline(known.map((one) => (one.subject === old ? { ...one, subject: id } : one)));
}

/** A word of the taxonomy: `atlas` in the list `products`, which `refs` calls a `product`. */
interface Term {
  readonly list: TaxonomyList;
  readonly facet: string;
  readonly term: string;
}

/** Renames a word of the taxonomy in the config, and in every customer's file that has it. */
async function renameTerm(renamed: Term, id: string, input: MutationInput, host: Host): Promise<ExitCode> {
  const { list, facet, term } = renamed;
  const opened = openLibrary(input.globals, host);
  const { library } = opened;
  refuseTerm(renamed, id, library);
  if (term === id)
    return changeTogether({ ...NOTHING, opened, sentence: `the ${facet} "${id}" is called so already` }, input, host);
  const edits = new Map(
    library.customers.map((customer) => [customer.file, renameTermIn(customer, list, term, id)] as const),
  );
  const changeOf = (source: Source) => {
    const text = textOf(source);
    if (source.file !== CONFIG_FILE) {
      const own = edits.get(source.file) ?? [];
      const paths = own.map(({ path }) => path);
      return {
        file: source.file,
        text: renameValues(text, paths, term, id) ?? editedText(apply(text, own), source.file),
      };
    }
    const keyed = editedText(renameKey(text, ['taxonomy', list, term], id), CONFIG_FILE);
    const inSearches = renameTermInSearches(library.config, list, term, id);
    return { file: CONFIG_FILE, text: editedText(apply(keyed, inSearches), CONFIG_FILE) };
  };
  const files = [CONFIG_FILE, ...[...edits].flatMap(([file, own]) => (own.length > 0 ? [file] : []))];
  const sentence = `renamed the ${facet} "${term}" to "${id}"`;
  return changeTogether({ opened, files, sentence, changeOf }, input, host);
}

/** Refuses a word that is unknown, an id that is taken, and a library with errors: they may hide the word. */
function refuseTerm({ list, facet, term }: Term, id: string, { config, customers, omitted }: Library): void {
  const terms = config.taxonomy[list];
  if (!Object.hasOwn(terms, term)) {
    const suggestion = nearest(term, Object.keys(terms));
    const known = `it has ${Object.keys(terms).join(', ') || 'none'}`;
    const hint = suggestion === undefined ? known : { typed: term, meant: suggestion };
    throw new Failure(EXIT.missing, 'no-term', `the taxonomy has no ${facet} "${term}"`, hint);
  }
  if (term === id) return;
  if (Object.hasOwn(terms, id))
    throw new Failure(EXIT.usage, 'taken-id', `"${id}" is a ${facet} of the taxonomy already`, 'choose another id');
  const [broken] = [...omitted, ...customers.filter((customer) => customer.broken)];
  if (broken === undefined) return;
  const message = `${broken.file} has errors, so whether it says "${term}" is not certain`;
  const hint = `fix them first: ${commandLine`refs check ${broken.file}`}`;
  throw new Failure(EXIT.findings, 'broken-customer', message, hint);
}
