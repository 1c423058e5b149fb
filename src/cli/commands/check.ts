import { CHECK_OPTIONS } from '../check/options.ts';
import { runCheck } from '../check/run.ts';
import { defineCommand } from '../command.ts';

export default defineCommand({
  arguments: [
    {
      name: '[path...]',
      summary:
        'only what is found in these files and folders, or in standard input (-); the whole library is read all the same',
      values: 'file',
    },
  ],
  options: CHECK_OPTIONS,
  examples: [
    'check',
    'check customers/nordlicht.yaml',
    'check --as-of 2027-01-01',
    'check --format github --format sarif:out.sarif --format markdown:summary.md',
    'check - --stdin-filename customers/acme.yaml < draft.yaml',
    'check --since main',
    'check --since main --approved',
    'check --write-baseline',
  ],
  run: runCheck,
});
