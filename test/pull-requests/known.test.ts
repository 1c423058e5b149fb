// A finding known before a change stays known until somebody touches its subject.
import { describe, expect, test } from 'vitest';
import type { CustomerFile } from '../../src/model/customer.ts';
import { fingerprintOf } from '../../src/model/fingerprint.ts';
import { partition } from '../../src/rules/fingerprint.ts';
import { findingsOf, outcome, type Tree } from './tree.ts';

const FILE = 'customers/nordlicht.yaml';

/** A customer whose logo and quote are live under a grant that ended, and whose call nobody consented to. */
const WRONG: CustomerFile = {
  name: 'Nordlicht Robotics',
  status: 'active',
  health: { status: 'green', checked_on: '2026-01-20' },
  advocates: [
    { id: 'pat-doe', uses: ['quote', 'reference-call'], verified_on: '2026-01-20' },
    { id: 'zoe-brueckner', uses: ['quote', 'reference-call'], verified_on: '2026-01-20' },
  ],
  consent: [
    {
      id: 'public-2025',
      status: 'granted',
      uses: ['logo', 'quote'],
      audience: 'public',
      approval: 'once',
      granted_on: '2025-01-10',
      expires_on: '2026-01-31',
      granted_by: 'Ada Lindqvist',
      basis: 'signed-form',
      evidence: 'vault:consents/2025.pdf',
    },
  ],
  assets: [
    {
      id: 'logo-wall',
      use: 'logo',
      audience: 'prospects',
      territories: ['emea', 'apac'],
      status: 'live',
      placements: [
        { where: 'https://www.vendor.example/customers', since: '2025-02-01', removed_on: '2026-04-01' },
        { where: 'deck:2026-sales-overview', since: '2025-03-01' },
      ],
    },
  ],
  activity: [
    {
      asked_on: '2026-01-20',
      on: '2026-02-20',
      use: 'reference-call',
      status: 'scheduled',
      advocate: 'pat-doe',
      prospect: 'globex',
    },
  ],
};

const treeOf = (data: CustomerFile, file = FILE): Tree => ({
  config: { version: 1 },
  customers: new Map([[file, data]]),
  comments: [],
  texts: new Map(),
  baseline: undefined,
});

type Change = (data: Editable) => void;
type Editable = {
  -readonly [Key in keyof CustomerFile]-?: NonNullable<CustomerFile[Key]> extends readonly (infer Item)[]
    ? { -readonly [Inner in keyof Item]?: unknown }[]
    : unknown;
};
const changed = (change: Change, data = WRONG): CustomerFile => {
  const copy = structuredClone(data);
  change(copy as Editable);
  return copy;
};
const first = (list: Editable['assets'] | Editable['activity'] | Editable['consent']): Record<string, unknown> =>
  list[0] as Record<string, unknown>;
const places = (data: Editable) => first(data.assets).placements as Record<string, string>[];

const UNTOUCHED: Readonly<Record<string, Change>> = {
  'nothing is changed': () => {},
  'something else is changed': (data) => {
    data.name = 'Nordlicht Robotics GmbH';
    data.region = 'emea';
  },
  'another asset comes with it': (data) => data.assets.push({ id: 'new', use: 'logo', status: 'draft' }),
  'its keys are in another order': (data) => {
    data.assets = data.assets.map((asset) => Object.fromEntries(Object.entries(asset).reverse()));
  },
  'a place is given up': (data) => void places(data).pop(),
  'a place is given up sooner': (data) => {
    for (const place of places(data)) place.removed_on = '2026-03-01';
  },
  'it is shown to fewer people': (data) => {
    first(data.assets).audience = 'internal';
  },
  'it is shown in fewer territories': (data) => {
    first(data.assets).territories = ['emea'];
  },
};

/** Changes by which the fault of the logo or the call goes further, or becomes another one. */
const TOUCHED: Readonly<Record<string, Change>> = {
  'it goes up in one more place': (data) => places(data).push({ where: 'booth:expo' }),
  'it goes up in another place instead': (data) => {
    for (const place of places(data)) place.where = 'booth:expo';
  },
  'it stays up longer': (data) => {
    for (const place of places(data)) delete place.removed_on;
  },
  'it was up earlier': (data) => {
    for (const place of places(data)) place.since = '2025-01-01';
  },
  'it is shown to everybody': (data) => {
    delete first(data.assets).audience;
  },
  'it is shown everywhere': (data) => {
    delete first(data.assets).territories;
  },
  'it is shown in another territory': (data) => {
    first(data.assets).territories = ['emea', 'amer'];
  },
  'it names somebody else': (data) => {
    first(data.activity).advocate = 'zoe-brueckner';
  },
  'it is for somebody else': (data) => {
    first(data.activity).prospect = 'initech';
  },
  'it is about something else': (data) => {
    first(data.assets).disclosure = 'They got it for free.';
  },
  'what it rests on is another grant': (data) => {
    first(data.consent).uses = ['logo', 'quote', 'case-study'];
  },
};

const errors = (before: Tree, after: Tree) => outcome(before, after).errors;

describe('what was wrong before fails nobody', () => {
  test.each(Object.entries(UNTOUCHED))('where %s', (_, change) => {
    expect(errors(treeOf(WRONG), treeOf(changed(change)))).toEqual([]);
  });

  test('where the file was moved, or is written otherwise', () => {
    expect(errors(treeOf(WRONG), treeOf(WRONG, FILE.replace('customers/', 'customers/emea/')))).toEqual([]);
    const after = treeOf(WRONG);
    after.texts.set(FILE, `# seen\n${JSON.stringify(WRONG)}\n`);
    expect(errors(treeOf(WRONG), after)).toEqual([]);
  });

  test('where the day alone made it wrong', () => {
    const before = outcome(treeOf({ name: 'Nordlicht' }), treeOf(WRONG)).errors;
    expect(before.join()).toContain('ended on 2026-01-31');
    const elsewhere = changed((data) => data.aliases.push('Nordlicht'), { ...WRONG, aliases: [] });
    expect(errors(treeOf(WRONG), treeOf(elsewhere))).toEqual([]);
  });
});

describe('what was wrong before counts anew', () => {
  test.each(Object.entries(TOUCHED))('where %s', (_, change) => {
    expect(errors(treeOf(WRONG), treeOf(changed(change)))).not.toEqual([]);
  });

  test('where a file that is in error says anything else: what is wrong with that, nobody sees', () => {
    const broken = { ...WRONG, status: 'activ' as 'active' };
    expect(errors(treeOf(broken), treeOf(broken))).toEqual([]);
    const more = changed((data) => data.assets.push({ id: 'new', use: 'logo', status: 'live' }), broken);
    expect(errors(treeOf(broken), treeOf(more)).join()).toContain('schema/not-allowed');
  });

  test('where a text that does not parse is another one', () => {
    const [before, after] = [treeOf(WRONG), treeOf(WRONG)];
    before.texts.set(FILE, 'name: [\n');
    after.texts.set(FILE, 'name: [\nassets: 1\n');
    expect(errors(before, before)).toEqual([]);
    expect(errors(before, after)).not.toEqual([]);
  });
});

describe('a baseline', () => {
  const REACHING = Object.entries(TOUCHED).slice(0, 9);
  const print = (one: ReturnType<typeof findingsOf>[number]) => one;

  test.each(Object.entries(UNTOUCHED))('holds where %s', (_, change) => {
    expect(partition(findingsOf(treeOf(changed(change))), print, findingsOf(treeOf(WRONG))).fresh).toEqual([]);
  });

  test.each(REACHING)('does not hold where %s', (_, change) => {
    expect(partition(findingsOf(treeOf(changed(change))), print, findingsOf(treeOf(WRONG))).fresh).not.toEqual([]);
  });

  test('that does not say how far an exposure goes knows nothing of it', () => {
    const old = findingsOf(treeOf(WRONG)).map(({ extent: _, ...rest }) => rest);
    const { known } = partition(findingsOf(treeOf(WRONG)), print, old);
    expect(known.filter(({ path }) => path?.startsWith('/assets'))).toEqual([]);
  });
});

test('of things that are alike as many are known as were', () => {
  const finding = {
    rule: 'consent/missing',
    severity: 'error',
    message: 'logo is live',
    hint: null,
    customer: 'nordlicht',
    file: FILE,
    line: 1,
    column: 1,
    end_line: 1,
    end_column: 1,
    path: '/assets/0/status',
    url: '',
    related: [],
  } as const;
  const other = { ...finding, path: '/assets/1/status' };
  const { fresh, known } = partition([finding, other], fingerprintOf, [fingerprintOf(finding)]);
  expect([fresh, known]).toEqual([[other], [finding]]);
});
