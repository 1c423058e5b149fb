import type { Config } from '../model/config.ts';
import { compileGlob } from '../text/glob.ts';

/** Tells if a path from the library's folder is a customer file. Names that begin with `.` or `_` never are. */
export function customerMatcher(config: Config): (file: string) => boolean {
  const glob = compileGlob(config.customers);
  return (file) => glob.matches(file) && !/(?:^|\/)[._]/.test(file);
}

/** Gives the folder of all customer files: the part of the glob before its first special character. */
export const customersFolder = (config: Config): string => compileGlob(config.customers).folder;
