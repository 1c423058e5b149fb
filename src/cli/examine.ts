import { basename, dirname, posix, relative, resolve, sep } from 'node:path';
import { readFile } from '../io/files/folder.ts';
import { gitRoot } from '../io/files/git-root.ts';
import { listFileNames } from '../io/files/list-file-names.ts';
import { readCodeOwners } from '../io/git/code-owners.ts';
import { gitAttribute, gitConfig, historyDepth } from '../io/git/config.ts';
import { type Git, gitIn } from '../io/git/run.ts';
import { customersFolder, type LoadedConfig } from '../library/config.ts';
import { SCHEMA_TEXTS } from '../library/generated/schema-texts.generated.ts';
import { CONFIG_FILE } from '../model/config.ts';
import { EXIT, Failure } from '../model/exit.ts';
import type { Host } from '../model/host.ts';
import type { Library } from '../model/library.ts';
import { OLDEST_NODE, VERSION } from '../model/version.ts';
import type { Point } from '../report/doctor.ts';
import { GIT_DRIVER } from '../report/git-driver.ts';
import { count } from '../report/style.ts';
import { commandLine } from '../text/command-line.ts';
import { libraryFolder } from '../workspace/open-library.ts';
import { readConfig, readLibrary } from '../workspace/read-library.ts';
import type { Globals } from './command.ts';

/** Examines the setup of a library step by step. Steps that depend on a missing one are left out. */
export function examine({ library: named }: Globals, host: Host): readonly Point[] {
  const program = [nodePoint(host), fine('refs', VERSION)];
  try {
    const root = libraryFolder(named, host);
    const loaded = readConfig(root);
    const library = readLibrary(root, loaded);
    const shown = (file: string) => relative(host.cwd, resolve(root, file)).split(sep).join('/') || '.';
    const setup: Setup = { root, loaded, library, git: gitIn(root, host.env), shown };
    return [
      ...program,
      fine('library', `${shown('')}, ${howFound(named, host)}`),
      configPoint(setup),
      customersPoint(setup),
      ...strayPoints(setup),
      ...schemaPoints(setup),
      ...gitPoints(setup),
    ];
  } catch (error) {
    if (!(error instanceof Failure) || error.exit !== EXIT.missing) throw error;
    return [
      ...program,
      { about: 'library', state: 'wrong', message: error.message, ...(error.hint && { hint: error.hint }) },
    ];
  }
}

interface Setup {
  readonly root: string;
  readonly loaded: LoadedConfig;
  readonly library: Library;
  /** In the library's folder. */
  readonly git: Git;
  /** A file's path from the working directory. */
  shown(file: string): string;
}

const fine = (about: string, message: string): Point => ({ about, state: 'fine', message });
const look = (about: string, message: string, hint: string): Point => ({ about, state: 'look', message, hint });
const wrong = (about: string, message: string, hint: string): Point => ({ about, state: 'wrong', message, hint });

/** The first few of many: `a, b and 3 more`. */
function some(names: readonly string[]): string {
  const more = names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : '';
  return `${names.slice(0, MAX_NAMED).join(', ')}${more}`;
}

const MAX_NAMED = 3;

function nodePoint({ node }: Host): Point {
  const [major = 0, minor = 0] = node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE.split('.').map(Number);
  const isOld = major < oldestMajor || (major === oldestMajor && minor < oldestMinor);
  return isOld
    ? wrong('node', `${node} is too old, refs needs ${OLDEST_NODE}`, 'install a newer one: https://nodejs.org')
    : fine('node', node);
}

const howFound = (named: string | undefined, { env }: Host): string =>
  named !== undefined ? 'named by --library' : env.REFS_LIBRARY ? 'named by REFS_LIBRARY' : 'found upwards from here';

function configPoint({ loaded, shown }: Setup): Point {
  const [fault, ...others] = loaded.faults;
  if (fault === undefined) return fine('config', `${shown(CONFIG_FILE)} is sound`);
  const { line, column } = loaded.document.locate(fault.place);
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  return wrong('config', `${shown(CONFIG_FILE)}:${line}:${column}: ${fault.message}${more}`, fault.hint ?? 'fix it');
}

function customersPoint({ library, loaded, shown }: Setup): Point {
  const { customers: glob } = loaded.config;
  const unread = library.omitted.filter(({ file }) => file !== CONFIG_FILE).map(({ file }) => shown(file));
  const total = library.customers.length + unread.length;
  if (unread.length > 0) {
    const message = `${unread.length} of ${count(total, 'file')} cannot be read: ${some(unread)}`;
    return wrong('customers', message, 'run: refs check');
  }
  if (total === 0) return look('customers', `${glob} names no file`, 'run: refs new ID');
  return fine('customers', `${glob} names ${count(total, 'file')}`);
}

/** YAML files in the customers' folder that the config's glob does not match. */
function strayPoints({ root, loaded, library, shown }: Setup): readonly Point[] {
  const strays = listFileNames(root, customersFolder(loaded.config)).filter(
    (file) =>
      /\.ya?ml$/i.test(file) &&
      !library.files.includes(file) &&
      !file.split('/').some((part) => part.startsWith('.') || part.startsWith('_')),
  );
  const [first] = strays;
  if (first === undefined) return [];
  const better = first.replace(/\.ya?ml$/i, '.yaml');
  const hint =
    better === first
      ? `move it, or widen "customers" in ${CONFIG_FILE}`
      : `rename it: ${commandLine`git mv -- ${shown(first)} ${shown(better)}`}`;
  return [
    look('others', `"customers" leaves out ${count(strays.length, 'YAML file')}: ${some(strays.map(shown))}`, hint),
  ];
}

const MODELINE = /^#\s*yaml-language-server:\s*\$schema=(\S+)/m;
const MAX_SCHEMA_BYTES = 16 * 1024 ** 2;

/** Checks that the editor line of each file names a schema of this version. One behind a URL is left alone. */
function schemaPoints(setup: Setup): readonly Point[] {
  const { library, shown } = setup;
  const bare: string[] = [];
  const seen = new Map<string, readonly Point[]>();
  for (const file of library.files) {
    const text = library.textOf(file);
    const schema = text?.match(MODELINE)?.[1];
    if (schema === undefined) {
      if (text !== undefined) bare.push(file);
    } else if (!/^[a-z]{2,}:/i.test(schema)) {
      const path = posix.join(posix.dirname(file), schema);
      if (!seen.has(path)) seen.set(path, schemaPoint(path, file, setup));
    }
  }
  const [first] = bare;
  const faults = [...seen.values()].flat();
  if (first !== undefined) {
    const way = posix.relative(posix.dirname(first), `.refs/${kindOf(first)}.schema.json`);
    const hint = `begin ${shown(first)} with: # yaml-language-server: $schema=${way}`;
    faults.push(
      look(
        'schema',
        `${count(bare.length, 'file')} without one, so that editors cannot help: ${some(bare.map(shown))}`,
        hint,
      ),
    );
  }
  return faults.length > 0 ? faults : [fine('schema', `named by every file, that of refs ${VERSION}`)];
}

const kindOf = (file: string): 'config' | 'customer' => (file === CONFIG_FILE ? 'config' : 'customer');

function schemaPoint(path: string, namedBy: string, { root, shown }: Setup): readonly Point[] {
  const full = resolve(root, path);
  const source = readFile(dirname(full), basename(full), MAX_SCHEMA_BYTES);
  const kind = kindOf(namedBy);
  const make = commandLine`refs schema ${kind} > ${shown(path)}`;
  if ('refused' in source) {
    const folder = commandLine`mkdir -p -- ${posix.dirname(shown(path))}`;
    return [look('schema', `${shown(namedBy)} names ${shown(path)}, which is not there`, `run: ${folder} && ${make}`)];
  }
  const text = new TextDecoder().decode(source.bytes).replaceAll('\r\n', '\n');
  if (text === SCHEMA_TEXTS[kind]) return [];
  return [look('schema', `${shown(path)} is not the ${kind} schema of refs ${VERSION}`, `run: ${make}`)];
}

function gitPoints(setup: Setup): readonly Point[] {
  const { root, git } = setup;
  const repository = gitRoot(root);
  if (repository === undefined) {
    return [look('git', 'the library is in no git repository, so nobody can review a change', 'run: git init')];
  }
  const history = historyDepth(git);
  if (typeof history === 'object') return [look('git', history.refused.message, history.refused.hint)];
  return [historyPoint(history, repository, setup), ownersPoint(repository, setup), ...driverPoints(setup)];
}

function historyPoint(history: 'whole' | 'shallow', repository: string, { shown }: Setup): Point {
  if (history === 'whole') return fine('git', `${shown(repository)}, with its whole history`);
  const message = 'a shallow clone: "--since" and "refs diff" may lack what they compare with';
  return look('git', message, 'run: git fetch --unshallow (in GitHub Actions: fetch-depth: 0)');
}

/** Checks that every file has a code owner, who has to agree before a consent or its policy changes. */
function ownersPoint(repository: string, { root, library, shown }: Setup): Point {
  const owners = readCodeOwners(repository);
  const file = owners?.file ?? '.github/CODEOWNERS';
  if (owners === undefined) {
    return look(
      'owners',
      'there is no CODEOWNERS, so anyone may agree to a change of consent',
      `name who has to agree in ${file}`,
    );
  }
  const from = relative(repository, root).split(sep).join('/');
  const free = library.files.filter((path) => !owners.isOwned(posix.join(from, path)));
  const [first] = free;
  if (first === undefined) return fine('owners', `${file} names one for every file`);
  const place = first === CONFIG_FILE ? first : `${posix.dirname(first)}/`;
  const line = `/${posix.join(from, place)} @your-org/legal`;
  return look(
    'owners',
    `${file} names nobody for ${count(free.length, 'file')}: ${some(free.map(shown))}`,
    `add a line such as: ${line}`,
  );
}

/** Checks that git shows changes of customer files as sentences, and merges them fact by fact. */
function driverPoints({ git, library }: Setup): readonly Point[] {
  const [customer] = library.customers;
  const pointOf = (attribute: 'diff' | 'merge', done: string, undone: string): Point => {
    const isNamed = customer !== undefined && gitAttribute(git, attribute, customer.file) === GIT_DRIVER.name;
    const isKnown = gitConfig(git, GIT_DRIVER[attribute].key) !== undefined;
    if (isNamed && isKnown) return fine(`git ${attribute}`, done);
    const missing = [...(isNamed ? [] : ['.gitattributes']), ...(isKnown ? [] : ["git's config"])].join(' and ');
    return look(`git ${attribute}`, `${undone}: the driver is not in ${missing}`, 'run: refs doctor --git');
  };
  return [
    pointOf('diff', 'shows customer files as sentences', 'shows customer files as YAML'),
    pointOf('merge', 'merges customer files fact by fact', 'merges customer files line by line'),
  ];
}
