import { gitRoot } from '../../io/files/git-root.ts';
import { type ContentBefore, readContentBefore } from '../../io/git/content-before.ts';
import { failureOf } from '../../io/git/run.ts';
import { differingEntries, findEntry, type GitTreeEntry } from '../../io/git/tree-entries.ts';
import { loadConfig } from '../../library/config.ts';
import { CONFIG_FILE, type Config } from '../../model/config.ts';
import { LEVELS } from '../../model/diagnostic.ts';
import { fingerprintKey } from '../../model/fingerprint.ts';
import type { Host } from '../../model/host.ts';
import { placesOfPages } from '../../rules/gone-placements.ts';
import type { ReportedFinding } from '../../rules/lint.ts';
import { imageHash } from '../../scan/image-hash.ts';
import { isImage } from '../../scan/read/file-kind.ts';
import type { ImageFile } from '../../scan/terms.ts';
import { addTo } from '../../text/groups.ts';
import { late } from '../../text/late.ts';
import type { OpenConfig } from '../../workspace/open-library.ts';
import { DEFAULT_CONFIG } from '../../workspace/read-library.ts';
import { type LateTerms, MAX_CONTENT_BYTES, type ScanFacts, withImages } from './content.ts';
import type { ContentCache, ListedContent, ReadableFile } from './content-cache.ts';

/** Reads the content of a folder at a revision. Fails where git cannot (exit 2). */
export function readBefore(root: string, revision: string, host: Host): ContentBefore {
  const before = readContentBefore(root, revision, host.env);
  if ('refused' in before) throw failureOf(before.refused);
  return before;
}

/**
 * Reads the config at a revision, where one change may hold both the config and the content that it excuses. Undefined
 * where the library lies in another repository, or the config is the same.
 */
export function configBefore(
  { root, loaded }: OpenConfig,
  content: string,
  revision: string,
  host: Host,
): Config | undefined {
  if (gitRoot(root) === undefined || gitRoot(root) !== gitRoot(content)) return undefined;
  const { lines, read } = readBefore(root, revision, host);
  const entry = findEntry(lines, CONFIG_FILE);
  const bytes = entry?.kind === 'file' ? read([entry], MAX_CONTENT_BYTES).get(CONFIG_FILE) : undefined;
  // Without a config at the revision, nobody had agreed to anything but the defaults.
  const before = loadConfig(bytes === undefined ? DEFAULT_CONFIG : { file: CONFIG_FILE, bytes });
  return before.document.text === loaded.document.text ? undefined : before.config;
}

/** The content of a folder now and at a revision. */
export interface ContentSince {
  readonly listed: ListedContent;
  readonly before: ContentBefore;
  readonly cache: Pick<ContentCache, 'differing' | 'pick'>;
}

/** The files to look at, so that what is found now and was not found then is what is new. */
export interface ComparedContent {
  readonly files: readonly ReadableFile[];
  readonly before: readonly ReadableFile[];
  /** The terms at the revision: a known logo may have lain elsewhere. */
  readonly termsBefore: LateTerms;
  hasChanged(file: string): boolean;
  /** The new paths of files that were moved with all their bytes, by the old ones. */
  readonly moved: ReadonlyMap<string, string>;
}

/**
 * Finds the files that have to be looked at: those that changed, those of which a change decides if a placement is gone,
 * and all where a known logo came, went or moved, since any file may refer to it.
 */
export function compareContent(
  since: ContentSince,
  terms: LateTerms,
  images: readonly ImageFile[],
  placed: ScanFacts['pages'],
): ComparedContent {
  const { listed, before, cache } = since;
  const lines = cache.differing(before, listed);
  const differing = differingEntries(lines.before, lines.after);
  const old = differing.before.filter(({ kind, file }) => kind === 'file' && listed.isWanted(file));
  const now = new Set(differing.after.map(({ file }) => file));
  const was = new Set(old.map(({ file }) => file));
  const changed = new Set([...now, ...was]);
  const moved = movesAmong(
    old.filter(({ file }) => !now.has(file)),
    differing.after.filter(({ file }) => !was.has(file)),
  );
  const isSame = ({ file }: { readonly file: string }) => !changed.has(file);
  const termsBefore = withImages(terms, imagesBefore(before, terms.logos.size === 0 ? [] : old, images.filter(isSame)));
  const needsAll = termsBefore.key !== withImages(terms, images).key;
  const decides = needsAll ? () => true : placesOfPages(placed, [...changed]);
  const isNeeded = ({ file }: { readonly file: string }) =>
    now.has(file) || moved.has(file) || decides?.(file) === true;
  const files = decides === undefined ? cache.pick(now, listed) : listed.all().filter(isNeeded);
  return {
    files,
    before: [...files.filter(isSame), ...filesBefore(before, old.filter(isNeeded))].sort(byFile),
    termsBefore,
    hasChanged: (file) => changed.has(file),
    moved,
  };
}

/** Pairs the files that are gone with those that came and have the same bytes. */
function movesAmong(gone: readonly GitTreeEntry[], came: readonly GitTreeEntry[]): ReadonlyMap<string, string> {
  const left = new Map<string, GitTreeEntry[]>();
  for (const one of came) addTo(left, one.blob, one);
  return new Map(
    gone.flatMap(({ file, blob }) => {
      const to = left.get(blob)?.shift();
      return to === undefined ? [] : [[file, to.file]];
    }),
  );
}

/**
 * Takes what was found in a file that has moved for what was found where it is now: a page that is only renamed shows
 * nobody anew. What counts for more in its new place is new.
 */
export function followMoves(
  before: readonly ReportedFinding[],
  now: readonly ReportedFinding[],
  moved: ReadonlyMap<string, string>,
): readonly ReportedFinding[] {
  const gravest = new Map<string, number>();
  for (const one of now) {
    const key = fingerprintKey(one.fingerprint);
    gravest.set(key, Math.max(gravity(one), gravest.get(key) ?? 0));
  }
  return before.flatMap((one) => {
    const file = moved.get(one.diagnostic.file);
    if (file === undefined) return [one];
    const fingerprint = { ...one.fingerprint, subject: file };
    return (gravest.get(fingerprintKey(fingerprint)) ?? 0) > gravity(one) ? [] : [{ ...one, fingerprint }];
  });
}

/** Hashes the images at a revision: of those that differ, and with those that are the same now. */
function imagesBefore(
  before: ContentBefore,
  old: readonly GitTreeEntry[],
  same: readonly ImageFile[],
): readonly ImageFile[] {
  const read = before.read(
    old.filter(({ file }) => isImage(file)),
    MAX_CONTENT_BYTES,
  );
  return [...same, ...Array.from(read, ([file, bytes]) => ({ file, sha256: imageHash(bytes) }))].sort(byFile);
}

const byFile = (a: { readonly file: string }, b: { readonly file: string }): number => (a.file < b.file ? -1 : 1);

/** Gives what files held at a revision, once one is read. One that is too large counts as unread then, too. */
function filesBefore(before: ContentBefore, files: readonly GitTreeEntry[]): readonly ReadableFile[] {
  const read = late(() => before.read(files, MAX_CONTENT_BYTES));
  return files.map(({ file, blob }) => {
    return { ...{ file, stamp: '', blob }, read: () => read().get(file) ?? 'it was too large' };
  });
}

/** Joins the findings by two configs, each once at the graver level. Those that only the earlier config has say so. */
export function strictest(
  now: readonly ReportedFinding[],
  before: readonly ReportedFinding[],
): readonly ReportedFinding[] {
  const all = new Map(now.map((one) => [placeOf(one), one]));
  for (const one of before) {
    const other = all.get(placeOf(one));
    if (other !== undefined && gravity(other) >= gravity(one)) continue;
    const message = `${one.diagnostic.message}; silenced by this change: ${CONFIG_FILE}`;
    all.set(placeOf(one), { ...one, diagnostic: { ...one.diagnostic, message, silenced_by: 'level' } });
  }
  return [...all.values()];
}

const gravity = ({ diagnostic: { severity } }: ReportedFinding): number => LEVELS.indexOf(severity);

const placeOf = ({ diagnostic: { rule, file, line, column, customer } }: ReportedFinding): string =>
  JSON.stringify([rule, file, line, column, customer]);
