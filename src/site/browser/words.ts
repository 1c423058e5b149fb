import type { TaxonomyList } from '../../model/config.ts';
import { type Customer, ownerOf, type Story } from '../../model/customer.ts';
import type { Standing, Verdict } from '../../model/standing.ts';
import type { Desk } from '../open-desk.ts';
import { h } from './dom.ts';

/** The name of a term of the taxonomy, or the value itself. */
export const termName = ({ config }: Pick<Desk, 'config'>, list: TaxonomyList, id: string): string => {
  const terms = config.taxonomy[list];
  return (Object.hasOwn(terms, id) ? terms[id]?.name : undefined) ?? id;
};

/** The verdict as a badge. Its word says what its colour does. */
export const badge = (verdict: Verdict): HTMLElement => h('span', { class: `badge ${verdict}` }, verdict);

/** The conditions of an answer, one a line. */
export function conditionsOf(answer: Standing, { data }: Customer): readonly string[] {
  const { stories, territories, places, requires = [], excludes = [], disclaimers = [], guidelines = [] } = answer;
  const speaker = data.advocates?.find(({ id }) => id === answer.advocate);
  return [
    ...(answer.clears_on ? [`from ${answer.clears_on}`] : []),
    ...(answer.advocate ? [`with ${speaker?.name ?? answer.advocate}`] : []),
    ...(answer.attribution === 'blinded'
      ? [`only without the name${data.blinded_as ? `: “${data.blinded_as}”` : ''}`]
      : []),
    ...(answer.attribution === 'role-only' ? ['people by their role only'] : []),
    ...(answer.named_as ? [`named “${answer.named_as}”`] : []),
    ...(stories ? [`only for ${stories.join(', ') || 'no story'}`] : []),
    ...(territories ? [`only in ${territories.join(', ')}`] : []),
    ...(places ? [`only at ${places.join(', ') || 'no place'}`] : []),
    ...(requires.length > 0 ? [`once met: ${requires.join(', ')}`] : []),
    ...(excludes.length > 0 ? [`not with ${excludes.join(', ')}`] : []),
    ...(answer.expires_on ? [`until ${answer.expires_on}`] : []),
    ...(answer.conditions ? [`“${answer.conditions}”`] : []),
    ...disclaimers.map((words) => `beside it: “${words}”`),
    ...guidelines.map((address) => `guidelines: ${address}`),
  ];
}

/** The person on our side to go through. */
export const contactOf = ({ data }: Customer): string | undefined => ownerOf(data, 'references');

/** The facts about a customer and a story in one line. */
export function factsOf(desk: Desk, { data }: Customer, story: Story | undefined): string {
  const products = story?.products ?? [];
  return [
    data.industry && termName(desk, 'industries', data.industry),
    data.segment && termName(desk, 'segments', data.segment),
    data.region && termName(desk, 'regions', data.region),
    ...products.map((id) => termName(desk, 'products', id)),
    ...(story?.use_cases ?? []).map((id) => termName(desk, 'use_cases', id)),
  ]
    .filter(Boolean)
    .join(' · ');
}
