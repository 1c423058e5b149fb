import type { Host } from '../model/host.ts';
import type { Query, SearchResult } from '../model/match.ts';
import type { FindResult } from '../report/find/result.ts';
import type { Globals } from './command.ts';

/**
 * Makes the views of the customers found for those outside; undefined for colleagues. Who else may be named decides what
 * texts may say, so that the whole library is read.
 */
export async function outsideViews(
  { audience, ...query }: Query,
  { matches }: Pick<SearchResult, 'matches'>,
  globals: Globals,
  host: Host,
): Promise<FindResult['views']> {
  if (audience === undefined || audience === 'internal') return undefined;
  // Loaded here, since most searches are for colleagues.
  const [{ openLibrary }, { viewsOfFiles }] = await Promise.all([
    import('../workspace/open-library.ts'),
    import('../share/share-library.ts'),
  ]);
  const files = matches.map(({ customer }) => customer.file);
  return viewsOfFiles(openLibrary(globals, host).library, { ...query, audience }, files);
}
