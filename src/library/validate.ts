import type { Fault } from '../model/diagnostic.ts';
import * as validators from './generated/validators.generated.js';
import { schemaFaults } from './schema-errors.ts';

/** The names of the schemas. */
export type SchemaName = 'customer' | 'config' | 'import-map';

const VALIDATORS: Readonly<Record<SchemaName, (value: unknown) => boolean>> = {
  customer: validators.customer,
  config: validators.config,
  'import-map': validators.importMap,
};

/**
 * Reports why a value does not fit a schema: one fault per cause, none if it fits. A misspelt key is not reported again as
 * the missing key that it was meant to be.
 */
export const validate = (schema: SchemaName, value: unknown, file: string): readonly Fault[] =>
  VALIDATORS[schema](value) ? [] : schemaFaults(schema, value, file);
