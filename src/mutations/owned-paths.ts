import { pathLabel } from '../library/value-path.ts';
import type { CustomerFile } from '../model/customer.ts';
import type { Path } from '../model/place.ts';
import { commandLine } from '../text/command-line.ts';

/** A part of the file that a verb writes, since more follows from it than the words say. */
interface Owned {
  /** Keys, with `*` for any item of a list. */
  readonly at: readonly string[];
  /** Its name in a sentence: `an approval`. */
  readonly what: string;
  readonly verb: (customer: string) => string;
}

const owned = (at: string, what: string, verb: Owned['verb']): Owned => ({ at: at.split('.'), what, verb });

const OWNED: readonly Owned[] = [
  owned('consent', 'what they consent to', (id) => commandLine`refs grant ${id} (or ask, decline, renew, withdraw)`),
  owned('activity', 'what is asked of them', (id) => commandLine`refs log ${id}`),
  owned('gives', 'what they got', (id) => commandLine`refs give ${id}`),
  owned('status', 'the status', (id) => commandLine`refs activate ${id} (or pause, retire)`),
  owned('paused_until', 'the end of a pause', (id) => commandLine`refs pause ${id} (or activate)`),
  owned('health.status', 'the health', (id) => commandLine`refs health ${id}`),
  owned('health.checked_on', 'the day of a look', (id) => commandLine`refs health ${id}`),
  owned('advocates.*.verified_on', 'the day of a look', (id) => commandLine`refs verify ${id}`),
  owned('stories.*.reviewed_on', 'the day of a look', (id) => commandLine`refs review ${id}`),
  ...['approved_text_sha256', 'approved_file_sha256', 'approved_by', 'approved_on', 'approval_evidence'].map((key) =>
    owned(`assets.*.${key}`, 'an approval', (id) => commandLine`refs approve-quote ${id}`),
  ),
  ...['placements', 'published_on'].map((key) =>
    owned(`assets.*.${key}`, 'where it is up', (id) => commandLine`refs place ${id} (or takedown)`),
  ),
  owned('assets.*.status', 'the status', (id) => commandLine`refs place ${id} (or retire, takedown)`),
  ...['advocates', 'stories', 'assets'].map((list) =>
    owned(`${list}.*.id`, 'an id', (id) => commandLine`refs rename ${id}`),
  ),
];

/** Says why a verb of its own writes what stands at a path, and which; undefined where any value may be set there. */
export function refusalAt(
  { id, data }: { readonly id: string; readonly data: CustomerFile },
  path: Path,
  value: unknown,
): { readonly refused: string; readonly hint: string } | undefined {
  const label = pathLabel(path);
  const whole = OWNED.find(({ at }) => isBegun(at, path));
  if (whole !== undefined && path.length < whole.at.length)
    return {
      refused: `"${label}" is more than one value`,
      hint: `say which key of it, or open it: ${commandLine`refs edit ${id}`}`,
    };
  if (whole !== undefined)
    return { refused: `${whole.what} is not set by hand: "${label}"`, hint: `use ${whole.verb(id)}` };
  const [list, index, key] = path;
  if (list === 'advocates' && key === 'status' && value === 'left')
    return { refused: 'that somebody left is not set by hand', hint: `use ${commandLine`refs retire ${id}`}` };
  const asset = list === 'assets' ? data.assets?.[Number(index)] : undefined;
  const isApproved =
    (key === 'text' && asset?.approved_text_sha256 !== undefined) ||
    (key === 'file' && asset?.approved_file_sha256 !== undefined);
  if (!isApproved || asset === undefined) return undefined;
  return {
    refused: `what they approved of "${asset.id}" is not changed by hand`,
    hint: `have other words approved as another asset: ${commandLine`refs add quote ${id}`}, then ${commandLine`refs approve-quote ${id}`}`,
  };
}

/** Tells whether one of the two leads to the other. */
const isBegun = (at: readonly string[], path: Path): boolean =>
  path.every((step, index) => at[index] === undefined || at[index] === '*' || at[index] === step);
