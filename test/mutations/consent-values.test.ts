// The values of a consent record are those of the schema, in its order.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { newRecord } from '../../src/mutations/consent-record.ts';
import { APPROVALS, ATTRIBUTIONS, BASES, CAPACITIES, REASONS } from '../../src/mutations/consent-values.ts';

const { definitions } = JSON.parse(readFileSync('schemas/customer.schema.json', 'utf8'));
const { properties } = definitions.consent;

test.each<[key: string, values: readonly string[], schema: { readonly enum: readonly string[] }]>([
  ['reason', REASONS, properties.reason],
  ['granted_as', CAPACITIES, definitions.capacity],
  ['basis', BASES, properties.basis],
  ['approval', APPROVALS, properties.approval],
  ['attribution', ATTRIBUTIONS, definitions.attribution],
])('the values of %s', (_, values, schema) => {
  expect(values).toEqual(schema.enum);
});

test('a new record has its keys in the order of the schema', () => {
  const said = Object.fromEntries(
    Object.keys(properties)
      .map((key) => [key, key])
      .reverse(),
  );
  const record = newRecord({ name: 'Nordlicht Robotics' }, said as never, { words: 'all', wished: 'all-2026' });
  expect(Object.keys(record)).toEqual(Object.keys(properties));
});
