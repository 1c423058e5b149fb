import { openScannedLibrary } from '../../cache/open-scanned-library.ts';
import type { Customer } from '../../model/customer.ts';
import { EXIT, Failure } from '../../model/exit.ts';
import type { Host } from '../../model/host.ts';
import { plain } from '../../report/escape.ts';
import type { JudgedMention } from '../../rules/judge-content.ts';
import { pathsFrom } from '../../workspace/library-folder.ts';
import type { Globals } from '../command.ts';
import { filesOf, type Scan, scanFiles } from './run.ts';

/** A place in content that shows a customer, as a person finds it. */
export interface ShownPlace {
  readonly customer: Customer;
  /** `../website/about.md:3`, or `deck.pptx, slide 3, notes`. */
  readonly where: string;
  readonly file: string;
  readonly line: number;
  /** Lower case, no full stop: `name “Nordlicht Robotics”`. */
  readonly what: string;
  readonly judged: JudgedMention;
}

/**
 * Finds the places in content that show customers, or the one that is named. Fails where a file of content could not be
 * read, or not every name of whoever is meant was looked for (exit 1): there may be more.
 */
export async function findShownPlaces(
  paths: readonly string[],
  only: Pick<Customer, 'file'> | undefined,
  globals: Globals,
  host: Host,
): Promise<readonly ShownPlace[]> {
  const opened = openScannedLibrary(globals, host);
  const options = { since: undefined, audience: undefined, territory: undefined, unregistered: true };
  const content = filesOf({ args: [paths], options, globals }, opened, host);
  const scan = await scanFiles(content, opened, { options, globals }, host);
  const shown = pathsFrom(host.cwd, content.root);
  refuseBlind(scan, content.listed.count, only, { content: shown, library: opened.shown });
  return scan.head.shown
    .filter(({ most }) => most !== 'off')
    .map((judged) => {
      const { file, range, part, kind, text } = judged.mention;
      const place = part === undefined ? `:${range.line}` : `, ${part}`;
      const where = `${shown(file)}${range.line === 0 ? '' : place}`;
      const what = `${kind} ${JSON.stringify(text.slice(0, MAX_TEXT))}`;
      return { customer: judged.customer, where, file: shown(file), line: range.line, what, judged };
    });
}

const MAX_TEXT = 60;

/** Fails where a scan could not see all. `shown` gives paths of the content and of the library from the working directory. */
function refuseBlind(
  { unread: [lost], unsearched, customers }: Scan,
  files: number,
  only: Pick<Customer, 'file'> | undefined,
  shown: Readonly<Record<'content' | 'library', (file: string) => string>>,
): void {
  const refuse = (why: string, hint: string): never => {
    throw new Failure(EXIT.findings, 'not-scanned', `--scan: ${why}`, hint);
  };
  const ignore = 'repair it, or set it aside under "scan: { ignore: [...] }" in the config';
  const [hidden] = unsearched.filter(({ file }) => only === undefined || only.file === file);
  if (hidden !== undefined)
    refuse(
      `not every name or logo in ${plain(shown.library(hidden.file))} was looked for: ${plain(hidden.why)}`,
      'repair it, where it is found by: refs check',
    );
  if (customers === 0) refuse('no customer was looked for', 'name the customer files under "customers" in the config');
  if (files === 0) refuse('no file was read', ignore);
  if (lost !== undefined) refuse(`${plain(shown.content(lost.file))} cannot be read: ${plain(lost.why)}`, ignore);
}
