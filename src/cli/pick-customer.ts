import { customerIds } from '../cache/open-customer.ts';
import type { Customer } from '../model/customer.ts';
import type { Host } from '../model/host.ts';
import { plain } from '../report/escape.ts';
import { openConfig } from '../workspace/open-library.ts';
import { readLibrary } from '../workspace/read-library.ts';
import type { Globals } from './command.ts';
import { asChoices, ask, type PromptChoice } from './prompt.ts';

/** The id of a customer that a person at the terminal picks, typing as much of it or of the name as they know. */
export async function pickCustomer(globals: Globals, host: Host): Promise<string> {
  const opened = openConfig(globals, host);
  const { customers } = readLibrary(opened.root, opened.loaded);
  const known = [...customers].sort((a, b) => rankOf(a) - rankOf(b) || a.data.name.localeCompare(b.data.name));
  const ids = new Set(known.map(({ id }) => id));
  const unread = customerIds(opened).filter((id) => !ids.has(id));
  const choices = [...known.map(choiceOf), ...asChoices(unread)];
  return String(await ask({ type: 'select', message: 'Which customer?', choices }, host));
}

/** Active customers come first, and retired ones last. */
const rankOf = ({ data: { status } }: Customer): number =>
  status === 'active' ? 0 : status === 'retired' || status === 'do-not-contact' ? 2 : 1;

const choiceOf = ({ id, data: { name, status } }: Customer): PromptChoice => ({
  value: id,
  name: `${plain(name)} · ${id}${status === 'active' ? '' : ` · ${status}`}`,
});
