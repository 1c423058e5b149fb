import type { CustomerFile } from '../model/customer.ts';

/**
 * Says that a customer is in the programme: active, or paused. Stale facts are not reported for the others: a nominated
 * customer has not begun, and a retired or do-not-contact one is not to be asked.
 */
export const isInProgramme = ({ status }: CustomerFile): boolean => status === 'active' || status === 'paused';
