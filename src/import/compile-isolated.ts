import type { ProcessAnswer, SeparateProcess } from '../model/host.ts';
import type { FormulaRequest, FormulaResponses } from './formula-worker.ts';
import type { CompileFormulas, Formulas, Formulated } from './formulas.ts';

/** Maximum milliseconds for a row, and for a mapping before its first row. */
export interface TimeLimits {
  readonly row: number;
  readonly mapping: number;
}

// A row takes a millisecond, and a mapping a tenth of a second. The limits are for busy machines.
export const TIME_LIMITS: TimeLimits = { row: 5_000, mapping: 60_000 };

/**
 * Evaluates formulas in a child process, which is ended at the limits. A timer in this process would not help: a regex
 * blocks it, and a formula that exhausts the memory ends its process.
 */
export const compileIsolated =
  (apart: SeparateProcess, limits: TimeLimits = TIME_LIMITS): CompileFormulas =>
  async (mapping) => {
    const requests = requester(apart, mapping, limits);
    const answered = await requests.mapping();
    if ('ended' in answered) {
      return {
        formulas: UNREADABLE,
        fields: [],
        faults: [{ path: [], message: `its formulas ${OVER[answered.ended]}` }],
      };
    }
    return { ...(answered.answer as FormulaResponses['mapping']), formulas: formulasFrom(requests) };
  };

const OVER: Readonly<Record<'time' | 'memory', string>> = {
  time: 'take longer than they may',
  memory: 'take more memory than they may',
};

const UNREADABLE: Formulas = {
  rowsOf: () => Promise.reject(new Error('the mapping was not read')),
  begin: () => Promise.reject(new Error('the mapping was not read')),
  customer: () => Promise.reject(new Error('the mapping was not read')),
};

interface Requester {
  mapping(): Promise<ProcessAnswer>;
  ask<Key extends 'document' | 'row' | 'customerOf'>(
    asked: Extract<FormulaRequest, Readonly<Record<Key, unknown>>>,
  ): Promise<FormulaResponses[Key]>;
}

/** Sends requests to the child process, and the mapping again after a restart. Rejects if a row exceeds a limit. */
function requester(apart: SeparateProcess, mapping: Formulated, { row, mapping: mappingLimit }: TimeLimits): Requester {
  let isRestarted = false;
  const sendMapping = () => apart.ask({ mapping } satisfies FormulaRequest, mappingLimit);
  return {
    mapping: sendMapping,
    async ask<Key extends 'document' | 'row' | 'customerOf'>(asked: FormulaRequest): Promise<FormulaResponses[Key]> {
      if (isRestarted) isRestarted = 'ended' in (await sendMapping());
      const answered = await apart.ask(asked, 'document' in asked ? mappingLimit : row);
      if ('answer' in answered) return answered.answer as FormulaResponses[Key];
      isRestarted = true;
      throw new Error(`its formulas ${OVER[answered.ended]}`);
    },
  };
}

const formulasFrom = ({ ask }: Requester): Formulas => ({
  async rowsOf(document) {
    const made = await ask<'document'>({ document });
    if ('why' in made) throw new Error(made.why);
    return made.rows;
  },
  async begin(row) {
    const start = await ask<'row'>({ row });
    if ('why' in start) throw new Error(start.why);
    return start;
  },
  customer: (story) => ask<'customerOf'>({ customerOf: story }),
});
