import type { OpenCustomer } from '../cache/open-customer.ts';
import type { Customer } from '../model/customer.ts';
import type { Host } from '../model/host.ts';
import type { Library } from '../model/library.ts';
import { checklist, checklistOfLive } from '../mutations/checklist.ts';
import { REASONS } from '../mutations/consent-values.ts';
import { plain } from '../report/escape.ts';
import { nextLine } from '../report/mutation.ts';
import { type ScannedPlace, TAKEDOWN_FORMATS, type TakedownResult } from '../report/takedown/index.ts';
import { isWrong } from '../rules/judge-content.ts';
import { type CommandValue, commandLine } from '../text/command-line.ts';
import { type Globals, inSameLibrary } from './command.ts';
import { formatOf } from './format.ts';

export interface ChecklistOptions {
  /** Only this asset. */
  readonly asset?: string | undefined;
  /** Consent still runs: the list shows all that is up, and nothing has to come down. */
  readonly mayStay: boolean;
  readonly format?: keyof typeof TAKEDOWN_FORMATS | undefined;
  readonly isTrial: boolean;
  /** Paths of content, in which everything that is shown has to come down too. */
  readonly scan?: readonly string[];
  readonly globals: Globals;
}

/** Prints the assets to take down, and the command for the next step: to tick off the first, or to turn consent off. */
export async function printChecklist(
  opened: OpenCustomer,
  library: Library,
  { asset, mayStay, format, isTrial, scan = [], globals }: ChecklistOptions,
  host: Host,
): Promise<Pick<TakedownResult, 'items' | 'found'>> {
  const { today, loaded } = opened;
  const { style } = globals;
  const [customer = opened.customer] = library.customers;
  const list = mayStay
    ? checklistOfLive(customer.data, asset, today)
    : checklist(customer.data, asset, today, loaded.config.policy);
  const found =
    scan.length === 0
      ? []
      : await findShown(customer, { asset, mayStay, isAll: list.running.length === 0 }, { scan, globals, host });
  const result: TakedownResult = { ...list, found, as_of: today, customer, asset, locate: library.locate };
  host.out(await formatOf<TakedownResult>(TAKEDOWN_FORMATS, format)(result, style));
  reportChildren(opened, customer.id, globals, host);
  const takedown = (option: CommandValue) =>
    inSameLibrary(commandLine`refs takedown ${customer.id} ${{ asset }} ${option}`, globals);
  if (mayStay) {
    const others = REASONS.filter((reason) => reason !== 'unhappy').join(', ');
    host.err('consent still runs, and nothing was changed\n');
    host.err(`  → if they take it back, say why: ${takedown({ reason: 'unhappy' })} (or ${others})\n`);
    return result;
  }
  const [first] = list.items;
  if (first !== undefined && !isTrial) host.err(nextLine(takedown({ done: first.where }), style));
  return result;
}

interface WantedPlaces {
  readonly asset: string | undefined;
  readonly mayStay: boolean;
  /** No consent runs: nothing at all may be shown. */
  readonly isAll: boolean;
}

/** Finds what content shows of a customer: all of it where nothing may be shown or everything is asked for, else what may not. */
async function findShown(
  customer: Customer,
  { asset, mayStay, isAll }: WantedPlaces,
  { scan, globals, host }: { readonly scan: readonly string[]; readonly globals: Globals; readonly host: Host },
): Promise<readonly ScannedPlace[]> {
  const { findShownPlaces } = await import('./scan/shown-places.ts');
  const shown = await findShownPlaces(scan, customer, globals, host);
  return shown
    .filter((place) => place.customer.id === customer.id)
    .filter(({ judged }) => asset === undefined || judged.asset?.id === asset)
    .filter(({ judged }) => mayStay || isAll || isWrong(judged))
    .map(({ where, file, line, what }) => ({ where, file, line, what }));
}

/** Names the customers that this one owns: its no counts for them as well, and each has a list of its own. */
function reportChildren({ childrenOf }: OpenCustomer, parent: string, globals: Globals, host: Host): void {
  const children = childrenOf(parent);
  if (children.length === 0) return;
  const names = children.map(plain).join(', ');
  host.err(`${plain(parent)} owns ${names}: a no of the parent counts there too\n`);
  for (const child of children)
    host.err(nextLine(inSameLibrary(commandLine`refs takedown ${child}`, globals), globals.style));
}
