import { plain, workflowData, workflowProperty } from './escape.ts';

// GitHub shows ten annotations of a level per step and silently drops the rest.
const MAX_ANNOTATIONS = 10;

/** A remark on a line of a file, as GitHub shows it beside the code. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  /** From the root of the repository. */
  readonly file: string;
  readonly line: number;
  readonly endLine?: number;
  readonly col?: number;
  readonly endColumn?: number;
  /** The message, one text per line. */
  readonly lines: readonly string[];
}

/**
 * Workflow commands for annotations of one level. Beyond the maximum the last one says so, and names the command that
 * shows all.
 */
export function annotations(all: readonly Annotation[], command: string): string {
  const [first] = all;
  if (first === undefined) return '';
  if (all.length <= MAX_ANNOTATIONS) return all.map(annotation).join('');
  const shown = all.slice(0, MAX_ANNOTATIONS - 1).map(annotation);
  const message = `and ${all.length - shown.length} more of this level: run "${command}" to see all ${all.length}`;
  return `${shown.join('')}::${first.level} title=${command}::${workflowData(message)}\n`;
}

function annotation({ level, lines, ...properties }: Annotation): string {
  const listed = Object.entries(properties).map(([key, value]) => `${key}=${workflowProperty(String(value))}`);
  return `::${level} ${listed.join(',')}::${workflowData(lines.map(plain).join('\n'))}\n`;
}
