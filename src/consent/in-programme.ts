import type { CustomerFile } from '../model/customer.ts';

/**
 * Whether a customer is looked after: active, or paused for a while. What only goes stale is not told of the others:
 * who is nominated has not begun, and who is retired or not to be contacted is left in peace.
 */
export const isInProgramme = ({ status }: CustomerFile): boolean => status === 'active' || status === 'paused';
