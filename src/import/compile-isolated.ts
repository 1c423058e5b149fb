import type { ProcessAnswer, SeparateProcess } from '../model/host.ts';
import type { FormulaRequest, FormulaResponses } from './formula-worker.ts';
import type { CompileFormulas, Formulas, Formulated } from './formulas.ts';

/** How many milliseconds a row may take, and a mapping before its first row. */
export interface TimeLimits {
  readonly row: number;
  readonly mapping: number;
}

// A row takes a millisecond, and a mapping a tenth of a second; this is for machines that have much else to do.
export const TIME_LIMITS: TimeLimits = { row: 5_000, mapping: 60_000 };

/**
 * Has formulas evaluated in a process apart, which ends where they run over. A timer in this process would not do: a
 * regex lets none ring, and what takes all memory ends the process that it runs in.
 */
export const compileIsolated =
  (apart: SeparateProcess, limits: TimeLimits = TIME_LIMITS): CompileFormulas =>
  async (mapping) => {
    const asking = asker(apart, mapping, limits);
    const answered = await asking.mapping();
    if ('ended' in answered) {
      return { formulas: UNREADABLE, faults: [{ path: [], message: `its formulas ${OVER[answered.ended]}` }] };
    }
    const { faults } = answered.answer as FormulaResponses['mapping'];
    return { faults, formulas: formulasFrom(asking) };
  };

const OVER: Readonly<Record<'time' | 'memory', string>> = {
  time: 'take longer than they may',
  memory: 'take more memory than they may',
};

const UNREADABLE: Formulas = {
  begin: () => Promise.reject(new Error('the mapping was not read')),
  customer: () => Promise.reject(new Error('the mapping was not read')),
};

interface Asker {
  mapping(): Promise<ProcessAnswer>;
  ask<Key extends 'row' | 'customerOf'>(
    asked: Extract<FormulaRequest, Readonly<Record<Key, unknown>>>,
  ): Promise<FormulaResponses[Key]>;
}

/** Asks a process apart, and hands it the mapping again where it had to begin anew. Rejects where a row runs over. */
function asker(apart: SeparateProcess, mapping: Formulated, { row, mapping: most }: TimeLimits): Asker {
  let isAnew = false;
  const hand = () => apart.ask({ mapping } satisfies FormulaRequest, most);
  return {
    mapping: hand,
    async ask<Key extends 'row' | 'customerOf'>(asked: FormulaRequest): Promise<FormulaResponses[Key]> {
      if (isAnew) isAnew = 'ended' in (await hand());
      const answered = await apart.ask(asked, row);
      if ('answer' in answered) return answered.answer as FormulaResponses[Key];
      isAnew = true;
      throw new Error(`its formulas ${OVER[answered.ended]}`);
    },
  };
}

const formulasFrom = ({ ask }: Asker): Formulas => ({
  async begin(row) {
    const begun = await ask<'row'>({ row });
    if ('why' in begun) throw new Error(begun.why);
    return begun;
  },
  async customer(story) {
    const given = await ask<'customerOf'>({ customerOf: story });
    if ('why' in given) throw new Error(given.why);
    return given.value;
  },
});
