import type { CustomerFile } from './generated/customer-file.generated.ts';

export type * from './generated/customer-file.generated.ts';

/** One customer file as loaded. */
export interface Customer {
  /** The file's base name. */
  readonly id: string;
  /** The file's path from the library's folder, with `/`. */
  readonly file: string;
  /** What the file says; of a broken file, what is sound of it, with the id for a name that is missing. */
  readonly data: CustomerFile;
  /** Whether the file has a fault that keeps it from being trusted: every standing is then `no`. */
  readonly broken: boolean;
  /** The other files that are the same company, without their own twins; absent: none are known. */
  readonly twins?: readonly Customer[];
}

/** Who on our side answers for something: the owner it belongs to, else whoever owns the rest. */
export function ownerOf({ owners }: CustomerFile, role: 'account' | 'references'): string | undefined {
  const { account, references, sponsor } = owners ?? {};
  return (role === 'account' ? (account ?? references) : (references ?? account)) ?? sponsor;
}
