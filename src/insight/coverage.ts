import { verdictOf } from '../consent/standing.ts';
import { type CellQuestion, cellsOf, keyOf, seatingOf } from '../library/cells.ts';
import { storyAdvocates } from '../library/facet-readers.ts';
import type { Policy } from '../model/config.ts';
import type { Customer, Use } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Library } from '../model/library.ts';
import type { ChoiceFacet } from '../model/match.ts';
import type { Question, Verdict } from '../model/standing.ts';
import { needsPerson } from '../model/use.ts';
import { rememberedOf } from '../text/remembered.ts';
import { type Candidate, candidateOf } from './candidates.ts';

/** The question of coverage: the cells, and the number of customers each needs. */
export interface CoverageQuestion extends CellQuestion {
  readonly min: number;
}

/** The value of each facet of a cell. */
export type CellValues = Readonly<Record<string, string>>;

/** A cell: how many of its customers are ready, ask, wait and no. */
export interface CoverageCell extends Readonly<Record<Verdict, number>> {
  readonly values: CellValues;
  /** The ids of its customers, sorted. */
  readonly customers: readonly string[];
}

/** A cell with fewer ready customers than needed, and who could be won for it. */
export interface CoverageGap {
  readonly values: CellValues;
  readonly have: number;
  readonly min: number;
  readonly candidates: readonly Candidate[];
}

/** A cell that one customer answers for, by one advocate; null where the use needs no person. */
export interface SingleVoice {
  readonly values: CellValues;
  readonly customer: string;
  readonly advocate: string | null;
}

/** The number of covered cells that rest on a customer, and of those that rest on them alone. */
export interface Carrier {
  readonly customer: string;
  readonly cells: number;
  readonly alone: number;
}

/** The cells of two facets, with those who may be used and those who may not. */
export interface CoverageCells {
  readonly as_of: Day;
  readonly by: readonly ChoiceFacet[];
  readonly for: Use;
  /** The number of ready customers that a cell needs. */
  readonly min: number;
  readonly cells: readonly CoverageCell[];
}

/** The cells, with those who could be won, and those whom all rests on. */
export interface LibraryCoverage extends CoverageCells {
  readonly gaps: readonly CoverageGap[];
  readonly single_voices: readonly SingleVoice[];
  /** Those who carry most first. */
  readonly concentration: readonly Carrier[];
}

/** Counts for each combination of known values who may be used on a day, and nothing else, which takes less time. */
export const coverageCells = (library: CoveredLibrary, question: CoverageQuestion): CoverageCells =>
  withCells(fillCells(library, question), question);

/** Counts for each combination of known values who may be used on a day. The order of files changes nothing. */
export function coverage(library: CoveredLibrary, question: CoverageQuestion): LibraryCoverage {
  const { min } = question;
  const { policy } = library.config;
  const filled = fillCells(library, question);
  const gaps = filled
    .filter(({ cell }) => cell.ready < min)
    .map(({ cell: { values, ready }, sitters }) => ({
      ...{ values, have: ready, min },
      candidates: sitters.flatMap(({ customer }) => candidateOf(customer, question, policy) ?? []),
    }));
  return {
    ...withCells(filled, question),
    gaps,
    single_voices: filled.flatMap((one) => singleVoice(one, question, policy) ?? []),
    concentration: carriersOf(filled),
  };
}

type CoveredLibrary = Pick<Library, 'customers' | 'config'>;

const withCells = (filled: readonly FilledCell[], { by, for: use, min, on }: CoverageQuestion): CoverageCells => ({
  as_of: on,
  ...{ by, for: use, min },
  cells: filled.map(({ cell }) => cell),
});

/** Fills the cells of a library in their order. The order of files changes nothing. */
function fillCells(library: CoveredLibrary, question: CoverageQuestion): readonly FilledCell[] {
  const { by } = question;
  const places = seatAll(library, question);
  const seated = [...places.values()].map(({ values }) => values);
  return cellsOf(library.config, by, seated).map((values) => {
    const key = keyOf(values);
    return { key, ...fillCell(by, values, places.get(key)?.sitters) };
  });
}

/** A customer at a seat, and the best answer there. */
interface Sitter {
  readonly customer: Customer;
  readonly verdict: Verdict;
}

/** A cell that somebody sits at. */
interface TakenCell {
  readonly values: readonly string[];
  readonly sitters: Sitter[];
}

/** Seats the customers in the order of their ids. A customer's seats are not kept, since all of them take much memory. */
function seatAll({ customers, config }: CoveredLibrary, question: CoverageQuestion): ReadonlyMap<string, TakenCell> {
  const places = new Map<string, TakenCell>();
  for (const customer of sortedById(customers, '', () => customers.toSorted(byId))) {
    const { seats, answer } = seatingOf(customer, question, config.policy);
    for (const [key, seat] of seats) {
      const place = places.get(key) ?? { values: seat.values, sitters: [] };
      places.set(key, place);
      place.sitters.push({ customer, verdict: answer(seat) });
    }
  }
  return places;
}

const sortedById = rememberedOf<readonly Customer[], readonly Customer[]>();

const byId = (a: Customer, b: Customer): number => (a.id === b.id ? (a.file < b.file ? -1 : 1) : a.id < b.id ? -1 : 1);

interface FilledCell {
  readonly key: string;
  readonly cell: CoverageCell;
  readonly sitters: readonly Sitter[];
}

function fillCell(
  by: readonly ChoiceFacet[],
  values: readonly string[],
  sitters: readonly Sitter[] = [],
): Omit<FilledCell, 'key'> {
  const counts = { ready: 0, ask: 0, wait: 0, no: 0 };
  for (const { verdict } of sitters) counts[verdict] += 1;
  const named = Object.fromEntries(by.map((facet, index) => [facet, values[index] ?? '']));
  const customers = sitters.map(({ customer }) => customer.id);
  return { cell: { values: named, ...counts, customers }, sitters };
}

/** The one customer and the one advocate that a cell rests on; undefined where it has others, or none. */
function singleVoice(
  { key, cell: { values }, sitters }: FilledCell,
  question: CoverageQuestion,
  policy: Policy,
): SingleVoice | undefined {
  const [sitter, other] = sitters.filter(({ verdict }) => verdict === 'ready');
  if (sitter === undefined || other !== undefined) return undefined;
  const { customer } = sitter;
  if (!needsPerson(question.for)) return { values, customer: customer.id, advocate: null };
  const seat = seatingOf(customer, question, policy).seats.get(key);
  const voices = new Set(seat?.questions.flatMap((asked) => voicesFor(customer, asked, policy)));
  const [advocate = null] = voices;
  return voices.size > 1 ? undefined : { values, customer: customer.id, advocate };
}

/** The advocates who are ready for a question. */
function voicesFor(customer: Customer, question: Question, policy: Policy): readonly string[] {
  const story = customer.data.stories?.find(({ id }) => id === question.story);
  return storyAdvocates(customer.data, story)
    .map(({ id }) => id)
    .filter((id) => question.advocate === undefined || id === question.advocate)
    .filter((id) => verdictOf(customer, { ...question, advocate: id }, policy) === 'ready');
}

/** Counts for each ready customer their cells, and those in which nobody else is ready. */
function carriersOf(filled: readonly FilledCell[]): readonly Carrier[] {
  const carriers = new Map<string, { cells: number; alone: number }>();
  for (const { cell, sitters } of filled) {
    for (const { customer } of sitters.filter(({ verdict }) => verdict === 'ready')) {
      const carried = carriers.get(customer.id) ?? { cells: 0, alone: 0 };
      carriers.set(customer.id, carried);
      carried.cells += 1;
      if (cell.ready === 1) carried.alone += 1;
    }
  }
  return [...carriers]
    .map(([customer, carried]) => ({ customer, ...carried }))
    .sort((a, b) => b.cells - a.cells || b.alone - a.alone || (a.customer < b.customer ? -1 : 1));
}
