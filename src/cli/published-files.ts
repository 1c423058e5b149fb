import { join, relative, sep } from 'node:path';
import { gitRoot } from '../io/files/git-root.ts';
import { type PublishedPlace, publishedPlace, siblingsOf } from '../io/files/published.ts';
import { CHANNELS } from '../model/channel.ts';
import type { PublishEntry } from '../model/config.ts';
import type { Channel } from '../model/customer.ts';

/** The names of pages, one for each story. */
export interface PagePattern {
  /** With a slash at its end; empty for the folder of the config. */
  readonly folder: string;
  readonly head: string;
  readonly tail: string;
}

/** Splits the name of pages at its {id}; undefined where it has not one of them, in the name of the file. */
export function pagePattern(to: string): PagePattern | undefined {
  const cut = to.lastIndexOf('/') + 1;
  const folder = to.slice(0, cut);
  const [head, tail, ...more] = to.slice(cut).split('{id}');
  if (head === undefined || tail === undefined || more.length > 0 || folder.includes('{id}')) return undefined;
  return { folder, head, tail };
}

/** Lists the files that are there and have such a name. */
export const pagesOf = (
  root: string,
  { folder, head, tail }: PagePattern,
  mayLeave: boolean,
): readonly PublishedPlace[] =>
  siblingsOf(publishedPlace(root, `${folder}x`, mayLeave)).filter(({ file }) => {
    const name = file.slice(file.lastIndexOf('/') + 1);
    return name.startsWith(head) && name.endsWith(tail) && name.length > head.length + tail.length;
  });

/** The prefix of a file as a place on record. */
export const PREFIX = 'publish:';

/** The place of a published file on record: the address that its entry names, else the file, from the root of the work tree. */
export function recordedPlace(
  { place }: PublishEntry,
  { base, file }: PublishedPlace,
  root: string,
): { readonly place: string; readonly channel?: Channel } {
  const channel = CHANNELS.find((one) => one === place?.trim());
  if (place !== undefined && channel === undefined) return { place: place.trim() };
  const path = relative(gitRoot(root) ?? root, join(base, file)).replaceAll(sep, '/');
  return { place: `${PREFIX}${path}`, ...(channel && { channel }) };
}
