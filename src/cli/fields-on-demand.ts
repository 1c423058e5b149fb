import type { Field, FieldContext } from './field.ts';

/** A field that is asked for only if a person chooses it, by these words. */
export interface FieldOnDemand {
  readonly words: string;
  readonly field: Field;
}

/**
 * One question in place of many: which of the fields there is something to say on. Only those are asked for then. It is
 * not asked where the command line has one of them, or where none of them matters.
 */
export function fieldsOnDemand(
  question: string,
  details: readonly FieldOnDemand[],
  more: Pick<Field, 'isFollowUp'> = {},
): readonly Field[] {
  const isOffered = ({ field: { choices, isIdle } }: FieldOnDemand, context: FieldContext) =>
    choices?.(context)?.length !== 0 && isIdle?.(context) !== true;
  const offered = (context: FieldContext) => details.filter((detail) => isOffered(detail, context));
  const chosen: Field = {
    takes: { asked: question },
    question,
    ...more,
    isIdle: (context) =>
      details.some(({ field }) => context.answers.list(field).length > 0) || offered(context).length === 0,
    choices: (context) => offered(context).map(({ words }) => ({ value: words, name: words })),
  };
  return [
    chosen,
    ...details.map(({ words, field }) => ({
      ...field,
      isIdle: ({ answers }: FieldContext) => !answers.list(chosen).includes(words),
    })),
  ];
}
