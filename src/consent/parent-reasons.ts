import type { Policy } from '../model/config.ts';
import type { Customer } from '../model/customer.ts';
import type { Question } from '../model/standing.ts';
import { type BareReason, brokenFile } from './bare-reason.ts';
import { consentReasons } from './consent-reasons.ts';
import { consentQuestion, coverageOf } from './coverage.ts';
import { exclusionReasons, quietReasons, suppressionReasons } from './customer-reasons.ts';
import { nameReasons } from './name-reasons.ts';

/**
 * The reasons in the files of the companies that own a customer. A no passes down, a quiet period too, and a yes never:
 * health, limits, approvers and grants of a parent say nothing about its child.
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
    ...quietReasons(data, question),
    ...refusalReasons({ data }, question, policy),
  ];
}

/**
 * The answer of the company's records, where one of them refuses. A later yes of the parent overcomes the refusal, and
 * is itself judged as any yes is. A story of the child is none of the parent's.
 */
function refusalReasons({ data }: Pick<Customer, 'data'>, question: Question, policy: Policy): readonly BareReason[] {
  const asked = consentQuestion(question, undefined, 'company', policy);
  const { refusals, grants } = coverageOf(data, asked, policy.regions);
  if (refusals.length > 0)
    return consentReasons(data, asked, policy).reasons.filter(({ verdict }) => verdict !== 'ready');
  // Only a logo shows the name for certain: of other material the child's grant may leave it out.
  const isShown = asked.use === 'logo' || (asked.attribution ?? 'blinded') !== 'blinded';
  const given = grants.map(({ record }) => record);
  return isShown ? nameReasons(data, asked, policy.regions, given) : [];
}
