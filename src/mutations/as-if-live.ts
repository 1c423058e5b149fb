import { type Exposure, exposures } from '../consent/exposure.ts';
import type { CustomerFile } from '../model/customer.ts';
import type { Day } from '../model/day.ts';

/** What each asset shows, or would show if it were live; in file order, one each. */
export const asIfLive = (data: CustomerFile, today: Day): readonly Exposure[] =>
  exposures(
    { ...data, activity: [], assets: (data.assets ?? []).map((asset) => ({ ...asset, status: 'live' })) },
    today,
  ).filter(({ isLive }) => isLive);
