import { type Listed, readStamped } from '../io/files/folder.ts';
import { type LoadedConfig, loadConfig } from '../library/config.ts';
import { loadLibrary } from '../library/load.ts';
import { CONFIG_FILE } from '../model/config.ts';
import type { Day } from '../model/day.ts';
import type { Library } from '../model/library.ts';
import type { Meter, Metered } from '../model/meter.ts';
import { type Row, rowsOf } from '../rules/file-report.ts';
import { RULES } from '../rules/index.ts';
import { type Span, spansOf } from '../rules/validity-period.ts';
import { newTimings } from './timings.ts';
import { type Changed, hashOf, type Known, type Stamped } from './unchanged.ts';

/** A row, and what tells whether it still is that of its file and of today. */
export type KeptRow = Row & Known & Span;

/** How rows are made. */
export interface Making {
  readonly today: Day;
  /** Whether they are to be kept. */
  readonly keeps: boolean;
  readonly meter: Meter;
  /** Says which batch is next, so that several threads can share them. */
  readonly claim?: () => number;
}

/** A file whose row is to be made. */
export type ToDo = Pick<Changed, 'read'>;

// So many files are held at once: few enough that they are gone again before the collector has to move them.
const BATCH = 50;

/** Makes the rows of files, batch by batch. */
export function makeRows(
  loaded: LoadedConfig,
  todo: readonly ToDo[],
  { today, keeps, meter, claim = counter() }: Making,
): readonly (Row | KeptRow)[] {
  const made: (Row | KeptRow)[] = [];
  for (let at = BATCH * claim(); at < todo.length; at = BATCH * claim()) {
    const batch = meter.time('read', () => todo.slice(at, at + BATCH).map(({ read }) => read()));
    const library = meter.time('parse', () =>
      loadLibrary(
        loaded,
        batch.map(({ source }) => source),
      ),
    );
    meter.count('files parsed', batch.length);
    const rows = rowsOf(library, today, RULES, meter);
    made.push(...(keeps ? meter.time('rows', () => toKeep(rows, library, batch, today)) : rows));
  }
  return made;
}

function toKeep(rows: readonly Row[], library: Library, batch: readonly Stamped[], today: Day): readonly KeptRow[] {
  const spanOf = spansOf(library, today);
  const read = new Map(batch.map((one) => [one.source.file, one]));
  return rows.map((row) => {
    const { source, stamp = '' } = read.get(row.file) ?? {};
    // What could not be read has no content to know it by.
    const hash = source !== undefined && 'bytes' in source ? hashOf(source.bytes) : '';
    return { ...row, ...spanOf(row.file), stamp, hash };
  });
}

function counter(): () => number {
  let next = 0;
  return () => next++;
}

/** Reads a listed file, and counts it. */
export function readMetered(listed: Listed, maxBytes: number, meter: Meter): Stamped {
  const stamped = readStamped(listed, maxBytes);
  meter.count('files read', 1);
  if ('bytes' in stamped.source) meter.count('bytes read', stamped.source.bytes.length);
  return stamped;
}

/** What another thread has to know to make rows. Objects are costly to hand over, texts are not. */
export interface RowsTask {
  readonly config: string;
  readonly today: Day;
  readonly keeps: boolean;
  /** JSON of the files as they were listed. */
  readonly todo: string;
  /** Holds the number of the next batch. */
  readonly next: SharedArrayBuffer;
}

/** What another thread made. */
export interface RowsDone extends Metered {
  /** JSON of the rows. */
  readonly rows: string;
}

/** A task for as many threads as like to share it. */
export const rowsTask = (
  config: string,
  { today, keeps }: Making,
  todo: readonly Pick<Changed, 'listed'>[],
): RowsTask => ({
  config,
  today,
  keeps,
  todo: JSON.stringify(todo.map(({ listed }) => listed)),
  next: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT),
});

/** Claims the next batch of a task. */
export function claimFrom({ next }: RowsTask): () => number {
  const batches = new Int32Array(next);
  return () => Atomics.add(batches, 0, 1);
}

/** Does its share of a task: what a thread beside the main one runs. */
export function shareRows(task: RowsTask): RowsDone {
  const { config, today, keeps } = task;
  const loaded = loadConfig({ file: CONFIG_FILE, bytes: new TextEncoder().encode(config) });
  const meter = newTimings();
  const listed: readonly Listed[] = JSON.parse(task.todo);
  const todo = listed.map((one) => ({ read: () => readMetered(one, loaded.config.maxFileSize, meter) }));
  const rows = makeRows(loaded, todo, { today, keeps, meter, claim: claimFrom(task) });
  return { rows: JSON.stringify(rows), spent: meter.spent, counted: meter.counted };
}
