import { customerMatcher, customersFolder } from '../library/config.ts';
import { idOf, loadLibrary } from '../library/load.ts';
import type { Customer } from '../model/customer.ts';
import { EXIT, Failure } from '../model/exit.ts';
import type { Host } from '../model/host.ts';
import type { Library } from '../model/library.ts';
import type { Source } from '../model/source.ts';
import { fileNames } from '../sources/file-names.ts';
import { readFile } from '../sources/folder.ts';
import { fold } from '../words/fold.ts';
import type { Globals } from './command.ts';
import { findCustomer } from './find-customer.ts';
import { type OpenConfig, openConfig } from './open-library.ts';
import { readLibrary } from './read-library.ts';

/** A library of which one customer's file was read, and nothing else: a deed touches one file, however many there are. */
export interface OpenCustomer extends OpenConfig {
  readonly file: string;
  readonly customer: Customer;
  /** The library as it were if there were no other customer. */
  readonly library: Library;
}

/** Opens the file of the customer with this id; one named otherwise is looked for in all of them. */
export function openCustomer(wanted: string, globals: Globals, host: Host): OpenCustomer {
  const opened = openConfig(globals, host);
  const file = fileOf(wanted, opened);
  return { ...opened, file, ...customerIn(opened, readFile(opened.root, file, opened.loaded.config.maxFileSize)) };
}

/** The customer that a source holds. Fails where it cannot be read (exit 1). */
export function customerIn(
  { loaded, shown }: OpenConfig,
  source: Source,
): { readonly customer: Customer; readonly library: Library } {
  const library = loadLibrary(loaded, [source]);
  const [customer] = library.customers;
  if (customer !== undefined) return { customer, library };
  const why = library.leftOut[0]?.why ?? 'it holds no customer';
  const file = shown(source.file);
  throw new Failure(EXIT.findings, 'unreadable-customer', `${file} cannot be read: ${why}`, `run: refs check ${file}`);
}

/** The ids of all customers, in the order of their files. */
export const customerIds = ({ root, loaded: { config } }: OpenConfig): readonly string[] =>
  fileNames(root, customersFolder(config)).filter(customerMatcher(config)).map(idOf);

function fileOf(wanted: string, { root, loaded, shown }: OpenConfig): string {
  const files = fileNames(root, customersFolder(loaded.config)).filter(customerMatcher(loaded.config));
  const byPath = files.find((file) => file === wanted || shown(file) === wanted);
  const [file, other] = byPath === undefined ? files.filter((name) => fold(idOf(name)) === fold(wanted)) : [byPath];
  return file !== undefined && other === undefined ? file : findCustomer(readLibrary(root, loaded), wanted).file;
}
