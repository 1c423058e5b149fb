import { soundCustomers } from '../../model/library.ts';
import { comparablePlace } from '../../text/same-place.ts';
import { quoted } from '../../yaml/quoted.ts';
import type { Rule } from '../rule.ts';

const logo = (second: string, mark = '') => `name: Nordlicht Robotics
status: active
health: { status: green, checked_on: 2026-09-01 }
consent:
  - id: logo-2026
    status: granted
    uses: [logo]
    audience: public
    approval: once
    granted_on: 2026-02-01
    granted_by: Anand Thiru
    basis: signed-form
    evidence: vault:consents/nordlicht-2026.pdf
assets:
  - id: logo-wall
    use: logo
    status: live
    placements:
      - where: https://www.vendor.example/customers
        since: 2026-03-01
        removed_on: 2026-08-01
      - where: https://vendor.example/partners
        since: 2026-03-01
      - where: ${second}${mark}
        since: 2026-09-01
`;

export const placementDuplicate: Rule = {
  id: 'placement/duplicate',
  level: 'warning',
  reach: 'file',
  summary: 'an asset that is up in the same place twice',
  why: 'One page under two spellings is two lines on the list of what to take down. Who ticks off the one believes that the other is still up, or that both are gone.',
  remedy:
    'Keep one of the two, with the earlier day. Scheme, `www.`, a slash at the end and the case of the host make no other place. A place from which it was removed counts no more.',
  examples: {
    good: [
      { title: 'a place that it went back to', files: logo('https://www.vendor.example/customers') },
      { title: 'another page', files: logo('https://vendor.example/partners/2026') },
    ],
    bad: [
      { files: logo('https://vendor.example/partners', ' # error: placement/duplicate') },
      {
        title: 'another spelling of the same page',
        files: logo('HTTP://WWW.VENDOR.example/partners/', ' # error: placement/duplicate'),
      },
    ],
  },
  *check(library) {
    for (const { data, file } of soundCustomers(library)) {
      for (const [asset, { placements = [] }] of (data.assets ?? []).entries()) {
        const first = new Map<string, number>();
        for (const [index, { where, removed_on }] of placements.entries()) {
          if (removed_on !== undefined) continue;
          const place = comparablePlace(where);
          const before = first.get(place);
          const pathOf = (nth: number) => ['assets', asset, 'placements', nth, 'where'];
          if (before === undefined) first.set(place, index);
          else {
            yield {
              place: { file, path: pathOf(index) },
              message: `${quoted(where)} is the same place as one above`,
              hint: 'keep one of the two, with the earlier day',
              related: [{ place: { file, path: pathOf(before) }, message: 'it first stands here' }],
            };
          }
        }
      }
    }
  },
};
