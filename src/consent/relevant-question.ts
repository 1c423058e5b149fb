import type { Customer, CustomerFile } from '../model/customer.ts';
import type { Question } from '../model/standing.ts';
import { defaultAudience } from '../model/use.ts';
import { filesBehind } from './coming-days.ts';

/** The parts of a question that only files with certain keys tell apart. */
const LIMITS = {
  prospect: ({ excludes }: CustomerFile) => excludes !== undefined,
  place: ({ consent = [] }: CustomerFile) => consent.some(({ places }) => places !== undefined),
  met: ({ consent = [] }: CustomerFile) => consent.some(({ requires }) => requires !== undefined),
  territory: ({ consent = [], assets = [] }: CustomerFile) =>
    [...consent, ...assets].some(({ territories }) => territories !== undefined),
} as const satisfies Partial<Record<keyof Question, (data: CustomerFile) => boolean>>;

type LimitedPart = keyof typeof LIMITS;

const PARTS = Object.keys(LIMITS) as readonly LimitedPart[];

const RELEVANT = new WeakMap<Customer, readonly LimitedPart[]>();

/** The parts that an answer about a customer may depend on. */
function relevantParts(customer: Customer): readonly LimitedPart[] {
  const known = RELEVANT.get(customer);
  if (known !== undefined) return known;
  const files = filesBehind(customer);
  const parts = PARTS.filter((part) => files.some(LIMITS[part]));
  RELEVANT.set(customer, parts);
  return parts;
}

/**
 * Leaves out of a question what changes no verdict on a customer: parts that none of its files speaks of, and the audience
 * that the use has anyway. Most questions about a library then are one.
 */
export function relevantQuestion(customer: Customer, question: Question): Question {
  const { prospect, place, met, territory, audience, ...rest } = question;
  const given = { prospect, place, met, territory };
  const asked = PARTS.filter((part) => given[part] !== undefined);
  const parts = asked.length === 0 ? asked : asked.filter((part) => relevantParts(customer).includes(part));
  return {
    ...rest,
    ...(audience !== undefined && audience !== defaultAudience(question.use) && { audience }),
    ...Object.fromEntries(parts.map((part) => [part, given[part]])),
  };
}
