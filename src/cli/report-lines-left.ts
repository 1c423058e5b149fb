import type { OpenCustomer } from '../cache/open-customer.ts';
import type { Host } from '../model/host.ts';
import { plain } from '../report/escape.ts';

/** Prints the lines of a file that may still speak of a person who was forgotten. */
export function reportLinesLeft(
  text: string,
  mayMean: (line: string) => boolean,
  { file, shown }: OpenCustomer,
  host: Host,
): void {
  for (const [index, line] of text.split('\n').entries())
    if (mayMean(line))
      host.out(`${plain(shown(file))}:${index + 1}: may speak of them, and was left: ${plain(line)}\n`);
}
