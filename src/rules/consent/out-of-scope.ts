import { ANY, type Dimension, NONE, type Scope } from '../../consent/coverage.ts';
import type { Exposure } from '../../consent/exposure.ts';
import { uncovered } from '../../consent/uncovered.ts';
import type { Audience, Consent } from '../../model/customer.ts';
import type { Path } from '../../model/place.ts';
import type { Rule } from '../rule.ts';

const customer = (grant: string, asset: string) => `name: Nordlicht Robotics
status: active
stories:
  - id: month-end
  - id: quiet-grippers
consent:
  - id: quotes-2026
    status: granted
${grant}
    granted_on: 2026-02-01
    granted_by: Ada Lindqvist
    basis: signed-form
    evidence: vault:consents/nordlicht-2026.pdf
assets:
  - id: close-study
${asset}
    status: live
`;

export const consentOutOfScope: Rule = {
  id: 'consent/out-of-scope',
  level: 'error',
  reach: 'file',
  summary: 'something live or scheduled that goes beyond its grant',
  why: 'They said yes to something, and this is something else: words for a sales call on a public page, a logo for Europe in an American deck, a story about the one process that is their edge. That is how a good yes becomes the last one.',
  remedy:
    'Narrow what is live to what was granted: its `audience`, `territories`, `story` or `attribution`. Or take it down, ask for the rest, and record the answer as a new grant. An absent `audience` is `internal` in a grant and `public` in an asset.',
  examples: {
    good: [
      {
        title: 'a grant covers its audience and the smaller ones',
        files: customer('    uses: [case-study]\n    audience: public', '    use: case-study\n    audience: prospects'),
      },
      {
        title: 'all stories, and shown where it was granted',
        files: customer(
          '    uses: [case-study]\n    audience: public\n    territories: [emea, US]',
          '    use: case-study\n    story: month-end\n    territories: [emea]',
        ),
      },
      {
        title: 'an event names no story: it keeps to those that were granted',
        files: `name: Nordlicht Robotics
status: active
advocates:
  - { id: pat-doe, uses: [reference-call] }
stories:
  - id: month-end
consent:
  - id: calls-2026
    status: granted
    uses: [reference-call]
    audience: prospects
    stories: [month-end]
    granted_on: 2026-02-01
    granted_by: Ada Lindqvist
    basis: email
    evidence: vault:consents/nordlicht-2026.eml
activity:
  - { on: 2026-10-20, use: reference-call, status: scheduled }
`,
      },
    ],
    bad: [
      {
        title: 'another use',
        files: customer('    uses: [case-study]\n    audience: public', '    use: video # error: consent/out-of-scope'),
      },
      {
        title: 'a larger audience',
        files: customer(
          '    uses: [case-study]\n    audience: prospects',
          '    use: case-study\n    audience: public # error: consent/out-of-scope',
        ),
      },
      {
        title: 'nothing is said on either side: internal consent, and a public case study',
        files: customer('    uses: [case-study]', '    use: case-study').replace(
          '- id: close-study',
          '- id: close-study # error: consent/out-of-scope',
        ),
      },
      {
        title: 'another territory besides',
        files: customer(
          '    uses: [case-study]\n    audience: public\n    territories: [emea]',
          '    use: case-study\n    territories: [emea, amer] # error: consent/out-of-scope',
        ),
      },
      {
        title: 'everywhere, under a grant for one territory',
        files: customer(
          '    uses: [case-study]\n    audience: public\n    territories: [emea]',
          '    use: case-study',
        ).replace('- id: close-study', '- id: close-study # error: consent/out-of-scope'),
      },
      {
        title: 'another story',
        files: customer(
          '    uses: [case-study]\n    audience: public\n    stories: [month-end]',
          '    use: case-study\n    story: quiet-grippers # error: consent/out-of-scope',
        ),
      },
      {
        title: 'with the name, under a grant for blinded use',
        files: customer(
          '    uses: [case-study]\n    audience: public\n    attribution: blinded',
          '    use: case-study\n    attribution: named # error: consent/out-of-scope',
        ),
      },
    ],
  },
  *check(library, { today }) {
    for (const { file, exposure, gap, whose } of uncovered(library, today, 'out-of-scope')) {
      const { grant, beyond, scope } = gap;
      const { record, path } = grant;
      const { wanted, granted } = limits[beyond](scope, record);
      yield {
        place: { file, path: keyOf(beyond, exposure) },
        message: `${exposure.claim}${wanted}, and ${whose} grant "${record.id}" ${granted}`,
        hint:
          beyond === 'use'
            ? `ask for consent to ${exposure.use} and record it as a new grant, or ${exposure.remedy}`
            : `narrow it to what was granted, or ${exposure.remedy}; for more, ask and record a new grant`,
        related: [{ place: { file, path: [...path, KEYS[beyond]] }, message: `"${record.id}" ${granted}` }],
      };
    }
  },
};

/** The key of a record that sets each limit. */
const KEYS: Readonly<Record<Dimension, keyof Consent>> = {
  use: 'uses',
  audience: 'audience',
  territory: 'territories',
  story: 'stories',
  place: 'places',
  attribution: 'attribution',
};

/** The path of what goes beyond. The audience of an entry follows from its use. */
function keyOf(beyond: Dimension, { isAsset, path, placements: [placement] }: Exposure): Path {
  if (beyond === 'place') return placement === undefined ? [...path, 'use'] : [...placement.path, 'where'];
  if (beyond === 'story') return [...path, 'story'];
  return [...path, isAsset ? (beyond === 'territory' ? 'territories' : beyond) : 'use'];
}

const SHOWN_TO: Readonly<Record<Audience, string>> = {
  internal: 'inside our own company',
  prospects: 'to prospects',
  public: 'to the public',
};

/** The scope shown and the scope granted: the two halves of a sentence. */
const limits: Readonly<Record<Dimension, (scope: Scope, grant: Consent) => { wanted: string; granted: string }>> = {
  use: (_, { uses }) => ({ wanted: '', granted: `covers ${listed(uses, 'no use')} only` }),
  audience: ({ audience }, grant) => ({
    wanted: ` ${SHOWN_TO[audience]}`,
    granted: `allows it ${SHOWN_TO[grant.audience ?? 'internal']} only${grant.audience === undefined ? ', since it names no audience' : ''}`,
  }),
  territory: ({ territory }, grant) => ({
    wanted: territory === ANY ? '' : ` in ${territory === NONE ? 'every territory' : territory}`,
    granted: `holds in ${listed(grant.territories, 'no territory')} only`,
  }),
  story: ({ story, territory }, { stories }) => ({
    wanted: typeof story === 'string' ? ` and tells "${story}"` : territory === ANY ? '' : ' and names no story',
    granted: `covers ${listed(stories, 'no story')} only`,
  }),
  place: ({ place }, { places }) => ({
    wanted: typeof place === 'symbol' ? ' at no place on record' : ` at ${place.address ?? place.channel}`,
    granted: `holds at ${listed(places, 'no place')} only`,
  }),
  attribution: ({ attribution = 'named' }, grant) => ({
    wanted: attribution === 'named' ? ' with their name' : ` as ${attribution}`,
    granted: `is for ${grant.attribution} use only`,
  }),
};

const listed = (words: readonly string[] = [], none: string): string => (words.length === 0 ? none : words.join(', '));
