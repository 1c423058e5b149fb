import type { CustomerFile } from '../../model/customer.ts';
import { NO_EXISTING_STYLE } from './existing-style.ts';
import { DEFAULT_LAYOUT } from './layout.ts';
import { CUSTOMER_SHAPE } from './shape.ts';
import { entriesInOrder, flowValue, keyLines, type WriteStyle } from './write-value.ts';

const STYLE: WriteStyle = {
  shape: CUSTOMER_SHAPE,
  existing: NO_EXISTING_STYLE,
  layout: DEFAULT_LAYOUT,
  allowsBlockText: true,
};

/**
 * Writes a customer file: keys in the order of the schema, long texts folded, small collections on one line. `file` is its
 * path from the library's folder, so that the editor finds the schema.
 */
export function renderCustomer(data: CustomerFile, file: string): string {
  const up = '../'.repeat(file.split('/').length - 1);
  const lines = [`# yaml-language-server: $schema=${up}.refs/customer.schema.json`];
  let wasSection = false;
  for (const [key, value] of entriesInOrder(data, CUSTOMER_SHAPE)) {
    const own = keyLines(key, value, 0, STYLE);
    const isSection = Array.isArray(value) && own.length > value.length + 1;
    if (isSection || wasSection) lines.push('');
    lines.push(...own);
    wasSection = isSection;
  }
  return `${lines.join('\n')}\n`;
}

/** Writes a value on one line in flow style: `[month-end, "no, thanks"]`, `{ max: 2, per: 365d }`. */
export const flowText = (value: unknown): string => flowValue(value, { ...STYLE, shape: undefined });
