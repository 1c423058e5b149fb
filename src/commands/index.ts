import type { Command } from './command.ts';

/** A command as the list of commands knows it; the rest is loaded when it is called. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  load(): Promise<{ readonly default: Command }>;
}

/** Every command there is, in the order of the help. To add one: its file, and its line here. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'init',
    summary: 'a new library: config, a sample customer, CI and editor settings',
    load: () => import('./init.ts'),
  },
  { name: 'new', summary: 'a new customer file', load: () => import('./new.ts') },
  {
    name: 'import',
    summary: 'a spreadsheet, a list, or a folder of files into customer files',
    load: () => import('./import.ts'),
  },
  {
    name: 'check',
    summary: 'every fault in the library, with place, reason and remedy',
    load: () => import('./check.ts'),
  },
  { name: 'find', summary: 'who can speak to this, and may we use them', load: () => import('./find.ts') },
  { name: 'show', summary: 'all about one customer or story, on one screen', load: () => import('./show.ts') },
  { name: 'diff', summary: 'what changed, as sentences, weighed for review', load: () => import('./diff.ts') },
  { name: 'due', summary: 'what lapses or needs a look, by day and owner', load: () => import('./due.ts') },
  { name: 'explain', summary: 'what a rule catches, why, and how to mend it', load: () => import('./explain.ts') },
  { name: 'rules', summary: 'every rule, with its level', load: () => import('./rules.ts') },
  {
    name: 'doctor',
    summary: 'what is missing around the library: schemas, code owners, history, git drivers',
    load: () => import('./doctor.ts'),
  },
  {
    name: 'completion',
    summary: 'a script that completes commands, flags and ids in your shell',
    load: () => import('./completion.ts'),
  },
  { name: 'schema', summary: 'the JSON Schema of a file or of an output', load: () => import('./schema.ts') },
];
