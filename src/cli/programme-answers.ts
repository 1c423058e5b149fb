import { type OpenAnswers, openAnswers } from '../cache/open-answers.ts';
import type { CoverageCells, CoverageQuestion, LibraryCoverage } from '../insight/coverage.ts';
import type { MonthEvent } from '../insight/month.ts';
import type { Risk } from '../insight/risk.ts';
import type { Stats, StatsQuestion } from '../insight/stats.ts';
import type { Day } from '../model/day.ts';
import type { Host } from '../model/host.ts';
import type { Library, OmittedFile } from '../model/library.ts';
import { NO_METER } from '../model/meter.ts';
import type { Place, Range } from '../model/place.ts';
import { rangeAt } from '../text/line-index.ts';
import type { Globals } from './command.ts';

/** Opens a library as it is on the disk, or as a commit has it where a revision is named; of that nothing is kept. */
export async function openToAsk(globals: Globals, host: Host, revision: string | undefined): Promise<OpenAnswers> {
  if (revision === undefined) return openAnswers(globals, host, NO_METER);
  const { openLibraryAt } = await import('../workspace/library-at.ts');
  const { library, today, shown } = openLibraryAt(globals, host, revision);
  return { config: library.config, today, shown, answer: (_, ask) => ask(library) };
}

/** An answer, and the files that it leaves out. */
type Told<Answer> = Answer & { readonly omitted: readonly OmittedFile[] };

/** The risk on a day, and the lines of all its places. */
export async function askRisk(
  { answer }: OpenAnswers,
  on: Day,
): Promise<Told<{ readonly risk: Risk; locate(place: Place): Range }>> {
  const { lines, ...told } = await answer(['risk', on], async (library) => {
    const found = (await import('../insight/risk.ts')).risk(library, on);
    const lines = placesOf(found).map(({ file, path }) => library.locate({ file, path }).line);
    return { risk: found, lines, omitted: library.omitted };
  });
  let known: ReadonlyMap<string, number> | undefined;
  return {
    ...told,
    locate(place) {
      if ('range' in place) return place.range;
      known ??= new Map(placesOf(told.risk).map((one, index) => [keyOf(one), lines[index] ?? 1]));
      return rangeAt(known.get(keyOf(place)) ?? 1, 1);
    },
  };
}

type PathPlace = Exclude<Place, { readonly range: Range }>;

const keyOf = ({ file, path }: PathPlace): string => JSON.stringify([file, path]);

const placesOf = ({ customers }: Risk): readonly PathPlace[] =>
  customers.flatMap(({ exposures, reasons }) => [...exposures, ...reasons]);

/** The coverage, and the names of those whom it names. */
export async function askCoverage(
  { answer }: OpenAnswers,
  question: CoverageQuestion,
): Promise<Told<{ readonly coverage: LibraryCoverage; readonly names: readonly NamedId[] }>> {
  return await answer(['coverage', question], async (library) => {
    const found = (await import('../insight/coverage.ts')).coverage(library, question);
    const named = [...found.single_voices, ...found.concentration].map(({ customer }) => customer);
    return { coverage: found, names: namesOf(named, library), omitted: library.omitted };
  });
}

/** The cells of the coverage alone. */
export const askCells = async (
  { answer }: OpenAnswers,
  question: CoverageQuestion,
): Promise<Told<{ readonly coverage: CoverageCells }>> =>
  answer(['coverage-cells', question], async (library) => {
    const { coverageCells } = await import('../insight/coverage.ts');
    return { coverage: coverageCells(library, question), omitted: library.omitted };
  });

/** The figures. Broken files are left out. */
export async function askStats(
  { answer }: OpenAnswers,
  question: StatsQuestion,
): Promise<Told<{ readonly stats: Stats }>> {
  return await answer(['stats', question], async (library) => {
    const { stats, uncounted } = await import('../insight/stats.ts');
    return { stats: stats(library, question), omitted: uncounted(library) };
  });
}

/** The events of a period, and the names of their customers. */
export async function askEvents(
  { answer }: OpenAnswers,
  since: Day,
  until: Day,
): Promise<Told<{ readonly events: readonly MonthEvent[]; readonly names: readonly NamedId[] }>> {
  return await answer(['events', since, until], async (library) => {
    const events = (await import('../insight/month.ts')).eventsOf(library, since, until);
    const named = events.map(({ customer }) => customer);
    return { events, names: namesOf(named, library), omitted: library.omitted };
  });
}

type NamedId = readonly [id: string, name: string];

function namesOf(ids: readonly string[], { customers }: Library): readonly NamedId[] {
  const wanted = new Set(ids);
  return customers.flatMap(({ id, data }) => (wanted.has(id) ? [[id, data.name] as const] : []));
}

/** Gives the name of a customer by id; the id where none is known. */
export function nameLookup(names: readonly NamedId[]): (id: string) => string {
  const known = new Map(names);
  return (id) => known.get(id) ?? id;
}
