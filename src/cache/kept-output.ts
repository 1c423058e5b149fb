import { fileStamp, findFile } from '../io/files/folder.ts';
import { areFoldersUnchanged } from '../io/files/folder-stamps.ts';
import { haveStates, type PathState } from '../io/files/path-states.ts';
import { hasExactStamp, NUMBERS_PER_STAMP, packStamps } from '../io/files/stamps.ts';
import type { Environment } from '../io/git/environment.ts';
import { hasStatIndex, type StatFile, unlikeStatIndex, writeStatIndex } from '../io/git/stat-index.ts';
import type { CacheStore } from '../model/cache-store.ts';
import type { Day } from '../model/day.ts';
import type { ExitCode } from '../model/exit.ts';
import { pack, unpack } from '../search/pack.ts';
import { contentHash } from '../text/hash.ts';
import type { LibraryStates } from './open-scanned-library.ts';
import { type FileStates, fileParts, isUnchanged, unpackFiles } from './packed-files.ts';

/** A piece of what a run printed, and where to. */
export type Said = readonly [to: 'out' | 'err' | 'printForCi', text: string];

/** The end of a run, and what it depends on besides its library. */
export interface PrintedRun extends RunStates {
  readonly exit: ExitCode;
  readonly said: readonly Said[];
}

/** The day, the commit and the files of content that an output depends on. */
export interface RunStates {
  readonly timezone: string;
  readonly today: Day;
  /** The commit that was compared with. */
  readonly commit: string | undefined;
  /** The key of the index by which git finds the files of content that changed. */
  readonly index: string;
  /** The files of content that are not as that index has them. */
  readonly changed: readonly PathState[];
  /** The folders of content, the patterns that hold in them, and other files that had a say. */
  readonly states: readonly PathState[];
}

/** The place where the output of a run is kept, by the library and the question that it was asked. */
export interface KeptPlace {
  readonly store: CacheStore;
  /** The folder of the library. */
  readonly library: string;
  /** Names everything that the output depends on besides files, days and commits. */
  readonly question: string;
}

/** An output of an earlier run. */
export interface KeptRun extends PrintedRun {
  /** Tells whether the library is as it was. Costs one lstat a file. */
  isOfLibrary(env: Environment): boolean;
  /** Tells whether the folders of content, and the files that had changed, are as they were. */
  isOfFiles(): boolean;
}

const NAME = 'scan-output';

/** The parts that are kept: the output, and the stamps of customer files, which git knows mostly. */
const [OUTPUT_PART, FILES_PART] = [0, 1];

/** The output, and the states of the library but for the stamps of its files. */
interface OutputPart extends Pick<FileStates, 'folder' | 'folders'> {
  readonly output: PrintedRun;
  readonly assets: readonly PathState[];
  /** The key of the index by which git finds the customer files that changed. */
  readonly index: string;
}

/** Reads what a run printed that was asked the same; undefined where none is kept. */
export function readOutput({ store, library, question }: KeptPlace): KeptRun | undefined {
  const parts = store.open(NAME, question);
  const bytes = parts?.(OUTPUT_PART);
  if (bytes === undefined) return undefined;
  const { output, assets, index, folder, folders }: OutputPart = JSON.parse(bytes.toString('utf8'));
  const areFilesUnchanged = (env: Environment): boolean => {
    const unlike = unlikeStatIndex({ folder: store.folder, kind: 'library', key: index }, library, env);
    if (unlike !== undefined) return unlike.length === 0 && areFoldersUnchanged(library, folder, folders);
    const files = parts?.(FILES_PART);
    return files !== undefined && isUnchanged(library, unpackFiles(unpack(files)).snapshot);
  };
  return {
    ...output,
    isOfFiles: () => haveStates(output.states) && haveStates(output.changed),
    isOfLibrary: (env) => areFilesUnchanged(env) && areAssetsUnchanged(library, assets),
  };
}

/** Keeps what a run printed, in place of what another did. */
export function writeOutput(place: KeptPlace, output: PrintedRun, { files, assets }: LibraryStates): void {
  const { store, question } = place;
  const { folder, folders } = files;
  const part: OutputPart = { output, assets, folder, folders, index: keptIndex(place, files.all) };
  store.write(NAME, question, JSON.stringify(part), pack(fileParts(files.all, files)));
}

/** Gives the key of an index of our own for the customer files, and writes it where it is missing. */
function keptIndex({ store, library }: KeptPlace, files: FileStates['all']): string {
  const key = contentHash(Buffer.from(JSON.stringify(files)));
  const place = { folder: store.folder, kind: 'library', key } as const;
  if (hasStatIndex(place)) return key;
  const numbers = packStamps(files.map(({ stamp }) => stamp));
  const indexed = files.map(
    ({ file, hash }, at): StatFile => ({
      file,
      // No content is compared, so that any id will do.
      blob: Buffer.from(hash, 'base64url').toString('hex'),
      isSame: (stat) => hasExactStamp(stat, numbers, NUMBERS_PER_STAMP * at),
    }),
  );
  writeStatIndex(place, library, indexed);
  return key;
}

const areAssetsUnchanged = (root: string, assets: readonly PathState[]): boolean =>
  assets.every(([path, stamp]) => stamp !== '' && fileStamp(findFile(root, path), Number.POSITIVE_INFINITY) === stamp);
