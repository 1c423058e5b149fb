import { customerIds } from '../cache/open-customer.ts';
import type { Host } from '../model/host.ts';
import { openConfig } from '../workspace/open-library.ts';
import type { Globals } from './command.ts';
import { ask } from './prompt.ts';
import { searchChoices } from './search-choices.ts';

/** The id of a customer that a person at the terminal picks, typing as much of it as they know. */
export async function pickCustomer(globals: Globals, host: Host): Promise<string> {
  const choices = customerIds(openConfig(globals, host)).map((id) => ({ value: id, name: id }));
  const source = (typed = '') => searchChoices(typed, choices);
  return String(await ask({ type: 'search', message: 'Which customer?', source }, host));
}
