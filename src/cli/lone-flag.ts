import { EXIT, Failure } from '../model/exit.ts';

/** The failure of a flag without the option that it belongs to. `line` is a command that has both. */
export const loneFlag = (flag: string, other: string, line: string): Failure =>
  new Failure(EXIT.usage, `no-${other}`, `${flag} is for --${other}, which is not there`, `write: ${line}`);
