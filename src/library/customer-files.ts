import picomatch from 'picomatch';
import type { Config } from '../model/config.ts';

/** Says of a path from the library's folder whether it is a customer file; what begins with `.` or `_` never is. */
export function customerMatcher(config: Config): (file: string) => boolean {
  const matches = picomatch(config.customers);
  return (file) => matches(file) && !/(?:^|\/)[._]/.test(file);
}

/** The folder below which all customer files lie: the folders of the glob before its first special character. */
export function customersFolder(config: Config): string {
  const { base, isGlob } = picomatch.scan(config.customers);
  return isGlob ? base : base.slice(0, Math.max(base.lastIndexOf('/'), 0));
}
