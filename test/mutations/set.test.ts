// Setting one value: a plus after a list adds to it, and keeps what is there.
import { describe, expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../src/model/config.ts';
import { planSetting } from '../../src/mutations/plan-setting.ts';
import { customerFrom, dataAfter, mutationOf, refusalOf } from './plans.ts';

const customer = customerFrom('name: Nordlicht\nstatus: active\naliases: [NL, Nordlicht AG]\n');
const plan = (at: string, text: string | undefined) =>
  planSetting(customer, { at, text }, DEFAULT_POLICY, '2026-10-01');

describe('adding to a list', () => {
  test('keeps what is there, and adds nothing twice', () => {
    expect(dataAfter(customer, plan('aliases+', 'Nordlicht Nord, NL'))).toMatchObject({
      aliases: ['NL', 'Nordlicht AG', 'Nordlicht Nord'],
    });
    expect(mutationOf(plan('aliases+', 'NL'))).toMatchObject({ edits: [], sentence: 'aliases is so already' });
  });

  test('begins a list that is not there', () => {
    expect(dataAfter(customer, plan('excludes+', 'acme'))).toMatchObject({ excludes: ['acme'] });
  });

  test('is refused where there is no list, and where nothing is to be added', () => {
    expect(refusalOf(plan('name+', 'Nord')).refused).toBe('name is no list to add to');
    expect(refusalOf(plan('aliases+', undefined)).refused).toBe('aliases is no list to add to');
  });

  test('without the plus the list is replaced', () => {
    expect(dataAfter(customer, plan('aliases', 'NL'))).toMatchObject({ aliases: ['NL'] });
  });
});
