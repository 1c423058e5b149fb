import { openScannedLibrary } from '../../cache/open-scanned-library.ts';
import type { Customer } from '../../model/customer.ts';
import { EXIT, Failure } from '../../model/exit.ts';
import type { Host } from '../../model/host.ts';
import { plain } from '../../report/escape.ts';
import type { JudgedMention } from '../../rules/judge-content.ts';
import { pathsFrom } from '../../workspace/library-folder.ts';
import type { Globals } from '../command.ts';
import { filesOf, scanFiles } from './run.ts';

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

/** Finds the places in content that show customers. Fails where a file could not be read (exit 1): it may hold more. */
export async function findShownPlaces(
  paths: readonly string[],
  globals: Globals,
  host: Host,
): Promise<readonly ShownPlace[]> {
  const opened = openScannedLibrary(globals, host);
  const options = { since: undefined, audience: undefined, territory: undefined, unregistered: true };
  const content = filesOf({ args: [paths], options, globals }, opened, host);
  const { head, unread } = await scanFiles(content, opened, { options, globals }, host);
  const shown = pathsFrom(host.cwd, content.root);
  const [lost] = unread;
  if (content.all.length === 0 || lost !== undefined) {
    const why =
      lost === undefined ? 'no file was read' : `${plain(shown(lost.file))} cannot be read: ${plain(lost.why)}`;
    const hint = 'repair it, or set it aside under "scan: { ignore: [...] }" in the config';
    throw new Failure(EXIT.findings, 'not-scanned', `--scan: ${why}`, hint);
  }
  return head.shown
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
