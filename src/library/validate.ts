import type { ValidateFunction } from 'ajv';
import type { Fault } from '../model/diagnostic.ts';
import { faultsOf } from './mistakes.ts';
import * as validators from './validators.generated.js';

/** The schemas there are. */
export type SchemaName = 'customer' | 'config' | 'import-map';

const VALIDATORS = {
  customer: validators.customer,
  config: validators.config,
  'import-map': validators.importMap,
} as Readonly<Record<SchemaName, ValidateFunction>>;

/**
 * What of the value does not fit the schema: one fault per mistake, none where it fits. A misspelt key is told once,
 * and not also as the missing key it was meant to be.
 */
export function validate(schema: SchemaName, value: unknown, file: string): readonly Fault[] {
  const validator = VALIDATORS[schema];
  return validator(value) ? [] : faultsOf(schema, validator.errors ?? [], value, file);
}
