import type { Policy } from '../model/config.ts';
import type { Customer } from '../model/customer.ts';
import type { Question } from '../model/standing.ts';
import { type BareReason, brokenFile } from './bare-reason.ts';
import { consentReasons } from './consent-reasons.ts';
import { consentQuestion, coverageOf } from './coverage.ts';
import { exclusionReasons, suppressionReasons } from './customer-reasons.ts';

/**
 * The reasons in the files of the companies that own a customer. A no passes down, a yes never: health, limits and
 * grants of a parent say nothing about its child.
 */
export function parentReasons(
  { parents }: Customer,
  { story: _, advocate: __, ...question }: Question,
  policy: Policy,
): readonly BareReason[] {
  if (parents === undefined) return [];
  const { files, fault } = parents;
  const broken = fault && ({ code: 'file/broken', verdict: 'no', message: fault.message, path: ['parent'] } as const);
  const from = files.find(({ file }) => file === fault?.file);
  return [
    ...(broken ? [{ ...broken, ...(from && { from }) }] : []),
    ...files.flatMap((parent) =>
      reasonsIn(parent, question, policy).map(
        (reason): BareReason => ({
          ...reason,
          message: `their parent "${parent.id}": ${reason.message}`,
          from: parent,
        }),
      ),
    ),
  ];
}

function reasonsIn({ file, data, broken }: Customer, question: Question, policy: Policy): readonly BareReason[] {
  if (broken) return [brokenFile(file)];
  return [
    ...suppressionReasons(data),
    ...exclusionReasons(data, question),
    ...refusalReasons({ data }, question, policy),
  ];
}

/**
 * The answer of the company's records, where one of them refuses. A later yes of the parent overcomes the refusal, and
 * is itself judged as any yes is. A story of the child is none of the parent's.
 */
function refusalReasons({ data }: Pick<Customer, 'data'>, question: Question, policy: Policy): readonly BareReason[] {
  const asked = consentQuestion(question, undefined, 'company', policy);
  if (coverageOf(data, asked, policy.regions).refusals.length === 0) return [];
  return consentReasons(data, asked, policy).reasons.filter(({ verdict }) => verdict !== 'ready');
}
