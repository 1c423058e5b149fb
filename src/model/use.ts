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
  'investor-call',
  'press-interview',
  'site-visit',
  'speaking',
  'advisory-board',
] as const satisfies readonly Use[];

/** All uses, in the order in which they are shown. */
export const USES: readonly Use[] = [...MATERIAL, ...ACTIVITIES];

/** The uses that need an advocate: material made of a person's words, and every activity. */
export type PersonalUse = 'quote' | 'video' | 'podcast' | (typeof ACTIVITIES)[number];

export const isActivity = (use: Use): boolean => (ACTIVITIES as readonly Use[]).includes(use);

export const needsPerson = (use: Use): use is PersonalUse =>
  use === 'quote' || use === 'video' || use === 'podcast' || isActivity(use);

/** The audiences from the smallest to the largest. Each covers those before it. */
export const AUDIENCES: readonly Audience[] = ['internal', 'prospects', 'public'];

/** Gives the default audience of a use: the public for material, interviews and talks, else prospects. */
export const defaultAudience = (use: Use): Audience =>
  !isActivity(use) || use === 'press-interview' || use === 'speaking' ? 'public' : 'prospects';

/** Tells whether content for `audience` may be shown to `asked`. */
export const coversAudience = (audience: Audience, asked: Audience): boolean =>
  AUDIENCES.indexOf(audience) >= AUDIENCES.indexOf(asked);

/** Tells whether a use shows only the customer's name. A contract clause allows no other. */
export const isNameOrLogo = (use: Use): boolean => use === 'name' || use === 'logo';
