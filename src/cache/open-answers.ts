import { readStamped } from '../io/files/folder.ts';
import type { CacheStore } from '../model/cache-store.ts';
import type { Config } from '../model/config.ts';
import type { Day } from '../model/day.ts';
import type { Host } from '../model/host.ts';
import type { Library } from '../model/library.ts';
import type { Meter } from '../model/meter.ts';
import { pack, unpack } from '../search/pack.ts';
import { late } from '../text/late.ts';
import { rememberedOf } from '../text/remembered.ts';
import { type CachedFile, contentHash } from '../workspace/find-changes.ts';
import { dayOf, libraryFolder, pathsFrom, readConfigSource } from '../workspace/library-folder.ts';
import type { LibraryOptions } from '../workspace/library-options.ts';
import { type FullParser, lazyFullParser, listCustomerFiles } from './full-parser.ts';
import { type FileStates, type FolderSnapshot, fileParts, isUnchanged, unpackFiles } from './packed-files.ts';
import { searchCacheKey } from './search-cache.ts';
import { openCacheStore } from './store.ts';

/** A library opened for questions about all of it, on a day. */
export interface OpenAnswers {
  readonly config: Config;
  readonly today: Day;
  /** Gives the path of a file from the working directory. */
  shown(file: string): string;
  /**
   * Answers a question about the whole library on the day. The question, plain JSON, names everything that the answer
   * depends on besides; the answer is plain JSON as well. The same question about the same files is answered from the
   * cache, and no customer file is read.
   */
  answer<Answer>(question: readonly unknown[], ask: (library: Library) => Promise<Answer>): Promise<Answer>;
}

/** Bounds the answers that are kept. The oldest goes first. */
const MAX_ANSWERS = 12;

/** Opens the library of `--library`, `REFS_LIBRARY` or the working directory. Fails as `openLibrary` does. */
export async function openAnswers(globals: LibraryOptions, host: Host, meter: Meter): Promise<OpenAnswers> {
  if (host.memory !== undefined) return openKeptAnswers(globals, host);
  const root = libraryFolder(globals.library, host);
  const shown = pathsFrom(host.cwd, root);
  const source = readConfigSource(root);
  const store = globals.mayCache && 'bytes' in source ? openCacheStore(root, host) : undefined;
  const key = searchCacheKey(source);
  const kept = meter.time('read what is kept', () => readAnswers(store, key));
  const fullParser = lazyFullParser(source, shown);
  const config = kept?.config ?? (await fullParser()).config;
  const today = dayOf(globals.asOf, config.timezone, host);
  const asked: AskedLibrary = { root, config, meter, fullParser, now: () => host.now().getTime() };
  const isCurrent = late(
    () => kept !== undefined && meter.time('find what changed', () => isUnchanged(root, kept.snapshot)),
  );
  const read = late(() => readAll(asked));
  const answersNow = late(async () => {
    const { files } = await read();
    const answers = new Map<string, Buffer>();
    if (kept === undefined || !areSameFiles(kept.files(), files?.all)) return answers;
    // All of them now: they cannot be read from a file that the next answer replaces.
    for (const [name, bodyOf] of kept.answers) {
      const body = bodyOf();
      if (body !== undefined) answers.set(name, body);
    }
    return answers;
  });
  return {
    ...{ config, today, shown },
    async answer(question, ask) {
      const name = JSON.stringify([today, ...question]);
      const known = kept?.answers.get(name);
      const current = known !== undefined && isCurrent() ? known() : undefined;
      if (current !== undefined) return JSON.parse(current.toString());
      const [{ files, library }, answers] = [await read(), await answersNow()];
      const same = answers.get(name);
      const answer = same === undefined ? await ask(await library()) : JSON.parse(same.toString());
      answers.set(name, same ?? Buffer.from(JSON.stringify(answer)));
      if (store !== undefined && files !== undefined)
        meter.time('keep', () => writeAnswers(store, key, { config, files, answers }));
      return answer;
    },
  };
}

/** Opens the library that a process keeps. */
async function openKeptAnswers(globals: LibraryOptions, host: Host): Promise<OpenAnswers> {
  // Loaded here, since an answer from the cache needs no parser.
  const { openLibrary } = await import('../workspace/open-library.ts');
  const { library, today, shown } = openLibrary(globals, host);
  return {
    ...{ config: library.config, today, shown },
    // Nothing but answers of this type is kept under its question.
    answer: <Answer>(question: readonly unknown[], ask: (library: Library) => Promise<Answer>) =>
      keptAnswers(library, JSON.stringify([today, ...question]), () => ask(library)) as Promise<Answer>,
  };
}

/** Bounds the answers that a process keeps: each use by a few facets. */
const MAX_KEPT_ANSWERS = 32;

const keptAnswers = rememberedOf<Library, Promise<unknown>>(MAX_KEPT_ANSWERS);

/** The library that is asked: its folder, its config and its parser. */
interface AskedLibrary {
  readonly root: string;
  readonly config: Config;
  readonly meter: Meter;
  readonly fullParser: () => Promise<FullParser>;
  now(): number;
}

/** All files of a library as read. */
interface ReadLibrary {
  /** Undefined where a file could not be read: it may become readable, and no stamp would show it. */
  readonly files: FileStates | undefined;
  /** Parses the files once. */
  library(): Promise<Library>;
}

async function readAll(asked: AskedLibrary): Promise<ReadLibrary> {
  const { config, meter, now, fullParser } = asked;
  const { listed, folder, folders } = await listCustomerFiles(asked);
  const read = meter.time('read', () => listed.map((one) => readStamped(one, config.maxFileSize, now())));
  meter.count('files read', read.length);
  const all = read.flatMap(({ source, stamp }) =>
    'bytes' in source ? [{ file: source.file, stamp, hash: contentHash(source.bytes) }] : [],
  );
  return {
    files: all.length === read.length ? { folder, folders, all: all.sort(byFile) } : undefined,
    library: late(async () => {
      const [{ parse }, { linkCompanies }] = await Promise.all([fullParser(), import('../library/parents.ts')]);
      meter.count('files parsed', read.length);
      return meter.time('parse', () => linkCompanies(parse(read.map(({ source }) => source))));
    }),
  };
}

const byFile = (a: CachedFile, b: CachedFile): number => (a.file < b.file ? -1 : 1);

const areSameFiles = (kept: readonly CachedFile[], now: readonly CachedFile[] = []): boolean =>
  kept.length === now.length &&
  kept.every(({ file, hash }, index) => file === now[index]?.file && hash === now[index].hash);

/** Answers of earlier runs, and the state of the files that they hold for. */
interface KeptAnswers {
  readonly config: Config;
  readonly snapshot: FolderSnapshot;
  /** Gives an answer; undefined where it is damaged. */
  readonly answers: ReadonlyMap<string, () => Buffer | undefined>;
  files(): readonly CachedFile[];
}

const NAME = 'answers';

function readAnswers(store: CacheStore | undefined, key: string): KeptAnswers | undefined {
  const readPart = store?.open(NAME, key);
  const head = readPart?.(0);
  if (readPart === undefined || head === undefined) return undefined;
  const packed = unpack(head);
  const { files, snapshot } = unpackFiles(packed);
  const names: readonly string[] = JSON.parse(packed.text('questions'));
  return {
    config: JSON.parse(packed.text('config')),
    snapshot,
    answers: new Map(names.map((name, index) => [name, () => readPart(1 + index)])),
    files: files.all,
  };
}

function writeAnswers(
  store: CacheStore,
  key: string,
  {
    config,
    files,
    answers,
  }: {
    readonly config: Config;
    readonly files: FileStates;
    readonly answers: ReadonlyMap<string, Buffer>;
  },
): void {
  const latest = [...answers].slice(-MAX_ANSWERS);
  const head = pack({
    ...fileParts(files.all, files),
    config: JSON.stringify(config),
    questions: JSON.stringify(latest.map(([name]) => name)),
  });
  store.write(NAME, key, head, ...latest.map(([, body]) => body));
}
