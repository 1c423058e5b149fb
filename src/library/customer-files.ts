import type { Config } from '../model/config.ts';
import { compileGlob } from '../text/glob.ts';

/** Says of a path from the library's folder whether it is a customer file; what begins with `.` or `_` never is. */
export function customerMatcher(config: Config): (file: string) => boolean {
  const glob = compileGlob(config.customers);
  return (file) => glob.matches(file) && !/(?:^|\/)[._]/.test(file);
}

/** The folder below which all customer files lie: the folders of the glob before its first special character. */
export const customersFolder = (config: Config): string => compileGlob(config.customers).folder;
