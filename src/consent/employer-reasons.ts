import type { Policy } from '../model/config.ts';
import type { Advocate, Customer } from '../model/customer.ts';
import type { Question } from '../model/standing.ts';
import { type BareReason, brokenFile } from './bare-reason.ts';
import { consentReasons } from './consent-reasons.ts';
import { consentQuestion } from './coverage.ts';
import { exclusionReasons, quietReasons, suppressionReasons } from './customer-reasons.ts';
import { advocateIndex } from './ledger.ts';
import { parentReasons } from './parent-reasons.ts';

/**
 * The reasons in the company that an advocate works for, where that is not the customer: its consent has to cover the
 * use as well. Where it has none on record, somebody has to ask it.
 */
export function employerReasons(
  { data, employers = [] }: Customer,
  { id, employer }: Advocate,
  { story: _, advocate: __, ...question }: Question,
  policy: Policy,
): readonly BareReason[] {
  if (employer === undefined) return [];
  const known = employers.filter((one) => one.id === employer);
  if (known.length === 0) {
    const message = `${id} works for ${employer}, which is no customer on record`;
    const path = ['advocates', advocateIndex(data, id), 'employer'];
    return [{ code: 'advocate/employer', verdict: 'ask', path, message }];
  }
  return known.flatMap((company) =>
    reasonsIn(company, question, policy).map(
      (reason): BareReason => ({
        ...reason,
        message: `${id} works for "${employer}": ${reason.message}`,
        from: reason.from ?? company,
      }),
    ),
  );
}

function reasonsIn(company: Customer, question: Question, policy: Policy): readonly BareReason[] {
  const { data, file, broken, twins = [], parents } = company;
  if (broken) return [brokenFile(file)];
  const { reasons } = consentReasons(data, consentQuestion(question, undefined, 'company', policy), policy);
  const own = reasons.map((reason): BareReason => {
    return reason.code === 'consent/missing' ? { ...reason, verdict: 'ask' } : reason;
  });
  const files = [...twins, ...(parents?.files ?? [])];
  const above = { ...company, parents: { files, ...(parents?.fault && { fault: parents.fault }) } };
  return [
    ...suppressionReasons(data),
    ...exclusionReasons(data, question),
    ...quietReasons(data, question),
    ...own.filter(({ verdict }) => verdict !== 'ready'),
    ...parentReasons(above, question, policy),
  ];
}
