import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CustomerFile } from '../../../src/model/customer.ts';
import { renderCustomer } from '../../../src/yaml/edit/render-customer.ts';
import { parse } from '../../../src/yaml/parse.ts';
import { runs } from '../../properties.ts';

const said = (text: string): unknown => {
  const { value, problems } = parse(text);
  expect(problems).toEqual([]);
  return value;
};

test('keys stand in the order of the schema, small things on one line, long texts folded', () => {
  const month = 'Eleven plants mailed their figures as spreadsheets, each with its own idea of what a cost centre was.';
  const customer = {
    stories: [
      {
        'x-source': 'stories.csv:2',
        solution: 'One ledger.\nOne close.',
        challenge: `${month} ${month}`,
        outcomes: [{ metric: 'close', before: '9 days', after: 3 }],
        title: 'Month end: three days instead of nine',
        id: 'month-end',
      },
    ],
    health: { note: 'NPS 9, no open P1', status: 'green' },
    products: [{ level: 'in-production', id: 'atlas' }],
    aliases: ['Nordlicht', 'NLR, the makers'],
    'x-crm': { id: 'no' },
    name: 'Nordlicht Robotics GmbH',
  };
  expect(renderCustomer(customer as CustomerFile, 'customers/archive/nordlicht.yaml')).toBe(`\
# yaml-language-server: $schema=../../.refs/customer.schema.json
name: Nordlicht Robotics GmbH
aliases: [Nordlicht, "NLR, the makers"]
products:
  - { id: atlas, level: in-production }
health: { status: green, note: "NPS 9, no open P1" }

stories:
  - id: month-end
    title: "Month end: three days instead of nine"
    challenge: >-
      Eleven plants mailed their figures as spreadsheets, each with its own idea of what a cost centre was.
      Eleven plants mailed their figures as spreadsheets, each with its own idea of what a cost centre was.
    solution: |-
      One ledger.
      One close.
    outcomes:
      - metric: close
        before: 9 days
        after: 3
    x-source: stories.csv:2

x-crm: { id: "no" }
`);
});

const HOSTILE = [
  'no',
  'null',
  '~',
  '',
  ' ',
  '2026-01-01',
  '0x1F',
  '1e3',
  '.inf',
  '007',
  'true',
  '- dash',
  '? ask',
  '# hash',
  'a # b',
  'a: b',
  'key:',
  '"quoted"',
  "it's",
  '{ a: b }',
  '[a, b]',
  '&anchor',
  '*alias',
  '!tag',
  '|',
  '>-',
  '%directive',
  '@at',
  '`tick`',
  '---',
  '...',
  '<<',
  '<<<<<<< HEAD',
  '=======',
  ' leading',
  'trailing ',
  '\ttab',
  'a\nb',
  'a\n\n\nb\n',
  '\n\n',
  ' \n x\n  y \n',
  '<<<<<<< HEAD\n=======\n>>>>>>> main',
  '\r\n',
  '\u0000\u0007\u001b[31m',
  '\u0085\u2028\u2029\ufeff',
  '\ud83d\ude00 日本語 العربية',
  '\ud800',
  `${'word '.repeat(40)}\n ${'word '.repeat(40)}`,
  'x'.repeat(300),
];

const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.constantFrom('a', ' ', '\n', ':', '#', '- ', '"', "'", '\\', '\t', 'word ', '\r'), { maxLength: 120 })
    .map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...HOSTILE), { maxLength: 4 }).map((parts) => parts.join(' ')),
);
const free = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.constantFrom(null, true, false, 0, -1, 4200, 1.5e300),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(text, fc.constant('x')).map((key) => `x-${key}`.slice(0, 100)),
      tie('any'),
      { maxKeys: 6 },
    ),
  ),
})).any;
const some = { requiredKeys: [] };
const customers = fc.record(
  {
    'x-free': free,
    stories: fc.array(
      fc.record(
        {
          id: text,
          title: text,
          products: fc.array(text),
          outcomes: fc.array(fc.record({ metric: text })),
          'x-free': free,
        },
        some,
      ),
    ),
    products: fc.array(fc.record({ id: text, level: text }, some)),
    health: fc.record({ note: text, status: text }, some),
    owners: fc.record({ account: text }, some),
    aliases: fc.array(text),
    name: text,
  },
  { requiredKeys: ['name'] },
);

test('a rendered customer reads back as exactly the same, whatever its texts are', () => {
  fc.assert(
    fc.property(customers, (customer) => {
      const rendered = renderCustomer(customer as unknown as CustomerFile, 'customers/nordlicht.yaml');
      expect(said(rendered)).toEqual(customer);
    }),
    { numRuns: runs(170) },
  );
});

test('what no YAML scalar may hold is escaped, so that a file never carries a control character', () => {
  const rendered = renderCustomer({ name: 'bell \u0007, escape \u001b, next line \u0085' }, 'customers/bell.yaml');
  expect(rendered).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
});
