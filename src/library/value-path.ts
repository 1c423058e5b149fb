import type { Path } from '../model/place.ts';

/** Formats a path for messages: `consent[0].uses`. */
export const pathLabel = (path: Path): string =>
  path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      return index === 0 ? step : `.${step}`;
    })
    .join('');
