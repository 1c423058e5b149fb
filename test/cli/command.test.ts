// Commands read their options by names that the compiler checks.
import { expect, test } from 'vitest';
import { defineCommand, optionValues } from '../../src/cli/command.ts';
import { EXIT } from '../../src/model/exit.ts';

test('a name that no option has, or a value that none can take, does not compile', () => {
  const command = defineCommand({
    arguments: [
      { name: '<id>', summary: 'one' },
      { name: '[kind]', summary: 'perhaps one', choices: ['call', 'visit'] },
    ],
    options: [
      { flags: '--dry-run', summary: 'a flag' },
      { flags: '--format <format>', summary: 'a value', choices: ['text', 'json'] },
      { flags: '--product <product>', summary: 'several values', many: true },
      { flags: '--map <file>', summary: 'a value that is needed', needed: true },
      { flags: '--update [id]', summary: 'a value that may be left out' },
    ],
    examples: [],
    async run({ args: [id, kind], options: { dryRun, format, product, map, update } }) {
      id satisfies string;
      kind satisfies 'call' | 'visit' | undefined;
      dryRun satisfies boolean;
      format satisfies 'text' | 'json' | undefined;
      product satisfies readonly string[];
      map satisfies string;
      update satisfies string | true | undefined;
      // @ts-expect-error: it has no such value
      format satisfies 'text' | undefined;
      return EXIT.fine;
    },
  });
  defineCommand({
    options: [{ flags: '--dry-run', summary: 'a flag' }],
    examples: [],
    // @ts-expect-error: it is called dryRun
    run: async ({ options: { dryrun } }) => (dryrun ? EXIT.fine : EXIT.findings),
  });
  // Its own five, and --fields, which comes with JSON.
  expect(command.options).toHaveLength(6);
});

test('every declared option has its value, whether it is given or not', () => {
  const specs = [
    { flags: '--dry-run', summary: '' },
    { flags: '--as-of <date>', summary: '' },
    { flags: '--format <format>', summary: '', many: true },
    { flags: '--no-cache', summary: '' },
  ] as const;
  expect(optionValues(specs, { cache: true })).toEqual({
    dryRun: false,
    asOf: undefined,
    format: [],
    noCache: false,
  });
  expect(optionValues(specs, { dryRun: true, asOf: '2026-10-01', format: ['json'], cache: false })).toEqual({
    dryRun: true,
    asOf: '2026-10-01',
    format: ['json'],
    noCache: true,
  });
});
