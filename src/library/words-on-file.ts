import type { CustomerFile } from '../model/customer.ts';

/** The places that a file names: in its limits, of its material and of its engagements. Some are named more than once. */
export const placesIn = ({ consent = [], assets = [], activity = [] }: CustomerFile): readonly string[] => [
  ...consent.flatMap(({ places = [], may_stay = [] }) => [...places, ...may_stay]),
  ...assets.flatMap(({ placements = [] }) => placements.map(({ where }) => where)),
  ...activity.flatMap(({ place = [] }) => place),
];

/** The conditions that a file names: those of its grants, and those that were met. Some are named more than once. */
export const requirementsIn = ({ consent = [], assets = [], activity = [] }: CustomerFile): readonly string[] => [
  ...consent.flatMap(({ requires = [] }) => requires),
  ...assets.flatMap(({ placements = [] }) => placements.flatMap(({ met = [] }) => met)),
  ...activity.flatMap(({ met = [] }) => met),
];
