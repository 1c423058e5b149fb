import type { Path } from '../model/place.ts';

/** A text inside a value, and its path. */
export interface PlacedText {
  readonly path: Path;
  readonly text: string;
}

/** Every text inside a value, except ids and references to them. */
export function textsIn(value: unknown, path: Path = []): readonly PlacedText[] {
  if (typeof value === 'string')
    return REFERRING.includes(String(path.findLast((step) => typeof step === 'string'))) ? [] : [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

const REFERRING: readonly string[] = ['id', 'advocate', 'advocates', 'subject', 'story', 'stories'];
