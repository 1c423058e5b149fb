import type { Outcome } from '../model/customer.ts';

/** Says that an outcome has a figure, and not only a metric. */
export const hasFigure = ({ before, after, change }: Outcome): boolean =>
  before !== undefined || after !== undefined || change !== undefined;
