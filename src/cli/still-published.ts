import type { OpenCustomer } from '../cache/open-customer.ts';
import { gitRoot } from '../io/files/git-root.ts';
import { type PublishedPlace, publishedPlace, readPublished } from '../io/files/published.ts';
import type { PublishEntry } from '../model/config.ts';
import type { Asset, Customer } from '../model/customer.ts';
import { EXIT, Failure } from '../model/exit.ts';
import { isPlaced } from '../mutations/checklist.ts';
import { readContent } from '../scan/read/index.ts';
import { partStillIn } from '../share/still-shown.ts';
import { comparablePlace } from '../text/same-place.ts';
import { PREFIX, pagePattern, pagesOf, recordedPlace } from './published-files.ts';

/** Fails where a published file still shows what is to be ticked off (exit 1): nothing is down that can still be read. */
export async function refuseWhileShown(
  { customer, library, root, today }: OpenCustomer,
  { done, asset }: { readonly done: readonly string[]; readonly asset: string | undefined },
): Promise<void> {
  for (const where of done) {
    const wanted = (customer.data.assets ?? []).filter(
      (one) => (asset === undefined || one.id === asset) && isAt(one, where, today),
    );
    if (wanted.length === 0) continue;
    for (const place of filesAt(where, library.config.publish, root)) {
      const text = readPublished(place);
      if (text === undefined) continue;
      const shown = await stillShown(place.file, text, customer, wanted);
      if (shown === undefined) continue;
      const message = `${place.file} still shows ${shown.use} "${shown.id}"`;
      const hint = 'write the file anew, and what may be shown no more is gone from it: refs publish';
      throw new Failure(EXIT.findings, 'still-shown', message, hint);
    }
  }
}

const isAt = ({ placements = [] }: Asset, where: string, today: string): boolean =>
  placements.some((placement) => placement.where === where && isPlaced(today)(placement));

/** The files behind a place on record: those that entries publish there, and the one that it names. */
function filesAt(where: string, publish: readonly PublishEntry[], root: string): readonly PublishedPlace[] {
  const own = publish.flatMap((entry) => {
    const pattern = pagePattern(entry.to);
    const files =
      entry.list === undefined && pattern ? pagesOf(root, pattern, true) : [publishedPlace(root, entry.to, true)];
    return files.filter((file) => comparablePlace(recordedPlace(entry, file, root).place) === comparablePlace(where));
  });
  const file = where.startsWith(PREFIX) ? where.slice(PREFIX.length) : undefined;
  const isInside = file !== undefined && !file.startsWith('/') && !file.split('/').includes('..');
  return isInside ? [...own, { base: gitRoot(root) ?? root, file }] : own;
}

/** The first asset that a file shows as its readers see it. */
async function stillShown(
  file: string,
  text: string,
  customer: Customer,
  assets: readonly Asset[],
): Promise<Asset | undefined> {
  const { passages } = await readContent(file, new TextEncoder().encode(text));
  const texts = passages.map((passage) => passage.text);
  return assets.find((asset) => partStillIn(texts, customer, asset));
}
