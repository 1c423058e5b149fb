import type { Outcome } from '../model/customer.ts';

/** Whether an outcome says by how much, and not only what was measured. */
export const hasFigure = ({ before, after, change }: Outcome): boolean =>
  before !== undefined || after !== undefined || change !== undefined;
