import type { Command } from '../command.ts';

/** A command as the list of commands knows it; the rest is loaded when it is called. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  /** Under which heading the help lists it; without one it does not: it is for other programs. */
  readonly group?: string;
  load(): Promise<{ readonly default: Command }>;
}

/** Every command there is, in the order of the help. To add one: its file, and its line here. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'init',
    group: 'Begin',
    summary: 'a new library: config, a sample customer, CI and editor settings',
    load: () => import('./init.ts'),
  },
  { name: 'new', group: 'Begin', summary: 'a new customer file', load: () => import('./new.ts') },
  {
    name: 'import',
    group: 'Begin',
    summary: 'a spreadsheet, a list, or a folder of files into customer files',
    load: () => import('./import.ts'),
  },
  {
    name: 'find',
    group: 'Look',
    summary: 'who can speak to this, and may we use them',
    load: () => import('./find.ts'),
  },
  {
    name: 'pick',
    group: 'Look',
    summary: 'find while you type, and go on from there',
    load: () => import('./pick.ts'),
  },
  {
    name: 'show',
    group: 'Look',
    summary: 'all about one customer or story, on one screen',
    load: () => import('./show.ts'),
  },
  {
    name: 'due',
    group: 'Look',
    summary: 'what lapses or needs a look, by day and owner',
    load: () => import('./due.ts'),
  },
  {
    name: 'log',
    group: 'The daily work',
    summary: 'log an ask, a call, a visit, and what became of it',
    load: () => import('./log.ts'),
  },
  {
    name: 'give',
    group: 'The daily work',
    summary: 'log what a customer got out of it',
    load: () => import('./give.ts'),
  },
  { name: 'ask', group: 'The daily work', summary: 'ask a customer for consent', load: () => import('./ask.ts') },
  {
    name: 'grant',
    group: 'The daily work',
    summary: 'record their yes: who said it, as what, and where the proof is',
    load: () => import('./grant.ts'),
  },
  {
    name: 'decline',
    group: 'The daily work',
    summary: 'record their no: why, and from when it may be raised again',
    load: () => import('./decline.ts'),
  },
  {
    name: 'renew',
    group: 'The daily work',
    summary: 'record that a grant holds for another term',
    load: () => import('./renew.ts'),
  },
  {
    name: 'withdraw',
    group: 'The daily work',
    summary: 'record that they take a yes back, and list what has to come down',
    load: () => import('./withdraw.ts'),
  },
  {
    name: 'takedown',
    group: 'The daily work',
    summary: 'take them down from everywhere: consent off, and a list until nothing is up',
    load: () => import('./takedown.ts'),
  },
  {
    name: 'place',
    group: 'The daily work',
    summary: 'record where an asset goes up, if they allow it',
    load: () => import('./place.ts'),
  },
  {
    name: 'approve-quote',
    group: 'The daily work',
    summary: 'record that they approved these very words',
    load: () => import('./approve-quote.ts'),
  },
  {
    name: 'forget',
    group: 'The daily work',
    summary: 'take a person out of the files: their name, title and words',
    load: () => import('./forget.ts'),
  },
  {
    name: 'rename',
    group: 'The daily work',
    summary: 'another id, wherever it is referred to',
    load: () => import('./rename.ts'),
  },
  {
    name: 'retire',
    group: 'The daily work',
    summary: 'a customer, an asset, a person or a product is out of the programme',
    load: () => import('./retire.ts'),
  },
  {
    name: 'check',
    group: 'Review',
    summary: 'every fault in the library, with place, reason and remedy',
    load: () => import('./check.ts'),
  },
  {
    name: 'diff',
    group: 'Review',
    summary: 'what changed, as sentences, weighed for review',
    load: () => import('./diff.ts'),
  },
  {
    name: 'explain',
    group: 'Review',
    summary: 'what a rule catches, why, and how to mend it',
    load: () => import('./explain.ts'),
  },
  { name: 'rules', group: 'Review', summary: 'every rule, with its level', load: () => import('./rules.ts') },
  {
    name: 'doctor',
    group: 'Around it',
    summary: 'what is missing around the library: schemas, code owners, history, git drivers',
    load: () => import('./doctor.ts'),
  },
  {
    name: 'cache',
    group: 'Around it',
    summary: 'what is kept between runs to save time, and where',
    load: () => import('./cache.ts'),
  },
  {
    name: 'completion',
    group: 'Around it',
    summary: 'a script that completes commands, flags and ids in your shell',
    load: () => import('./completion.ts'),
  },
  {
    name: 'schema',
    group: 'Around it',
    summary: 'the JSON Schema of a file or of an output',
    load: () => import('./schema.ts'),
  },
  {
    name: 'merge-driver',
    summary: 'three states of a file into one, for git',
    load: () => import('./merge-driver.ts'),
  },
];
