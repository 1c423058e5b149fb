import { defineCommand } from '../command.ts';
import { runKeptScan } from '../scan/kept-run.ts';
import { SCAN_OPTIONS } from '../scan/options.ts';

export default defineCommand({
  arguments: [
    { name: '[path...]', summary: 'files and folders of content, or a draft on standard input (-)', values: 'file' },
  ],
  options: SCAN_OPTIONS,
  examples: [
    'scan ../website --library .',
    'scan decks --audience prospects',
    'scan . --library ../references --since main',
    'scan ../website --unregistered --fix --dry-run',
    'scan - --stdin-filename answer.md < answer.md',
  ],
  run: runKeptScan,
});
