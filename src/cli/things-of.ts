import type { CustomerFile } from '../model/customer.ts';
import { entryPhrase } from '../mutations/entry.ts';
import type { IdKind } from '../mutations/id-places.ts';

/** A part of a customer with an id, and what people call it. */
export interface NamedThing {
  readonly id: string;
  readonly name?: string | undefined;
}

/** Everything of a customer that has an id, by kind. */
export const thingsOf = ({
  stories = [],
  advocates = [],
  assets = [],
  consent = [],
  activity = [],
}: CustomerFile): Readonly<Record<IdKind, readonly NamedThing[]>> => ({
  story: stories.map(({ id, title }) => ({ id, name: title })),
  advocate: advocates,
  asset: assets.map(({ id, use }) => ({ id, name: use })),
  consent: consent.map(({ id, status, uses }) => ({ id, name: `${status} ${uses.join(', ')}` })),
  activity: activity.flatMap((entry) =>
    entry.id === undefined ? [] : [{ id: entry.id, name: `${entry.on} ${entryPhrase(entry)}` }],
  ),
});
