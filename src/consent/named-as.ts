import type { CustomerFile, Use } from '../model/customer.ts';
import type { Standing } from '../model/standing.ts';

/**
 * The form of the name that the answer for a use asks for; without one, the name. Among answers for several uses, the
 * one for the name itself decides. A blinded answer has no form.
 */
export const nameToUse = ({ name }: CustomerFile, answers: readonly Standing[], use: Use = 'name'): string =>
  answers.find((answer) => answer.use === use)?.named_as ?? name;
