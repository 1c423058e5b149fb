import { EXIT, Failure } from '../model/exit.ts';
import type { Host } from '../model/host.ts';
import type { Globals, Input } from './command.ts';

/** The customer of the first argument, or the one that a person at the terminal picks. */
export async function customerOf([wanted]: Input['args'], globals: Globals, host: Host): Promise<string> {
  if (typeof wanted === 'string') return wanted;
  if (globals.mayAsk) return (await import('./pick-customer.ts')).pickCustomer(globals, host);
  throw new Failure(EXIT.usage, 'missing-value', 'no customer is named', 'add its id: see "refs find"');
}
