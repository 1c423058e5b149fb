// The hunks that a pull request may bring: faults, harmless edits, and everything that could silence either.
import fc from 'fast-check';
import type { CustomerFile } from '../../src/model/customer.ts';
import { RULES } from '../../src/rules/index.ts';
import { findingsOf, type Tree } from './tree.ts';

/** One part of a pull request, which can be there or not. */
export interface Hunk {
  readonly kind: string;
  /** Names the place it changes: two hunks of one slot would overwrite each other. */
  readonly slot: string;
  /** The files that it changes anything in but comments. */
  readonly customers: readonly string[];
  apply(tree: Tree): void;
}

type Mapping = Record<string, unknown>;
type Edit = (data: Mapping) => void;

const list = (data: Mapping, key: string): Mapping[] => {
  data[key] ??= [];
  return data[key] as Mapping[];
};
const GRANT = {
  status: 'granted',
  uses: ['logo', 'quote', 'reference-call'],
  audience: 'public',
  approval: 'once',
  granted_on: '2026-01-10',
  granted_by: 'Ada Lindqvist',
  basis: 'signed-form',
  evidence: 'vault:consents/2026.pdf',
};

/** The hunks for a customer's file. */
const EDITS: Readonly<Record<string, Edit>> = {
  'a logo that goes live': (data) => list(data, 'assets').push({ id: 'new-logo', use: 'logo', status: 'live' }),
  'a quote that goes live': (data) =>
    list(data, 'assets').push({ id: 'new-quote', use: 'quote', status: 'live', text: 'Splendid.' }),
  'a place more': (data) => {
    const [asset] = list(data, 'assets');
    if (asset) list(asset, 'placements').push({ where: 'booth:expo' });
  },
  'a wider audience': (data) => {
    const [asset] = list(data, 'assets');
    if (asset) asset.audience = 'public';
  },
  'a call': (data) =>
    list(data, 'activity').push({ on: '2026-02-20', use: 'reference-call', status: 'scheduled', prospect: 'globex' }),
  'three calls': (data) => {
    for (const on of ['2026-02-01', '2026-02-02', '2026-02-03'])
      list(data, 'activity').push({ on, use: 'reference-call', status: 'completed' });
  },
  'no consent any more': (data) => {
    delete data.consent;
  },
  'a grant': (data) => list(data, 'consent').push({ id: 'grant-2026', ...GRANT }),
  'a grant on a condition': (data) => list(data, 'consent').push({ id: 'nda-2026', ...GRANT, requires: ['nda'] }),
  'a logo in a place': (data) =>
    list(data, 'assets').push({
      id: 'placed-logo',
      use: 'logo',
      status: 'live',
      placements: [{ where: 'booth:expo' }],
    }),
  'a grant without evidence': (data) =>
    list(data, 'consent').push({ id: 'bare-2026', ...GRANT, evidence: undefined, basis: undefined }),
  'red health': (data) => {
    data.health = { status: 'red', checked_on: '2026-02-01' };
  },
  'a day that is none': (data) => {
    data.customer_since = '2026-02-31';
  },
  'a key that is none': (data) => {
    data.nmae = 'Nordlicht';
  },
  'a word of no taxonomy': (data) => {
    data.industry = 'alchemy';
  },
  'an address': (data) => {
    data.employees = 'ask ada@nordlicht.example';
  },
  'a remark': (data) => {
    data['x-note'] = 'seen';
  },
};

/** The rules that comments are written for. */
const COMMENTED = [
  ...['consent/expired', 'consent/missing', 'consent/no-evidence', 'consent/out-of-scope', 'consent/withdrawn'],
  ...['advocate/overused', 'health/at-risk', 'privacy/personal-data', 'quote/changed', 'taxonomy/unknown'],
];

/** The hunks for the settings. `files` are those of the library. */
export const settings = (files: readonly string[]): fc.Arbitrary<Hunk> => {
  const file = fc.constantFrom(...files);
  // A fault of a setting ends when its subject appears, which is no suppression.
  const rule = fc.constantFrom(...RULES.map(({ id }) => id).filter((id) => !/^(?:config|ignore)\//.test(id)));
  const hunk = (kind: string, slot: string, apply: Hunk['apply']): Hunk => ({ kind, slot, customers: [], apply });
  const set = (kind: string, path: readonly string[], value: unknown) =>
    hunk(kind, path.join('/'), ({ config }) => put(config, path, value));
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .tuple(rule, fc.constantFrom('off', 'info', 'warning'))
        .map(([id, level]) => set('a level', ['rules', id], level)),
    },
    { weight: 1, arbitrary: rule.map((id) => set('a stricter level', ['rules', id], 'error')) },
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.constantFrom('**', 'customers/archive/**', ...files), fc.constantFrom('off', 'warning'))
        .map(([glob, level]) =>
          hunk('an override', 'overrides', ({ config }) => {
            list(config, 'overrides').push({
              files: glob,
              rules: Object.fromEntries(RULES.map(({ id }) => [id, level])),
            });
          }),
        ),
    },
    {
      weight: 3,
      arbitrary: fc
        .constantFrom('customers/*-not.yaml', 'customers/archive/*.yaml', 'clients/**/*.yaml', '**/*.yaml', ...files)
        .map((glob) => set('a glob', ['customers'], glob)),
    },
    { weight: 3, arbitrary: fc.constantFrom('1B', '9MiB').map((size) => set('a size', ['max_file_size'], size)) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(
          fc.constantFrom('advocate', 'customer'),
          fc.constantFrom('any', 'reference-call', 'speaking'),
          fc.constantFrom(0, 50),
        )
        .map(([of, use, max]) => set('a limit', ['policy', 'limits', of, use], { max, per: '90d' })),
    },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom('products', 'industries', 'regions'), fc.constantFrom({}, { alchemy: {} }))
        .map(([words, terms]) => set('a taxonomy', ['taxonomy', words], terms)),
    },
    {
      weight: 6,
      arbitrary: fc
        .tuple(file, fc.constantFrom('assets', 'activity', 'consent', 'health', 'industry', 'employees'))
        .map(([of, key]) =>
          hunk('comments', `comments ${of} ${key}`, ({ comments }) => {
            for (const id of COMMENTED) comments.push({ file: of, key, rule: id });
          }),
        ),
    },
    {
      weight: 4,
      arbitrary: fc.constant(
        hunk('a baseline', 'baseline', (tree) => {
          tree.baseline = findingsOf({ ...tree, baseline: undefined });
        }),
      ),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('.gitattributes', '.gitignore', 'customers/.hidden.yaml', 'customers/_draft.yaml', 'README.md')
        .map((name) =>
          hunk('another file', `text ${name}`, ({ texts }) => {
            texts.set(name, name === '.gitattributes' ? '* -diff binary\n' : 'customers/**\n');
          }),
        ),
    },
  );
};

function put(node: Mapping, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) node[key] = value;
  else {
    const inner: Mapping = { ...(node[key] ?? {}) };
    node[key] = inner;
    put(inner, rest, value);
  }
}

/** The hunks for one customer. */
export const ofCustomer = (files: readonly string[], others: readonly CustomerFile[]): fc.Arbitrary<Hunk> => {
  const file = fc.constantFrom(...files);
  const hunk = (kind: string, slot: string, customers: readonly string[], apply: Hunk['apply']): Hunk => ({
    kind,
    slot: `${slot} ${customers.join(' ')}`,
    customers,
    apply,
  });
  return fc.oneof(
    {
      weight: 12,
      arbitrary: fc.tuple(file, fc.constantFrom(...Object.entries(EDITS))).map(([of, [kind, edit]]) =>
        hunk(kind, kind, [of], ({ customers }) => {
          const data = customers.get(of);
          if (data !== undefined) edit(data as unknown as Mapping);
        }),
      ),
    },
    {
      weight: 3,
      arbitrary: fc.tuple(file, fc.constantFrom(...others)).map(([of, other]) =>
        hunk('another state', 'state', [of], ({ customers }) => {
          if (customers.has(of)) customers.set(of, structuredClone({ ...other, name: customers.get(of)?.name ?? '' }));
        }),
      ),
    },
    {
      weight: 2,
      arbitrary: file.map((of) =>
        hunk('a text that does not parse', 'text', [of], ({ texts, customers }) => {
          if (customers.has(of)) texts.set(of, 'name: [\n');
        }),
      ),
    },
    {
      weight: 2,
      arbitrary: file.map((of) =>
        hunk('a move', 'place', [of], (tree) => {
          const data = tree.customers.get(of);
          if (data === undefined) return;
          tree.customers.delete(of);
          tree.customers.set(of.replace('customers/', 'customers/archive/'), data);
        }),
      ),
    },
    {
      weight: 1,
      arbitrary: file.map((of) =>
        hunk('a file that is gone', 'place', [of], ({ customers }) => void customers.delete(of)),
      ),
    },
    {
      weight: 1,
      arbitrary: file.map((of) =>
        hunk('a twin', 'twin', [of], ({ customers }) => {
          const data = customers.get(of);
          if (data !== undefined) customers.set(of.replace('.yaml', '-twin.yaml'), structuredClone(data));
        }),
      ),
    },
  );
};

/** Applies hunks to a tree: those of customers first, since a baseline records the findings at its time. */
export function apply(tree: Tree, hunks: readonly Hunk[]): Tree {
  const made = structuredClone(tree);
  const order = ({ customers, kind }: Hunk) =>
    customers.length > 0 ? (kind === 'a move' ? 1 : 0) : kind === 'a baseline' ? 3 : 2;
  for (const hunk of [...hunks].sort((a, b) => order(a) - order(b))) hunk.apply(made);
  return made;
}
