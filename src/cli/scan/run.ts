import { join } from 'node:path';
import type { RunStates } from '../../cache/kept-output.ts';
import type { LibraryStates } from '../../cache/open-scanned-library.ts';
import { type OpenScannedLibrary, openScannedLibrary, type ScannedLibrary } from '../../cache/open-scanned-library.ts';
import { openCacheStore } from '../../cache/store.ts';
import type { LeftOutContent } from '../../io/files/content-files.ts';
import { gitRoot } from '../../io/files/git-root.ts';
import { type PathState, stateOf } from '../../io/files/path-states.ts';
import type { ContentBefore } from '../../io/git/content-before.ts';
import { idOf } from '../../library/load.ts';
import { linkCompanies } from '../../library/parents.ts';
import { CONFIG_FILE, type Config } from '../../model/config.ts';
import type { Day } from '../../model/day.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { EXIT, type ExitCode, Failure } from '../../model/exit.ts';
import { BASELINE_FILE } from '../../model/fingerprint.ts';
import type { Host } from '../../model/host.ts';
import { VERDICTS, worse } from '../../model/standing.ts';
import { plain } from '../../report/escape.ts';
import { type FoundCustomer, SCAN_FORMATS, type ScanResult } from '../../report/scan/index.ts';
import { staleEntries } from '../../rules/baseline.ts';
import { placesOfPages } from '../../rules/gone-placements.ts';
import { RULES } from '../../rules/index.ts';
import type { JudgedMention, UnreadFile } from '../../rules/judge-content.ts';
import { type JudgedFindings, judgeAlone, judgeNew } from '../../rules/judge-findings.ts';
import { byPlace, diagnosticsOf, type ReportedFinding } from '../../rules/lint.ts';
import { type ContentLint, type ContentSource, lintContent, scannedCustomers } from '../../rules/lint-content.ts';
import { isUnsearched } from '../../rules/scan/unsearched.ts';
import type { FileMentions } from '../../scan/find-mentions.ts';
import { isBinary } from '../../scan/read/file-kind.ts';
import { late } from '../../text/late.ts';
import { rememberedOf } from '../../text/remembered.ts';
import { pathsFrom } from '../../workspace/library-folder.ts';
import type { OpenConfig } from '../../workspace/open-library.ts';
import { type BaselineText, readBaselineFile, writeBaselineFile } from '../check/baseline.ts';
import { outputsOf, put } from '../format.ts';
import { loneFlag } from '../lone-flag.ts';
import { printOmitted } from '../print-omitted.ts';
import {
  factsOf,
  findContent,
  givenContent,
  ignoredBy,
  imagesOf,
  type LateTerms,
  listScanned,
  type ScanFacts,
  scopeOf,
  termsOf,
  unsearchedIn,
  withImages,
} from './content.ts';
import { type CachedFindings, ContentCache, type ListedContent, type ReadableFile } from './content-cache.ts';
import { contentRoot } from './content-root.ts';
import type { KnownContent } from './kept-run.ts';
import type { ScanInput } from './options.ts';
import { type ComparedContent, compareContent, configBefore, followMoves, readBefore, strictest } from './since.ts';

/** Scans content for customers that may not be shown. Ends with 1 on an error, and with 3 where nothing was read. */
export const runScan = async (typed: ScanInput, host: Host): Promise<ExitCode> => (await scanOnce(typed, host)).exit;

/** The end of a scan, and the states of the files that it depends on; undefined where nothing tells if they change. */
export interface ScanRun {
  readonly exit: ExitCode;
  states?(): ScanStates | undefined;
}

interface ScanStates {
  readonly library: LibraryStates;
  readonly content: RunStates;
}

/** Scans as `runScan` does. */
export async function scanOnce(typed: ScanInput, host: Host, known: KnownContent = {}): Promise<ScanRun> {
  const { args, globals } = typed;
  const outputs = outputsOf<ScanResult>(SCAN_FORMATS, typed.options.format);
  refuseLoneFlags(typed);
  const opened = openScannedLibrary(globals, host);
  const input = await withTerritory(typed, opened.library.config, host);
  const { options } = input;
  const isDraft = args[0].includes('-');
  const content = isDraft ? await draftOf(input, host) : filesOf(input, opened, host, known);
  const scan = await scanFiles(content, opened, input, host);
  if (!options.fix || options.dryRun) printOmitted(scan.unsearched, opened.shown, host);
  if (options.fix) return { exit: await fixAndScan(scan, input, host) };
  const place = { ...opened, root: content.root, shown: pathsFrom(host.cwd, content.root) };
  if (options.writeBaseline) {
    if (scan.files.length === 0) return { exit: nothingScanned(host) };
    const kept = scan.head.reported.filter((one) => one.ignore === undefined && !isUnsearched(one.fingerprint));
    return { exit: writeBaselineFile(kept, place, host) };
  }
  const baseline = isDraft ? undefined : readBaselineFile(place, 'refs scan PATH');
  const judged =
    scan.before === undefined
      ? judgeAlone(scan.head.reported, baseline?.known.filter((one) => !isUnsearched(one)) ?? [])
      : judgeNew(scan.head.reported, scan.before);
  const stale = content.isWhole && baseline !== undefined ? staleIn(baseline, judged, place) : [];
  const result = resultOf({ ...scan, judged, content, stale, isDraft }, place, input);
  await put(outputs, result, globals.style, host);
  reportUnread([...content.listed.leftOut, ...unreadOf(scan.found)], result, host);
  return { exit: exitOf(result, scan, opened, host), states: () => statesOf(content, opened) };
}

function exitOf({ summary }: ScanResult, { customers }: Scan, opened: OpenConfig, host: Host): ExitCode {
  if (summary.files === 0) return nothingScanned(host);
  if (customers === 0) return nobodySought(opened, host);
  return summary.errors > 0 ? EXIT.findings : EXIT.fine;
}

/** The states of the files of content and of the library; undefined where one of them cannot tell if it changes. */
function statesOf(
  { listed, before, cache, baseline, root }: ScannedContent,
  opened: OpenScannedLibrary,
): ScanStates | undefined {
  const { walk } = listed;
  const [library, changed] = [opened.states?.(), cache.changedStates(listed)];
  const isTelling = walk?.states !== undefined && walk.leftOut.every((one) => !isUnlisted(one));
  if (library === undefined || changed === undefined || baseline === undefined || !isTelling) return undefined;
  const { today, library: asked } = opened;
  const content: RunStates = {
    ...{ today, timezone: asked.config.timezone, commit: before?.id, index: cache.index },
    changed: changed.map(([file, state]): PathState => [join(root, file), state]),
    states: [...walk.states, [join(root, BASELINE_FILE), baseline]],
  };
  return { library, content };
}

/** The input with the id of the region that `--territory` means. Refuses one that the config does not know. */
async function withTerritory(input: ScanInput, config: Config, host: Host): Promise<ScanInput> {
  const { territory } = input.options;
  if (territory === undefined) return input;
  const { territoryOf } = await import('../question.ts');
  return {
    ...input,
    options: { ...input.options, territory: territoryOf(territory, { config, customers: [] }, host) },
  };
}

function refuseLoneFlags({ args, options: { fix, dryRun, unregistered, writeBaseline, since } }: ScanInput): void {
  const line = 'refs scan PATH --unregistered --fix --dry-run';
  if (dryRun && !fix) throw loneFlag('--dry-run', 'fix', line);
  if (fix && !unregistered) throw loneFlag('--fix', 'unregistered', line);
  if ((fix || writeBaseline) && args[0].includes('-')) {
    const hint = `leave ${fix ? '--fix' : '--write-baseline'} out, or name the file it becomes`;
    throw new Failure(EXIT.usage, 'no-place', 'a draft is no place yet', hint);
  }
  // Of the files that did not change nothing is looked at, and the baseline would lose what it knows of them.
  if (writeBaseline && since !== undefined)
    throw new Failure(EXIT.usage, 'part-baseline', '--write-baseline keeps all that is found', 'leave --since out');
}

/** Puts places on record, and scans again: what could not be registered is still reported. */
async function fixAndScan({ head }: Scan, input: ScanInput, host: Host): Promise<ExitCode> {
  const { registerPlaces } = await import('./register.ts');
  const registered = await registerPlaces(head.shown, input, host);
  if (input.options.dryRun) return registered;
  const scanned = await runScan({ ...input, options: { ...input.options, fix: false } }, host);
  return scanned === EXIT.fine ? registered : scanned;
}

/** Names what was left out. A level may silence the finding about it, but not that nobody looked. */
function reportUnread(leftOut: readonly LeftOutContent[], { diagnostics, shown }: ScanResult, host: Host): void {
  const isReported = new Set(diagnostics.flatMap(({ rule, file }) => (rule === 'scan/unread' ? [file] : [])));
  for (const { file, why } of leftOut)
    if (!isReported.has(file)) host.err(`left out ${plain(shown(file))}: ${plain(why)}\n`);
}

const unreadOf = (found: ReadonlyMap<string, FileMentions>): readonly UnreadFile[] =>
  Array.from(found).flatMap(([file, { unread }]) => (unread === undefined ? [] : [{ file, why: unread }]));

/** The question of a scan. */
interface Asked {
  readonly options: Pick<ScanInput['options'], 'since' | 'audience' | 'territory' | 'unregistered'>;
}

/** The files of a folder, and what they were before. */
interface ScannedContent {
  readonly root: string;
  readonly listed: ListedContent;
  /** The content at the revision of `--since`. */
  readonly before?: ContentBefore | undefined;
  /** The config at that revision, where it is another one and counts as well. */
  readonly earlier?: Config | undefined;
  readonly cache: ContentCache;
  /** The state of the baseline, where that has a say and can tell if it changes. */
  readonly baseline?: string | undefined;
  /** True where all of the folder is looked at, so that a finding of the baseline that is missing is fixed. */
  readonly isWhole: boolean;
}

async function draftOf({ options }: ScanInput, host: Host): Promise<ScannedContent> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of host.stdin)
    chunks.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
  const bytes = Buffer.concat(chunks);
  const file = options.stdinFilename ?? 'draft.md';
  const listed = givenContent(bytes.length === 0 ? [] : [{ file, stamp: '', read: () => bytes }]);
  return { root: host.cwd, listed, cache: new ContentCache(undefined), isWhole: false };
}

export function filesOf(
  { args, globals, options: { since } }: Pick<ScanInput, 'args' | 'globals'> & Asked,
  opened: OpenScannedLibrary,
  host: Host,
  known: KnownContent = {},
): ScannedContent {
  const place = contentRoot(args[0], host);
  const { config } = opened.library;
  const earlier = since === undefined ? undefined : configBefore(opened, place.root, since, host);
  const before = since === undefined ? undefined : (known.before ?? readBefore(place.root, since, host));
  const now = host.now().getTime();
  const scanned = {
    ...place,
    library: opened.root,
    now,
    configs: earlier === undefined ? [config] : [config, earlier],
  };
  const store = globals.mayCache ? openCacheStore(place.root, host) : undefined;
  const cache = new ContentCache(store, { digits: before?.digits, scope: scopeOf(scanned), unlike: known.unlike });
  const baseline = stateOf(join(place.root, BASELINE_FILE), now);
  const listed = listScanned(scanned, cache, host);
  return { root: place.root, listed, before, cache, earlier, baseline, isWhole: place.paths.includes('.') };
}

/** The result of a scan, before it is compared with a baseline. */
export interface Scan {
  /** The files that were looked at. */
  readonly files: readonly ReadableFile[];
  /** Tells of a finding whether it lies in what `--since` is about. */
  isAsked(finding: ReportedFinding): boolean;
  readonly head: ContentLint;
  /** The findings at the revision of `--since`. */
  readonly before: readonly ReportedFinding[] | undefined;
  readonly found: ReadonlyMap<string, FileMentions>;
  /** The files that could not be read, listed or not. */
  readonly unread: readonly UnreadFile[];
  /** The customer files of which not every name was looked for. */
  readonly unsearched: ScanFacts['unsearched'];
  readonly words: ScanResult['words'];
  readonly customers: number;
  textOf(file: string): string | undefined;
}

export async function scanFiles(
  content: ScannedContent,
  opened: OpenScannedLibrary,
  { options, globals }: Pick<ScanInput, 'globals'> & Asked,
  host: Host,
): Promise<Scan> {
  const { cache, listed, before } = content;
  const progress = progressAt(host, globals.quiet);
  const library = judgedLibrary(opened.library, '', () => withUnread(opened.library));
  const facts = cache.factsOf(library, factsOf);
  const ofLibrary = cache.storedTerms(termsOf(library, facts));
  const images = imagesOf(ofLibrary, listed, cache);
  const terms = withImages(ofLibrary, images);
  const compared = before && compareContent({ listed, before, cache }, ofLibrary, images, facts.pages);
  const files = compared?.files ?? listed.all();
  const cached = cache.findings(terms.key, compared === undefined);
  const found = await findContent(files, terms, { cache, cached, progress });
  const foundBefore = compared && (await findBefore(compared, terms, { cache, cached }));
  const words = await cached.wordTerms(async () => (await terms.get()).wordTerms);
  cached.save(compared === undefined);
  cache.saveHashes(listed, content.root);
  const lintOf = linter({ library, facts }, content.earlier, { ...options, today: opened.today });
  const pathOf = pathsFrom(content.root, opened.root);
  const ofLibraryFiles = unsearchedIn(library, facts);
  const unsearched = ofLibraryFiles.map(({ file, why }) => ({ file: pathOf(file), why }));
  const leftOut = [...found.values()].flatMap((one) => one.leftOut);
  const unlisted = listed.leftOut.filter(isUnlisted);
  const head = lintOf(files, found, { unread: unlisted, unsearched });
  // Without them here, customers that cannot be looked for count as new in every run.
  const base = foundBefore && lintOf(compared.before, foundBefore, { unread: [], unsearched: [] });
  return {
    files,
    isAsked: ({ diagnostic: { file } }) => compared?.hasChanged(file) ?? true,
    head,
    before: base && followMoves(base.reported, head.reported, compared.moved),
    found,
    unread: [...unlisted, ...unreadOf(found)],
    unsearched: ofLibraryFiles,
    customers: facts.customers,
    textOf: textsOf(files),
    words: words.map(({ customer, term }) => ({
      ...{ customer, term },
      left_out: leftOut.filter((one) => one.customer === customer && one.term === term).length,
    })),
  };
}

/** Finds the customers in files as they were. */
const findBefore = (
  { before, termsBefore }: ComparedContent,
  terms: LateTerms,
  { cache, cached }: { readonly cache: ContentCache; readonly cached: CachedFindings },
): Promise<ReadonlyMap<string, FileMentions>> =>
  termsBefore.key === terms.key
    ? findContent(before, terms, { cache, cached })
    : findContent(before, termsBefore, { cache, cached: cache.findings(termsBefore.key, false) });

/** Adds the customers whose files could not be read, once somebody asks for customers. */
function withUnread(library: ScannedLibrary): ScannedLibrary {
  const { config, assetFiles, locate, contentKey, customersOf } = library;
  const customers = late(() => scannedCustomers(library, idOf));
  return {
    ...{ config, assetFiles, locate, contentKey, customersOf },
    get customers() {
      return customers();
    },
    get doubtful() {
      return library.doubtful;
    },
    get omitted() {
      return library.omitted;
    },
    get unsearched() {
      return library.unsearched;
    },
  };
}

/** The library that a scan asks about, which a process that keeps one may be asked for again. */
const judgedLibrary = rememberedOf<ScannedLibrary, ScannedLibrary>();
const linkedLibrary = rememberedOf<ScannedLibrary, ScannedLibrary>();

const FILES_PER_STEP = 200;

/** Shows a person at a terminal how far a long scan is, on one line that is gone in the end. */
const progressAt =
  ({ interactive, screen }: Host, isQuiet: boolean) =>
  (done: number, all: number): void => {
    if (!interactive || isQuiet || all <= FILES_PER_STEP) return;
    if (done === all) screen.write('\r\x1b[K');
    else if (done % FILES_PER_STEP === 0) screen.write(`\r\x1b[K${done} of ${all} files`);
  };

const isUnlisted = ({ isNoContent }: LeftOutContent): boolean => isNoContent !== true;

type LintOf = (
  files: readonly ReadableFile[],
  found: ReadonlyMap<string, FileMentions>,
  unknown: Pick<ContentSource, 'unread' | 'unsearched'>,
) => ContentLint;

/** Makes the judgement of what was found in files: by the config, and by the earlier one where that counts as well. */
function linter(
  { library, facts }: { readonly library: ScannedLibrary; readonly facts: ScanFacts },
  earlier: Config | undefined,
  { today, audience, territory, unregistered }: Asked['options'] & { readonly today: Day },
): LintOf {
  return (files, found, { unread, unsearched }) => {
    const isShown = [...found.values()].some(({ mentions }) => mentions.length > 0);
    const isPlaced = placesOfPages(facts.pages, facts.pages);
    const { config, assetFiles, locate } = library;
    const nobody = { config, assetFiles, locate, customers: [], doubtful: [], omitted: [], unsearched: [] };
    const someShown = () => shownIn(found, library, facts) ?? linked(library, facts).customers;
    const judged = () => (isShown ? { ...nobody, customers: someShown() } : nobody);
    const source = {
      library: files.some(({ file }) => isPlaced?.(file)) ? linked(library, facts) : judged(),
      ...{ today, audience, territory, wantsUnregistered: unregistered, textOf: textsOf(files) },
      files: files.map(({ file }) => file),
      found: Array.from(found, ([file, { mentions }]) => ({ file, mentions })),
      unread: [...unread, ...unreadOf(found)],
      unsearched,
    };
    if (earlier === undefined) return lintContent(source);
    const lintBy = (config: Config): ContentLint => {
      const isIgnored = ignoredBy(config);
      const isWanted = (one: { readonly file: string }) => !isIgnored(one.file);
      const [found, unread] = [source.found.filter(isWanted), source.unread.filter(isWanted)];
      return lintContent({ ...source, library: { ...source.library, config }, found, unread });
    };
    const [now, then] = [lintBy(library.config), lintBy(earlier)];
    return { ...now, reported: strictest(now.reported, then.reported) };
  };
}

/** Gives the customers that are shown; undefined where they are judged by others, or one that is no customer may be. */
function shownIn(
  found: ReadonlyMap<string, FileMentions>,
  { customersOf }: ScannedLibrary,
  { hasLinks, unsearched }: ScanFacts,
): ScannedLibrary['customers'] | undefined {
  if (hasLinks || unsearched.length > 0) return undefined;
  return customersOf?.(new Set([...found.values()].flatMap(({ mentions }) => mentions.map((one) => one.customer))));
}

/** Links the companies of customers: standing asks for them, and only a customer that is shown is judged. */
const linked = (library: ScannedLibrary, { hasLinks }: ScanFacts): ScannedLibrary =>
  hasLinks ? linkedLibrary(library, '', () => linkCompanies(library)) : library;

/** Reads the texts of files when they are asked for. */
function textsOf(files: readonly ReadableFile[]): (file: string) => string | undefined {
  const byFile = new Map(files.map((one) => [one.file, one]));
  const known = new Map<string, string | undefined>();
  return (file) => {
    if (known.has(file)) return known.get(file);
    const bytes = isBinary(file) ? undefined : byFile.get(file)?.read();
    const text = bytes === undefined || typeof bytes === 'string' || bytes.includes(0) ? undefined : decode(bytes);
    known.set(file, text);
    return text;
  };
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');

/** The entries of the baseline that are fixed. */
const staleIn = (
  { text }: BaselineText,
  { gone }: JudgedFindings,
  { library }: Pick<OpenScannedLibrary, 'library'>,
): readonly Diagnostic[] =>
  diagnosticsOf({ ...library, files: [] }, staleEntries(gone, text, 'run the scan with --write-baseline'));

interface Scanned extends Scan {
  /** Findings in the baseline itself. */
  readonly stale: readonly Diagnostic[];
  readonly judged: JudgedFindings;
  readonly content: ScannedContent;
  readonly isDraft: boolean;
}

function resultOf(
  { judged, content, head, found, files, words, customers, unsearched, stale, isDraft, isAsked, textOf }: Scanned,
  { root, today, shown, loaded }: OpenScannedLibrary,
  { options }: ScanInput,
): ScanResult {
  const sorted = (findings: readonly ReportedFinding[]) =>
    findings.map(({ diagnostic }) => diagnostic).sort(byPlace(loaded.config.file));
  const diagnostics = [...stale, ...sorted(judged.counted)];
  const countOf = (severity: Diagnostic['severity']) => diagnostics.filter((one) => one.severity === severity).length;
  const repository = gitRoot(root);
  return {
    as_of: today,
    summary: {
      files: content.listed.count,
      customers,
      errors: countOf('error'),
      warnings: countOf('warning'),
      infos: countOf('info'),
      ignored: judged.ignored.length,
      known: judged.known.length,
    },
    diagnostics,
    showsAll: options.all,
    isOfContent: true,
    rules: RULES,
    reportedOnly: sorted(judged.reported.filter(isAsked)),
    since: options.since,
    files: files.map(({ file }) => file),
    textOf,
    shown,
    repositoryPath: repository === undefined ? shown : pathsFrom(repository, root),
    found: foundCustomers(head.shown),
    isDraft,
    words,
    leftOut: options.all
      ? [...found].flatMap(([file, { leftOut }]) => leftOut.map(({ line, term }) => ({ file, line, term })))
      : [],
    silent: head.silent,
    unsearched,
  };
}

/** The customers that are shown, in order, each with the worst verdict. */
function foundCustomers(shown: readonly JudgedMention[]): readonly FoundCustomer[] {
  const byId = new Map<string, FoundCustomer>();
  for (const { customer, standing } of shown) {
    const known = byId.get(customer.id) ?? { verdict: VERDICTS[0], places: 0, reasons: [] };
    const reasons = standing.reasons.filter((one) => one.verdict !== VERDICTS[0]).map(({ message }) => message);
    byId.set(customer.id, {
      customer: customer.id,
      verdict: worse(known.verdict, standing.verdict),
      places: known.places + 1,
      reasons: [...new Set([...known.reasons, ...reasons])],
    });
  }
  return [...byId.values()].sort((a, b) => (a.customer < b.customer ? -1 : 1));
}

/** Fails a scan for nobody: a glob that matches no file would keep CI green for ever. */
function nobodySought({ loaded }: OpenConfig, host: Host): ExitCode {
  host.err(`no customer was looked for: no file matches ${plain(loaded.config.customers)} in ${CONFIG_FILE}\n`);
  return EXIT.missing;
}

/** Fails a scan of nothing: a path that holds no file would keep CI green for ever. */
function nothingScanned(host: Host): ExitCode {
  host.err('no file was read: name a folder that holds content\n');
  return EXIT.missing;
}
