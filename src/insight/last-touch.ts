import type { CustomerFile } from '../model/customer.ts';
import type { Day } from '../model/day.ts';

/** The last day up to a given one on which somebody had to do with a customer; undefined where none is on record. */
export function lastTouch(data: CustomerFile, on: Day): Day | undefined {
  const { activity = [], gives = [], advocates = [], consent = [], assets = [], health } = data;
  const days = [
    ...activity.flatMap((entry) => [entry.on, entry.asked_on]),
    ...gives.map((give) => give.on),
    ...advocates.map(({ verified_on }) => verified_on),
    ...consent.flatMap(({ requested_on, granted_on, declined_on, withdrawn_on }) => [
      ...[requested_on, granted_on, declined_on, withdrawn_on],
    ]),
    ...assets.map(({ approved_on }) => approved_on),
    health?.checked_on,
  ];
  return days.reduce((last, day) => (day !== undefined && day <= on && day > (last ?? '') ? day : last), undefined);
}
