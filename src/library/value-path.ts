import type { Path } from '../model/place.ts';

/** A path as people say it: `customer.advocates[0].id`. */
export const label = (path: Path): string =>
  path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('');
