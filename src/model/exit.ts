/** The exit codes of a run. */
export const EXIT = {
  fine: 0,
  /** Findings at error level, an empty search, or a mutation that policy refuses. */
  findings: 1,
  /** Wrong usage or config. */
  usage: 2,
  /** No library, or no file matched. */
  missing: 3,
  /** A fault of the program itself. */
  fault: 4,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A word of the command line that nothing is called, and the word that was probably meant. */
export interface Slip {
  readonly typed: string;
  readonly meant: string;
}

/** A reason why a run could not do its work. It is no fault of the program, so it is printed without a stack. */
export class Failure extends Error {
  readonly exit: ExitCode;
  /** A stable word for machines, such as `no-library`. */
  readonly code: string;
  /** The advice on how to solve it. For a slip, the corrected command line is added where it is known. */
  readonly hint: string | undefined;
  readonly slip: Slip | undefined;

  constructor(exit: ExitCode, code: string, message: string, hint?: string | Slip) {
    super(message);
    this.name = 'Failure';
    this.exit = exit;
    this.code = code;
    this.slip = typeof hint === 'object' ? hint : undefined;
    this.hint = typeof hint === 'object' ? `did you mean ${hint.meant}?` : hint;
  }
}
