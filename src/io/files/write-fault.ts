import { EXIT, Failure } from '../../model/exit.ts';
import { errorCode } from './folder.ts';

/** The reason why a file cannot be written, with advice where there is any. */
export interface WriteFault {
  readonly why: string;
  readonly hint?: string;
}

/** An error of this program's own checks before it writes a file. */
export class Unwritable extends Error {
  readonly hint: string | undefined;

  constructor(why: string, hint?: string) {
    super(why);
    this.hint = hint;
  }
}

/** Describes an error of the system or of our own checks. Throws any other error again. */
export function writeFaultOf(error: unknown): WriteFault {
  if (error instanceof Unwritable) {
    return { why: error.message, ...(error.hint !== undefined && { hint: error.hint }) };
  }
  const code = errorCode(error);
  if (code === undefined) throw error;
  return { why: REASONS[code] ?? code };
}

/** Makes the failure of a run that cannot write a file (exit 2). Throws an error that is no refusal again. */
export function cannotWrite(file: string, error: unknown): Failure {
  if (error instanceof Failure) return error;
  const { why, hint = 'fix that, and run it again' } = writeFaultOf(error);
  return new Failure(EXIT.usage, 'cannot-write', `${file} cannot be written: ${why}`, hint);
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  EISDIR: 'it is a folder',
  EEXIST: 'a file stands in the place of its folder',
  ENOTDIR: 'a file stands in the place of its folder',
  ENOENT: 'its folder is not there',
  ELOOP: 'it is a link',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is used up',
  EIO: 'the disk reports an error',
  EBUSY: 'the system uses it and does not let it be replaced',
  EXDEV: 'it lies on another disk than its folder',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
};
