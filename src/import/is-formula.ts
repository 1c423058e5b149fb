/** Tells if a value is a formula: `=company`. */
export const isFormula = (value: unknown): value is string => typeof value === 'string' && value.startsWith('=');
