import type { Customer } from '../model/customer.ts';
import type { Edit } from '../model/edit.ts';
import { EXIT, Failure } from '../model/exit.ts';
import { isRefused } from '../mutations/mutation.ts';
import { afterEdits, planShownParts, type ShownPartsWish } from '../mutations/plan-shown-parts.ts';
import { addTo } from '../text/groups.ts';
import type { OpenLibrary } from '../workspace/open-library.ts';
import { apply } from '../yaml/edit/apply.ts';
import { refuseBroken } from './carry-out.ts';
import { editedText, type Together, textOf } from './change-together.ts';

/** A customer at a place that goes up. */
export interface ShownCustomer extends ShownPartsWish {
  readonly customer: Customer;
}

/** Plans to put places on record, in all files at once. Fails where something may not be placed (exit 1). */
export function recordShown(
  shown: readonly ShownCustomer[],
  told: Pick<Together, 'sentence' | 'next'>,
  opened: OpenLibrary,
): Together {
  const steps = new Map<string, (readonly Edit[])[]>();
  const customers = new Map<string, Customer>();
  for (const wish of shown) {
    const { file } = wish.customer;
    const customer = customers.get(file) ?? wish.customer;
    const edits = editsOf(customer, wish, opened);
    if (edits.length === 0) continue;
    customers.set(file, afterEdits(customer, edits));
    addTo(steps, file, edits);
  }
  return {
    ...{ opened, files: [...steps.keys()], ...told },
    changeOf: (source) => {
      const { file } = source;
      const text = (steps.get(file) ?? []).reduce((now, edits) => editedText(apply(now, edits), file), textOf(source));
      return { file, text };
    },
  };
}

function editsOf(customer: Customer, wish: ShownCustomer, { library, today, shown }: OpenLibrary): readonly Edit[] {
  if (wish.parts.length === 0) return [];
  refuseBroken(customer, { shown });
  const planned = planShownParts(customer, wish, library.config.policy, today);
  if (!isRefused(planned)) return planned.edits;
  const { refused, reasons = [], hint } = planned;
  const why = reasons[0] === undefined ? '' : `: ${reasons[0].message}`;
  throw new Failure(EXIT.findings, 'not-recorded', `${customer.id}: ${refused}${why}`, hint);
}
