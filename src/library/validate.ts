import type { Fault } from '../model/diagnostic.ts';
import * as validators from './generated/validators.generated.js';
import { schemaFaults } from './schema-errors.ts';

/** The schemas there are. */
export type SchemaName = 'customer' | 'config' | 'import-map';

const VALIDATORS: Readonly<Record<SchemaName, (value: unknown) => boolean>> = {
  customer: validators.customer,
  config: validators.config,
  'import-map': validators.importMap,
};

/**
 * What of the value does not fit the schema: one fault per mistake, none where it fits. A misspelt key is told once,
 * and not also as the missing key it was meant to be.
 */
export const validate = (schema: SchemaName, value: unknown, file: string): readonly Fault[] =>
  VALIDATORS[schema](value) ? [] : schemaFaults(schema, value, file);
