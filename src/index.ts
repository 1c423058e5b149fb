import { idOf } from './library/customer-id.ts';
import { linkCompanies } from './library/parents.ts';
import { unsearchedFiles } from './library/unsearched.ts';
import type { Audience } from './model/customer.ts';
import type { Day } from './model/day.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { Library } from './model/library.ts';
import { lintContent, scannedCustomers } from './rules/lint-content.ts';
import { findMentions } from './scan/find-mentions.ts';
import { imageHash } from './scan/image-hash.ts';
import { libraryLogoHashes, withLostLogos } from './scan/logo-files.ts';
import { isImage } from './scan/read/file-kind.ts';
import { readContent } from './scan/read/index.ts';
import { scanTerms, withLogoFiles } from './scan/terms.ts';
import { readConfig, readLibrary } from './workspace/read-library.ts';

/**
 * Loads the library of a folder that holds a refs.config.yaml. Never throws on invalid files: their faults are in
 * `faults`, and `lint` reports them with everything else. An invalid config gives the defaults and `config.broken`.
 */
export const loadLibrary = (folder: string): Library => readLibrary(folder, readConfig(folder));

/**
 * Finds the places in content where a customer is shown that may not be, as `refs scan` does without its options. A file
 * of which a part cannot be read throws, and so does a library without customers, since nothing found would be no pass. A
 * customer file that cannot be read whole, or whose logo cannot, is a finding of `scan/unsearched`.
 */
export async function scan(
  library: Library,
  sources: readonly { readonly file: string; readonly bytes: Uint8Array }[],
  question: { readonly on: Day; readonly audience?: Audience; readonly territory?: string },
): Promise<readonly Diagnostic[]> {
  const { on: today, audience, territory } = question;
  const customers = scannedCustomers(library, idOf);
  if (customers.length === 0) throw new Error('the library has no customer to look for');
  // A page may refer to a known logo whatever its file is called.
  const images = sources.flatMap(({ file, bytes }) => (isImage(file) ? [{ file, sha256: imageHash(bytes) }] : []));
  const terms = withLogoFiles(
    scanTerms(
      customers.map(({ id, data }) => ({ id, file: data, logoHashes: libraryLogoHashes(data, library.assetFiles) })),
    ),
    images,
  );
  const contents = await Promise.all(
    sources.map(async ({ file, bytes }) => ({ file, content: await readContent(file, bytes) })),
  );
  const found = contents.map(({ file, content }) => {
    const mentions = findMentions(file, content, terms);
    const unread = content.unread ?? mentions.unread;
    if (unread !== undefined) throw new Error(`${file} cannot be read: ${unread}`);
    return { file, ...mentions };
  });
  const texts = new Map(contents.map(({ file, content }) => [file, content.text]));
  const { reported } = lintContent({
    ...{ library: linkCompanies({ ...library, customers }), today, audience, territory },
    files: [...texts.keys()],
    found,
    unread: [],
    unsearched: withLostLogos(unsearchedFiles(library), customers, library.assetFiles),
    wantsUnregistered: false,
    textOf: (file) => texts.get(file),
  });
  return reported.flatMap(({ diagnostic, ignore }) => (ignore === undefined ? [diagnostic] : []));
}

export { standing } from './consent/standing.ts';
export type { Config, Policy, Taxonomy } from './model/config.ts';
export type * from './model/customer.ts';
export type { Day, Duration } from './model/day.ts';
export type { Diagnostic, Severity } from './model/diagnostic.ts';
export type { Ignore } from './model/ignore.ts';
export type { Library } from './model/library.ts';
export type { Match, Matched, Query, SearchResult } from './model/match.ts';
export type { Question, Reason, Standing, Verdict } from './model/standing.ts';
export { type LintResult, lint } from './rules/lint.ts';
export { search } from './search/search.ts';
