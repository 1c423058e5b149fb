// What of a customer may leave the building: small customers, questions, and what is shown of them.
import { describe, expect, test } from 'vitest';
import type { Asset, CustomerFile } from '../../src/model/customer.ts';
import { shareContext, shareLibrary } from '../../src/share/share-library.ts';
import type { ShareQuestion } from '../../src/share/view.ts';
import { textHash } from '../../src/text/hash.ts';
import { grant, grantOf, libraryWith, NORDLICHT, TODAY } from './libraries.ts';

const PUBLIC: ShareQuestion = { audience: 'public', on: TODAY };
const [STORY = { id: 'month-end' }] = NORDLICHT.stories ?? [];
const [QUOTE = { id: 'close-quote', use: 'quote' } as Asset] = NORDLICHT.assets ?? [];

/** Changes to the customer; undefined takes a key out. */
type Change = { readonly [Key in keyof CustomerFile]?: unknown };

/** What is shown: the name, `logo`, `story …`, `quote by …`. */
function shownOf(
  difference: Change,
  question: Partial<ShareQuestion> = {},
  others: Readonly<Record<string, CustomerFile | string>> = {},
): string {
  const library = libraryWith({ ...others, nordlicht: changed(difference) });
  const asked = { ...PUBLIC, ...question };
  const at = library.customers.findIndex(({ id }) => id === 'nordlicht');
  const { shared } = shareLibrary(library, asked)[at] ?? {};
  if (shared === undefined) return 'nothing';
  const quotes = [...shared.quotes, ...shared.stories.flatMap((story) => story.quotes)];
  return [
    shared.name,
    ...(shared.mayShowLogo ? ['logo'] : []),
    ...shared.stories.map(({ ref }) => (ref.startsWith('ref-') ? 'some story' : `story ${ref}`)),
    ...quotes.map(({ by = 'nobody' }) => `quote by ${by}`),
  ].join(', ');
}

const changed = (difference: Change): CustomerFile => JSON.parse(JSON.stringify({ ...NORDLICHT, ...difference }));

const NAME = 'Nordlicht Robotics GmbH';
const ADA = 'quote by Ada Lindqvist, VP Operations';
const ALL = `${NAME}, logo, story month-end, ${ADA}`;
const BLIND = 'a maker of robots, some story, quote by nobody';
const NAMELESS = 'a customer who is not named';
const blinded = grant({ attribution: 'blinded' });
const asBlinded = [{ ...QUOTE, attribution: 'blinded' as const }];
const words = (text: string): Asset => ({ ...QUOTE, text, approved_text_sha256: textHash(text) });

const CASES: readonly (readonly [
  says: string,
  shown: string,
  difference: Change,
  question?: Partial<ShareQuestion>,
])[] = [
  ['all, by name', ALL, {}],
  [
    'the form of the name that they ask for',
    ALL.replace(NAME, 'NORDLICHT®'),
    { consent: [grant({ named_as: 'NORDLICHT®' })] },
  ],
  ['without consent nothing', 'nothing', { consent: [] }],
  ['asked, and not answered', 'nothing', { consent: [grant({ status: 'requested' })] }],
  ['withdrawn', 'nothing', { consent: [grant({ status: 'withdrawn', withdrawn_on: '2026-09-01' })] }],
  ['ended yesterday', 'nothing', { consent: [grant({ expires_on: '2026-09-30' })] }],
  ['ends today', ALL, { consent: [grant({ expires_on: TODAY })] }],
  ['for prospects only', 'nothing', { consent: [grant({ audience: 'prospects' })] }],
  ['for prospects, and shown to them', ALL, { consent: [grant({ audience: 'prospects' })] }, { audience: 'prospects' }],
  ['the name alone', NAME, { consent: [grantOf('n', ['name'])] }],
  ['the logo without the name', 'nothing', { consent: [grantOf('l', ['logo'])] }],
  ['a story without the name', 'a maker of robots, some story', { consent: [grantOf('s', ['case-study'])] }],
  ['a blinded customer', BLIND, { consent: [blinded], assets: asBlinded }],
  [
    'a blinded one, and words that were approved with the name',
    'a maker of robots, some story, quote by VP Operations',
    { consent: [blinded, grantOf('q', ['quote'])], assets: [QUOTE] },
  ],
  [
    'words about them that hold their name',
    `${NAMELESS}, some story, quote by nobody`,
    { consent: [blinded], assets: asBlinded, blinded_as: 'a maker of Nordlicht robots' },
  ],
  [
    'no words about them',
    `${NAMELESS}, some story, quote by nobody`,
    { consent: [blinded], assets: asBlinded, blinded_as: undefined },
  ],
  [
    'a title that holds the name of a blinded one',
    'nothing',
    { consent: [blinded], assets: [], stories: [{ ...STORY, title: 'How NORDLICHT closes' }] },
  ],
  [
    'a solution that holds their domain',
    'nothing',
    { consent: [blinded], assets: [], stories: [{ ...STORY, solution: 'See nordlicht.example.' }] },
  ],
  [
    'a name that only a scan looks for',
    'nothing',
    {
      consent: [blinded],
      assets: [],
      mentions: { also: ['Robo North'] },
      stories: [{ ...STORY, challenge: 'Robo North was slow.' }],
    },
  ],
  [
    'a figure that holds it',
    'nothing',
    {
      consent: [blinded],
      assets: [],
      stories: [{ ...STORY, outcomes: [{ metric: 'robots', after: 'all of Nordlicht' }] }],
    },
  ],
  [
    'a disclosure that holds it',
    'nothing',
    {
      consent: [blinded],
      assets: [
        { id: 'pdf', use: 'case-study', story: 'month-end', status: 'live', disclosure: 'Nordlicht got a discount.' },
      ],
    },
  ],
  [
    'promised words that hold it',
    'nothing',
    { consent: [grant({ attribution: 'blinded', disclaimer: 'No advice by Nordlicht.' })] },
  ],
  [
    'a person by title',
    `${NAME}, logo, story month-end, quote by VP Operations`,
    {
      consent: [
        grant({ attribution: 'role-only', uses: ['quote'], id: 'q' }),
        grantOf('n', ['name', 'logo', 'case-study']),
      ],
      assets: [{ ...QUOTE, attribution: 'role-only' }],
    },
  ],
  [
    'a person by title, and no name of the company',
    'a maker of robots, some story, quote by VP Operations',
    { consent: [grant({ attribution: 'role-only' })], assets: [{ ...QUOTE, attribution: 'role-only' }] },
  ],
  [
    'a person by name whose words were approved by title',
    `${NAME}, logo, story month-end, quote by VP Operations`,
    { assets: [{ ...QUOTE, attribution: 'role-only' }] },
  ],
  [
    'a title that holds the name',
    'a maker of robots, some story, quote by nobody',
    {
      consent: [grant({ attribution: 'role-only' })],
      assets: [{ ...QUOTE, attribution: 'role-only' }],
      advocates: [{ id: 'ada', name: 'Ada Lindqvist', title: 'VP of Nordlicht', uses: ['quote'], verified_on: TODAY }],
    },
  ],
  [
    'a quote that nobody approved',
    `${NAME}, logo, story month-end`,
    { assets: [{ ...QUOTE, approved_text_sha256: undefined }] },
  ],
  [
    'a quote with changed words',
    `${NAME}, logo, story month-end`,
    { assets: [{ ...QUOTE, text: 'We closed the books in two days.' }] },
  ],
  ['a retired quote', `${NAME}, logo, story month-end`, { assets: [{ ...QUOTE, status: 'retired' }] }],
  ['a quote for prospects', `${NAME}, logo, story month-end`, { assets: [{ ...QUOTE, audience: 'prospects' }] }],
  ['a quote for one territory', `${NAME}, logo, story month-end`, { assets: [{ ...QUOTE, territories: ['DE'] }] }],
  ['a quote for one territory, there', ALL, { assets: [{ ...QUOTE, territories: ['DE'] }] }, { territory: 'DE' }],
  ['a quote of no story', `${NAME}, logo, story month-end, ${ADA}`, { assets: [{ ...QUOTE, story: undefined }] }],
  ['a quote of a story that may not be shown', `${NAME}, logo`, { consent: [grantOf('w', ['name', 'logo', 'quote'])] }],
  [
    'a quote of somebody else of them',
    `${NAME}, logo, story month-end`,
    { assets: [words('As Ada Lindqvist said, we closed the books.')] },
  ],
  ['a grant for one territory, everywhere', 'nothing', { consent: [grant({ territories: ['DE'] })] }],
  ['a grant for one territory, there', ALL, { consent: [grant({ territories: ['DE'] })] }, { territory: 'DE' }],
  [
    'a grant for one territory, elsewhere',
    'nothing',
    { consent: [grant({ territories: ['DE'] })] },
    { territory: 'FR' },
  ],
  ['a grant for one place, anywhere', 'nothing', { consent: [grant({ places: ['website'] })] }],
  ['a grant for one place, there', ALL, { consent: [grant({ places: ['website'] })] }, { place: 'website' }],
  [
    'a grant for one place, elsewhere',
    'nothing',
    { consent: [grant({ places: ['website'] })] },
    { place: 'deck:sales' },
  ],
  ['a yes each time', 'nothing', { consent: [grant({ approval: 'per-use' })] }],
  [
    'a yes each time, and one for this place',
    NAME,
    { consent: [grant({ approval: 'per-use' }), grantOf('here', ['name'], { places: ['deck:sales'] })] },
    { place: 'deck:sales' },
  ],
  [
    'a yes each time, and one for another place',
    'nothing',
    { consent: [grant({ approval: 'per-use' }), grantOf('here', ['name'], { places: ['deck:other'] })] },
    { place: 'deck:sales' },
  ],
  ['a condition that is not met', 'nothing', { consent: [grant({ requires: ['nda'] })] }],
  ['a condition that is met', ALL, { consent: [grant({ requires: ['nda'] })] }, { met: ['nda'] }],
  [
    'a grant for another story',
    `${NAME}, story other`,
    {
      consent: [grantOf('n', ['name']), grantOf('s', ['case-study', 'quote'], { stories: ['other'] })],
      stories: [STORY, { id: 'other' }],
      assets: [],
    },
  ],
  ['no proof', 'nothing', { consent: [{ ...grant(), evidence: undefined }] }],
  ['paused', 'nothing', { status: 'paused' }],
  ['out of the programme', 'nothing', { status: 'do-not-contact' }],
  ['a quiet period', 'nothing', { quiet_periods: [{ from: '2026-09-15', until: '2026-10-15' }] }],
  [
    'a quiet period for one use',
    `${NAME}, story month-end, ${ADA}`,
    { quiet_periods: [{ from: '2026-09-15', until: '2026-10-15', uses: ['logo'] }] },
  ],
  ['a prospect whom they exclude', 'nothing', {}, { audience: 'prospects', prospect: 'Globex' }],
];

test.each(CASES.map(([says, shown, ...rest]) => [says, shown, rest] as const))(
  '%s: %s',
  (_, shown, [difference, question]) => {
    expect(shownOf(difference, question)).toBe(shown);
  },
);

describe('with others in the library', () => {
  const globex: CustomerFile = {
    ...NORDLICHT,
    name: 'Globex Corporation',
    aliases: ['Globex'],
    domains: ['globex.example'],
    stories: [],
    assets: [],
    advocates: [{ id: 'bo', name: 'Bo Tanaka' }],
  };
  const silent = { ...globex, consent: [] };

  test('a text that names one who may not be named is not shown', () => {
    const stories = [{ ...STORY, solution: 'Just as at Globex Corporation.' }];
    expect(shownOf({ stories }, {}, { globex: silent })).toBe(`${NAME}, logo`);
    expect(shownOf({ stories }, {}, { globex })).toBe(ALL);
  });
  test('nor one that names their people', () => {
    const stories = [{ ...STORY, solution: 'Bo Tanaka told them how.' }];
    expect(shownOf({ stories }, {}, { globex })).toBe(`${NAME}, logo`);
  });
  test('nor a name that holds theirs, nor a text that holds such a name', () => {
    const joint = { ...globex, name: 'Tessaro, a company of Globex Corporation', aliases: ['Tessaro'], domains: [] };
    const stories = [{ ...STORY, solution: 'Just as at Tessaro.' }];
    expect(shownOf({ stories }, {}, { joint, globex: silent })).toBe(`${NAME}, logo`);
    const library = libraryWith({ joint, globex: silent });
    expect(shareLibrary(library, PUBLIC).map(({ shared }) => shared?.name)).toEqual([undefined, 'a maker of robots']);
  });
  test('another file of the company that says no', () => {
    const twin = { ...NORDLICHT, name: 'Nordlicht Robotics', consent: [], stories: [], assets: [] };
    expect(shownOf({}, {}, { twin })).toBe('nothing');
  });
  test('a parent who is out', () => {
    expect(shownOf({ parent: 'globex' }, {}, { globex: { ...globex, status: 'do-not-contact' } })).toBe('nothing');
    expect(shownOf({ parent: 'globex' }, {}, { globex })).toBe(ALL);
  });
  test('a broken file', () => {
    const library = libraryWith({ nordlicht: `${JSON.stringify(NORDLICHT).slice(0, -1)}, "sattus": "active"}` });
    expect(shareLibrary(library, PUBLIC)[0]?.shared).toBeUndefined();
    expect(shownOf({}, {}, { broken: 'name: [' })).toBe(ALL);
  });
  test('two files with one id, of which one may not be named', () => {
    const library = libraryWith({ 'a/nordlicht': NORDLICHT, 'b/nordlicht': silent });
    expect(shareLibrary(library, PUBLIC).map(({ shared }) => shared?.isNamed ?? false)).toEqual([false, false]);
  });
});

const viewsOf = (customer: CustomerFile, question: ShareQuestion = PUBLIC) =>
  shareLibrary(libraryWith({ nordlicht: customer }), question)[0];

test('nothing that is internal is in a view: signers, proof, health, prospects, owners', () => {
  const text = JSON.stringify([viewsOf(NORDLICHT)?.shared, viewsOf({ ...NORDLICHT, consent: [blinded] })?.shared]);
  const internal = ['Greta', 'secret-drawer', 'restless', 'Initech', 'Globex', 'olga', 'rene', 'vault', 'checked_on'];
  expect(internal.filter((word) => text.includes(word))).toEqual([]);
});

test('the facets of one who is not named do not tell who it is', () => {
  const customer = { ...NORDLICHT, consent: [blinded], industry: 'nordlicht robots', segment: 'enterprise' };
  const { id: _, ...told } = STORY;
  expect(viewsOf({ ...customer, assets: [] })?.shared).toEqual({
    ref: expect.stringMatching(/^ref-[\da-f]{12}$/),
    name: 'a maker of robots',
    isNamed: false,
    segment: 'enterprise',
    region: 'emea',
    mayShowLogo: false,
    stories: [
      {
        ...told,
        ref: expect.stringMatching(/^ref-/),
        outcomes: [{ metric: 'days to close', before: 14, after: 3 }],
        quotes: [],
        disclosures: [],
        valid_until: expect.any(String),
      },
    ],
    quotes: [],
    disclaimers: [],
    guidelines: [],
    conditions: [],
    valid_until: expect.any(String),
  });
});

test('what has to stand beside it, and what to observe', () => {
  const consent = [
    grant({ disclaimer: 'No advice.', guidelines: 'https://brand.nordlicht.example', conditions: 'Send it first.' }),
  ];
  expect(viewsOf({ ...NORDLICHT, consent })?.shared).toMatchObject({
    disclaimers: ['No advice.'],
    guidelines: ['https://brand.nordlicht.example'],
    conditions: ['Send it first.'],
    stories: [{ quotes: [{ disclosure: 'They got a discount.' }] }],
  });
});

test('the terms of what is not shown are not said', () => {
  const assets = [words('Nordlicht closed the books.')].map((asset) => ({ ...asset, attribution: 'blinded' as const }));
  const consent = [grantOf('q', ['quote'], { attribution: 'blinded', disclaimer: 'No advice.' })];
  expect(viewsOf({ ...NORDLICHT, consent, assets })?.shared).toBeUndefined();
});

test('the last day, and the day after it', () => {
  const customer = { ...NORDLICHT, consent: [grant({ expires_on: '2026-12-31' })] };
  expect(viewsOf(customer)?.shared?.valid_until).toBe('2026-12-31');
  expect(viewsOf(customer, { ...PUBLIC, on: '2026-12-31' })?.shared).toBeDefined();
  expect(viewsOf(customer, { ...PUBLIC, on: '2027-01-01' })?.shared).toBeUndefined();
});

test('what is left out, why, and from when', () => {
  const consent = [grant({ uses: ['name', 'case-study'] }), grantOf('l', ['logo'], { begins_on: '2026-11-01' })];
  expect(viewsOf({ ...NORDLICHT, consent })?.omitted).toEqual([
    {
      customer: 'nordlicht',
      part: 'quote',
      id: 'close-quote',
      reason: expect.stringContaining('no record covers quote'),
    },
    { customer: 'nordlicht', part: 'logo', reason: 'the grant "l" begins on 2026-11-01', clears_on: '2026-11-01' },
  ]);
});

test('an opaque id is of its key, of its customer and of its part', () => {
  const refOf = (key: string, customer: string, part?: string) =>
    shareContext(libraryWith({}, `version: 1\nshare: { key: ${key} }\n`), PUBLIC).opaqueRef(customer, part);
  const [one, other] = ['0123456789abcdef', 'fedcba9876543210'];
  expect(refOf(one, 'a')).toBe(refOf(one, 'a'));
  expect(new Set([refOf(one, 'a'), refOf(other, 'a'), refOf(one, 'b'), refOf(one, 'a', 'x')]).size).toBe(4);
  const without = (customers: Readonly<Record<string, CustomerFile>>) =>
    shareContext(libraryWith(customers, 'version: 1\n'), PUBLIC).opaqueRef('a');
  expect(without({ a: NORDLICHT })).toBe(without({ a: NORDLICHT }));
  expect(without({ a: NORDLICHT })).not.toBe(without({ a: { ...NORDLICHT, name: 'Other' } }));
});
