import { describe, expect, test } from 'vitest';
import { customerMatcher, customersFolder, loadConfig } from '../../src/library/config.ts';
import { DEFAULT_POLICY, DEFAULT_SITE } from '../../src/model/config.ts';
import { CONFIG, configOf, libraryOf, marked } from './library-of.ts';

describe('what the config does not say has its default', () => {
  test('with nothing but a version', () => {
    expect(configOf('version: 1\n').config).toEqual({
      file: 'refs.config.yaml',
      customers: 'customers/**/*.yaml',
      timezone: 'UTC',
      taxonomy: {
        products: {},
        industries: {},
        segments: {},
        regions: {},
        use_cases: {},
        personas: {},
        topics: {},
        requirements: {},
      },
      policy: DEFAULT_POLICY,
      rules: {},
      overrides: [],
      scan: { content: [], ignore: [], tests: 'off' },
      maxFileSize: 1024 ** 2,
      searches: {},
      share: {},
      site: DEFAULT_SITE,
      publish: [],
      broken: false,
    });
  });

  test('leaf by leaf', () => {
    const { policy } = configOf(
      'version: 1\npolicy:\n  limits: { advocate: { speaking: { max: 2, per: 1y } } }\n  rest: { video: 10d }\n  consent: { warn: 30d }\n',
    ).config;
    expect(policy).toEqual({
      ...DEFAULT_POLICY,
      limits: {
        ...DEFAULT_POLICY.limits,
        advocate: { ...DEFAULT_POLICY.limits.advocate, speaking: { max: 2, per: '1y' } },
      },
      rest: { ...DEFAULT_POLICY.rest, video: '10d' },
      consent: { ...DEFAULT_POLICY.consent, warn: '30d' },
    });
  });

  test('and a call with an investor has the settings of one with an analyst, or its own', () => {
    const { policy } = configOf(
      'version: 1\npolicy:\n  limits: { customer: { analyst-call: { max: 1, per: 1y } } }\n  rest: { analyst-call: 120d }\n',
    ).config;
    expect(policy.limits.customer['investor-call']).toEqual({ max: 1, per: '1y' });
    expect(policy.rest['investor-call']).toBe('120d');
    const own = configOf('version: 1\npolicy:\n  rest: { investor-call: 10d, analyst-call: 120d }\n').config;
    expect(own.policy.rest['investor-call']).toBe('10d');
  });

  test('and the policy that the design shows is the default', () => {
    const { config, faults } = configOf(CONFIG);
    expect(faults).toEqual([]);
    expect(config.policy).toEqual(DEFAULT_POLICY);
    expect(config).toMatchObject({
      timezone: 'Europe/Berlin',
      rules: { 'consent/expiring': 'warning' },
      broken: false,
    });
  });

  test.each([
    ['1B', 1],
    ['512KiB', 512 * 1024],
    ['1MiB', 1024 ** 2],
    ['64MiB', 64 * 1024 ** 2],
  ])('a size of %s is %i bytes', (size, bytes) => {
    expect(configOf(`version: 1\nmax_file_size: ${size}\n`).config.maxFileSize).toBe(bytes);
  });
});

describe('a config with a fault is reported at its place, and gives the defaults', () => {
  const cases: readonly [markedText: string, message: string, hint: string][] = [
    ['«»', 'there is nothing in this file', 'write at least "version: 1"'],
    ['«customers: a/*.yaml»\n', 'the file has no "version"', 'add "version: …"'],
    ['version: «2»\n', '"version" is 2, which is not one of its values', 'write one of 1'],
    ['version: «"1"»\n', '"version" is text ("1"), and should be a number', 'write a number'],
    ['version: 1\n«timezome»: UTC\n', '"timezome" is not a key of a config file', 'write "timezone"'],
    [
      'version: 1\ntimezone: «Europe/Berlim»\n',
      '"timezone" is "Europe/Berlim", which is no time zone',
      'write an IANA name such as Europe/Berlin, or UTC',
    ],
    [
      'version: 1\ncustomers: «../*.yaml»\n',
      '"customers" is "../*.yaml", which leaves the library',
      'write a glob from this folder, such as customers/**/*.yaml',
    ],
    [
      'version: 1\ncustomers: «/srv/customers/*.yaml»\n',
      '"customers" is "/srv/customers/*.yaml", which leaves the library',
      'write a glob from this folder, such as customers/**/*.yaml',
    ],
    [
      `version: 1\ncustomers: «"${'a'.repeat(70_000)}"»\n`,
      '"customers" has 70,000 characters, and may have 500 at most',
      'leave at most 500 characters',
    ],
    [
      'version: 1\ncustomers: «customers/+(a+).yaml»\n',
      '"customers/+(a+).yaml" is no glob: groups such as "(" makes are not read in a glob',
      'write alternatives as {a,b}, or "\\(" for the character itself',
    ],
    [
      'version: 1\noverrides:\n  - { files: a, rules: {} }\n  - files: «"{a,b"»\n    rules: {}\n',
      '"{a,b" is no glob: "{" is not closed',
      'close it with "}", or write "\\{" for the character itself',
    ],
    [
      `version: 1\noverrides:\n  - files: «${'a'.repeat(70_000)}»\n    rules: {}\n`,
      '"overrides[0].files" has 70,000 characters, and may have 500 at most',
      'leave at most 500 characters',
    ],
    [
      'version: 1\nmax_file_size: «1MB»\n',
      '"max_file_size" is "1MB", which is not a size',
      'write it as 512KiB or 1MiB',
    ],
    [
      'version: 1\npolicy: { consent: { «warning»: 60d } }\n',
      '"warning" is not a key of "policy.consent"',
      'use one of warn, review_after',
    ],
    [
      'version: 1\npolicy:\n  rest: { any: «30 days» }\n',
      '"policy.rest.any" is "30 days", which is not a duration',
      'write it as 30d, 12w, 6mo or 1y',
    ],
    [
      'version: 1\npolicy:\n  limits:\n    advocate: { any: «{ max: 3 }» }\n',
      '"policy.limits.advocate.any" has no "per"',
      'add "per: …"',
    ],
    [
      'version: 1\nrules: { consent/expiring: «warn» }\n',
      '"rules.consent/expiring" is "warn", which is not one of its values',
      'write one of off, info, warning, error',
    ],
    [
      'version: 1\nrules: { consent/expiring: «wanring» }\n',
      '"rules.consent/expiring" is "wanring", which is not one of its values',
      'write warning; the values are off, info, warning, error',
    ],
    [
      'version: 1\ntaxonomy: { products: { atlas: { «label»: Atlas } } }\n',
      '"label" is not a key of "taxonomy.products.atlas"',
      'use one of name, aliases, was, retired_on; a key of your own begins with "x-"',
    ],
    [
      'version: 1\nsearches: { banks: { «industri»: financial-services } }\n',
      '"industri" is not a key of "searches.banks"',
      'write "industry"',
    ],
    ['version: 1\n«version»: 1\n', 'the key "version" stands here a second time', 'keep one of the two'],
    [
      'version: 1\n«»---\nversion: 1\n',
      'a second YAML document begins here, and a file holds one',
      'move it to a file of its own, or delete the "---" before it',
    ],
  ];

  test.each(cases.map(([markedText, message, hint]) => ({ markedText, message, hint })))(
    '$message',
    ({ markedText, message, hint }) => {
      const text = markedText.replace(/[«»]/g, '');
      const { faults, config, locate } = libraryOf({}, text);
      expect(faults).toMatchObject([{ rule: 'config/invalid', message, hint }]);
      expect(faults.map(({ place }) => marked(text, locate(place)))).toEqual([markedText]);
      expect(config).toEqual({ ...configOf('version: 1\n').config, broken: true });
    },
  );

  test('that could not be read at all', () => {
    const refused = { rule: 'file/unreadable', message: 'this could not be read: permission denied' } as const;
    expect(configOf('version: 1\n').faults).toEqual([]);
    const { config, faults } = loadConfig({ file: 'refs.config.yaml', refused });
    expect(config.broken).toBe(true);
    expect(faults).toMatchObject([{ rule: 'config/invalid', message: refused.message }]);
  });
});

describe('the glob of the customers', () => {
  const configWith = (glob: string) => configOf(`version: 1\ncustomers: ${JSON.stringify(glob)}\n`).config;

  test.each([
    ['customers/**/*.yaml', 'customers'],
    ['./customers/**/*.yaml', 'customers'],
    ['data/customers/*.yml', 'data/customers'],
    ['**/*.yaml', ''],
    ['*.yaml', ''],
    ['{emea,amer}/*.yaml', ''],
    ['customers/nordlicht.yaml', 'customers'],
    ['nordlicht.yaml', ''],
  ])('%s begins in the folder %j', (glob, folder) => {
    expect(customersFolder(configWith(glob))).toBe(folder);
  });

  test.each<[glob: string, file: string, matches: boolean]>([
    ['customers/**/*.yaml', 'customers/nordlicht.yaml', true],
    ['customers/**/*.yaml', 'customers/emea/de/nordlicht.yaml', true],
    ['customers/**/*.yaml', 'customers/nordlicht.yml', false],
    ['customers/**/*.yaml', 'other/nordlicht.yaml', false],
    ['./customers/*.yaml', 'customers/nordlicht.yaml', true],
    ['customers/**/*.{yaml,yml}', 'customers/nordlicht.yml', true],
    ['customers/nordlicht.yaml', 'customers/nordlicht.yaml', true],
    ['**/*.yaml', '.refs/nordlicht.yaml', false],
    ['**/{.,_}*.yaml', '_nordlicht.yaml', false],
    ['_drafts/*.yaml', '_drafts/nordlicht.yaml', false],
  ])('%s and %s: %s', (glob, file, matches) => {
    expect(customerMatcher(configWith(glob))(file)).toBe(matches);
  });
});
