import type { Audience, Use } from './generated/customer-file.generated.ts';

/** Uses that publish or show a piece of material. */
export const MATERIAL = [
  'name',
  'logo',
  'quote',
  'case-study',
  'press-release',
  'video',
  'podcast',
  'social-post',
  'review',
  'award',
  'rfp',
] as const satisfies readonly Use[];

/** Uses that take a person's time. */
export const ACTIVITIES = [
  'reference-call',
  'analyst-call',
  'press-interview',
  'site-visit',
  'speaking',
  'advisory-board',
] as const satisfies readonly Use[];

/** Every use there is, in the order in which it is shown. */
export const USES: readonly Use[] = [...MATERIAL, ...ACTIVITIES];

/** The uses that an advocate has to do: material made of a person's words, and every activity. */
export type PersonalUse = 'quote' | 'video' | 'podcast' | (typeof ACTIVITIES)[number];

export const isActivity = (use: Use): boolean => (ACTIVITIES as readonly Use[]).includes(use);

export const needsPerson = (use: Use): use is PersonalUse =>
  use === 'quote' || use === 'video' || use === 'podcast' || isActivity(use);

/** From the smallest to the largest: each covers those before it. */
export const AUDIENCES: readonly Audience[] = ['internal', 'prospects', 'public'];

/** The audience of a use that nobody named: the public for material, interviews and talks, else prospects. */
export const defaultAudience = (use: Use): Audience =>
  !isActivity(use) || use === 'press-interview' || use === 'speaking' ? 'public' : 'prospects';

/** Whether what is meant for `audience` may be shown to `asked`. */
export const coversAudience = (audience: Audience, asked: Audience): boolean =>
  AUDIENCES.indexOf(audience) >= AUDIENCES.indexOf(asked);

/** The uses that say who they are and tell no story. A contract clause carries no other. */
export const isNameOrLogo = (use: Use): boolean => use === 'name' || use === 'logo';
