// The formats of a pack: what is foreign stays text in each, and the bytes are the same on every machine.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { PACK_STYLE, PACK_STYLE_HASH, packHtml } from '../../../src/report/pack/html.ts';
import { PACK_FORMATS, type PackFormat } from '../../../src/report/pack/index.ts';
import type { Pack } from '../../../src/share/pack.ts';

const EVIL = `<script src="//x.example">&'"</script> \u202Eevil {{x}} ]]> \u0007`;

const PACK: Pack = {
  ...{ id: 'globex-2026-10-01', prospect: `Globex ${EVIL}`, audience: 'prospects', as_of: '2026-10-01' },
  ...{ valid_until: '2027-01-31', uses: ['quote', 'reference-call'] },
  references: [
    {
      ...{
        ref: 'nordlicht',
        name: `Nordlicht ${EVIL}`,
        isNamed: true,
        industry: EVIL,
        segment: 'Enterprise',
        region: 'EMEA',
      },
      ...{ why: [`speaks of ${EVIL}`], through: EVIL, disclaimers: [EVIL], guidelines: [EVIL], conditions: [EVIL] },
      story: {
        ...{ ref: 'close', title: EVIL, challenge: EVIL, solution: 'One ledger.', disclosures: [EVIL] },
        outcomes: [{ metric: EVIL, before: '9 days', after: 3 }],
        ...{ products: [EVIL], use_cases: ['close'], quotes: [] },
      },
      quotes: [{ text: EVIL, by: EVIL, disclosure: EVIL }],
      engagements: [{ use: 'reference-call', who: EVIL, languages: [EVIL], topics: [EVIL] }],
    },
    {
      ref: 'ref-0',
      name: 'a maker of robots',
      isNamed: false,
      why: [],
      quotes: [],
      engagements: [],
      disclaimers: [],
      guidelines: [],
      conditions: [],
    },
  ],
};

test('the page allows its own style and nothing else', () => {
  expect(PACK_STYLE_HASH).toBe(createHash('sha256').update(PACK_STYLE).digest('base64'));
  const page = packHtml(PACK);
  expect(page).not.toMatch(/<(?:script|link|img|iframe|object|a)\b|\son\w+=|\sstyle=|url\(|@import/i);
  expect(page.match(/<style>/g)).toHaveLength(1);
});

test.each(Object.keys(PACK_FORMATS))('%s is the same each time', async (name) => {
  const { make }: PackFormat = PACK_FORMATS[name as keyof typeof PACK_FORMATS];
  expect(await make(PACK)).toEqual(await make(PACK));
});

test.each(['markdown', 'html'] as const)('%s', async (name) => {
  await expect(PACK_FORMATS[name].make(PACK)).toMatchFileSnapshot(`pack.${name === 'html' ? 'html' : 'md'}`);
});
