import { gitRoot } from '../../io/files/git-root.ts';
import { type ContentBefore, readContentBefore } from '../../io/git/content-before.ts';
import { failureOf } from '../../io/git/run.ts';
import { loadConfig } from '../../library/config.ts';
import { CONFIG_FILE, type Config } from '../../model/config.ts';
import { LEVELS } from '../../model/diagnostic.ts';
import type { Host } from '../../model/host.ts';
import type { ReportedFinding } from '../../rules/lint.ts';
import type { OpenConfig } from '../../workspace/open-library.ts';
import { DEFAULT_CONFIG } from '../../workspace/read-library.ts';
import { MAX_CONTENT_BYTES } from './content.ts';
import type { ReadableFile } from './content-cache.ts';

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
  const bytes = readBefore(root, revision, host).read([CONFIG_FILE], MAX_CONTENT_BYTES).get(CONFIG_FILE);
  // Without a config at the revision, nobody had agreed to anything but the defaults.
  const before = loadConfig(bytes === undefined ? DEFAULT_CONFIG : { file: CONFIG_FILE, bytes });
  return before.document.text === loaded.document.text ? undefined : before.config;
}

/** Gives what files held at a revision. One that is too large counts as unread then, too. */
export function filesBefore(before: ContentBefore, files: readonly ReadableFile[]): readonly ReadableFile[] {
  const there = files.map(({ file }) => file).filter((file) => before.blobOf(file) !== undefined);
  const read = before.read(there, MAX_CONTENT_BYTES);
  return there.map((file) => ({ file, stamp: '', read: () => read.get(file) ?? 'it was too large' }));
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
