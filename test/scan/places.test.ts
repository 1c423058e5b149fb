// The places in which a word stands alone: each kind has an example about which it decides, and no earlier one.
import { describe, expect, test } from 'vitest';
import { loneFieldIn } from '../../src/scan/lone/field.ts';
import { FIELD_SIGNS } from '../../src/scan/lone/field-signs.ts';
import { loneValue, PLACE_KINDS } from '../../src/scan/lone/index.ts';
import type { LoneValue } from '../../src/scan/lone/lone-place.ts';
import { readContent } from '../../src/scan/read/index.ts';

/** The passage `Vale` of a file, as its reader gives it. */
async function valeIn(file: string, source: string): Promise<LoneValue> {
  const { passages, text = '' } = await readContent(file, Buffer.from(source));
  const passage = passages.find(({ text }) => text === 'Vale');
  const value = passage && loneValue(passage, text, file);
  if (value === undefined) throw new Error(`${file} has no passage that is Vale`);
  return value;
}

describe('kinds of places', () => {
  test.each(PLACE_KINDS.map((kind) => [kind.why, kind] as const))('%s', async (_, kind) => {
    const value = await valeIn(kind.example.file, kind.example.source);
    expect(PLACE_KINDS.find(({ placeOf }) => placeOf(value) !== undefined)).toBe(kind);
    expect(kind.placeOf(value)).toBe(kind.example.place);
  });
});

describe('signs of fields', () => {
  test.each(FIELD_SIGNS.map((sign) => [sign.why, sign] as const))('%s', async (_, sign) => {
    const field = loneFieldIn(await valeIn(sign.example.file, sign.example.source));
    if (field === undefined) throw new Error('no field');
    expect(FIELD_SIGNS.find(({ placeOf }) => placeOf(field) !== undefined)).toBe(sign);
    expect(sign.placeOf(field)).toBe(sign.example.place);
  });
});
