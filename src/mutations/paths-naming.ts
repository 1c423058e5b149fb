import type { CustomerFile } from '../model/customer.ts';
import type { Path } from '../model/place.ts';

/** The places of a file that name a customer: as the parent, and as the employer of somebody. */
export const pathsNaming = ({ parent, advocates = [] }: CustomerFile, id: string): readonly Path[] => [
  ...(parent === id ? [['parent']] : []),
  ...advocates.flatMap(({ employer }, index) => (employer === id ? [['advocates', index, 'employer']] : [])),
];
