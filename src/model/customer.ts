import type { TaxonomyList } from './config.ts';
import type { CustomerFile } from './generated/customer-file.generated.ts';
import type { Path } from './place.ts';

export type * from './generated/customer-file.generated.ts';

/** One customer file as loaded. */
export interface Customer {
  /** The file's base name. */
  readonly id: string;
  /** The file's path from the library's folder, with `/`. */
  readonly file: string;
  /** The file's data. Of a broken file only the valid parts, with the id for a missing name. */
  readonly data: CustomerFile;
  /** True for a file whose faults keep it from being trusted. Every standing is then `no`. */
  readonly broken: boolean;
  /** The other files of the same company, without their own twins; absent where there are none. */
  readonly twins?: readonly Customer[];
  /** The words of the taxonomy that it has by a former id; `data` has the current one. Absent where there are none. */
  readonly renamed?: readonly RenamedTerm[];
  /** The companies that own it; absent where it names no parent, or where only its own file was looked at. */
  readonly parents?: Parents<Customer>;
  /** The other files that list one of its people by `person`, without their links; absent where there are none. */
  readonly samePeople?: readonly Customer[];
  /** The customers that employ one of its people, with their twins and parents; absent where there are none. */
  readonly employers?: readonly Customer[];
}

/** A word of the taxonomy that a file has by a former id. */
export interface RenamedTerm {
  readonly list: TaxonomyList;
  readonly path: Path;
  readonly from: string;
  readonly to: string;
}

/** The companies that own a customer, as its chain of parents names them. */
export interface Parents<Of> {
  /** Their files, the nearest first, without their own twins and parents. */
  readonly files: readonly Of[];
  /** The reason why the chain cannot be followed, and the file whose `parent` is at fault. Every standing is then `no`. */
  readonly fault?: { readonly file: string; readonly message: string };
}

/**
 * Finds the owner of a customer for a role: the one named for it, else the one named for the other, else the sponsor.
 */
export function ownerOf({ owners }: CustomerFile, role: 'account' | 'references'): string | undefined {
  const { account, references, sponsor } = owners ?? {};
  return (role === 'account' ? (account ?? references) : (references ?? account)) ?? sponsor;
}
