import type { Attribution, Consent } from '../model/customer.ts';

/** Reasons to decline or withdraw, in the order in which they are offered. */
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

/** Capacities in which somebody says yes. */
export const CAPACITIES = [
  'legal',
  'brand',
  'pr',
  'executive',
  'user',
] as const satisfies readonly Consent['granted_as'][];

/** Bases of a yes. */
export const BASES = [
  'signed-form',
  'email',
  'contract-clause',
  'verbal',
] as const satisfies readonly Consent['basis'][];

/** Approvals: once for the whole term, or for each use. */
export const APPROVALS = ['once', 'per-use'] as const satisfies readonly Consent['approval'][];

/** Ways to name them, from the most to the least revealing. */
export const ATTRIBUTIONS: readonly Attribution[] = ['named', 'role-only', 'blinded'];
