import type { Attribution, Consent } from '../model/customer.ts';

/** Why they decline or withdraw, in the order in which it is offered. */
export const REASONS = [
  'personal-risk',
  'too-soon',
  'competitive-advantage',
  'corporate-policy',
  'clause-struck',
  'legal',
  'no-time',
  'unhappy',
  'other',
] as const satisfies readonly Consent['reason'][];

/** In which capacity somebody says yes. */
export const CAPACITIES = [
  'legal',
  'brand',
  'pr',
  'executive',
  'user',
] as const satisfies readonly Consent['granted_as'][];

/** What a yes rests on. */
export const BASES = [
  'signed-form',
  'email',
  'contract-clause',
  'verbal',
] as const satisfies readonly Consent['basis'][];

/** Whether a yes holds for the whole term. */
export const APPROVALS = ['once', 'per-use'] as const satisfies readonly Consent['approval'][];

/** How they may be named, from the most to the least telling. */
export const ATTRIBUTIONS: readonly Attribution[] = ['named', 'role-only', 'blinded'];
