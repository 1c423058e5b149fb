// Command lines that read a customer's file, in all the ways that there are. They write nothing but a merged file.
const CUSTOMER = 'nordlicht';
const PROOF = ['--by', 'Ada Lindqvist', '--as', 'legal', '--basis', 'email', '--evidence', 'vault:consents/2026.eml'];

export const COMMANDS: readonly (readonly string[])[] = [
  ['overview'],
  ['check'],
  ['check', '--since', 'HEAD'],
  ['find', 'entry', 'month', '--for', 'quote'],
  ['show', CUSTOMER],
  ['due', '--within', '3650d'],
  ['risk', '--format', 'json'],
  ['coverage', '--by', 'persona,language', '--for', 'quote', '--format', 'html'],
  ['report', '--month', '2026-08'],
  ['stats', '--since', '10y', '--by', 'use'],
  ['diff', '--format', 'markdown'],
  ['doctor'],
  ['pack', '--prospect', 'Tanagrove', '--for', 'quote,case-study'],
  ['publish', '--dry-run'],
  ['site', 'pages', '--audience', 'public'],
  ['site', 'desk', '--audience', 'internal'],
  ['scan', 'page.md', '--unregistered'],
  ['completion', 'bash', '--candidates', '--', 'show', 'n'],
  ['merge-driver', 'base.yaml', 'ours.yaml', 'theirs.yaml'],
  ['new', 'tanagrove', '--name', 'Tanagrove', '--account-owner', 'a.khan', '--dry-run'],
  ['give', CUSTOMER, 'training', '--dry-run'],
  ['log', CUSTOMER, 'reference-call', '--advocate', 'ada', '--prospect', 'Tanagrove', '--dry-run'],
  ['ask', CUSTOMER, 'video', '--despite', 'they wish it', '--dry-run'],
  ['grant', CUSTOMER, '--uses', 'video', ...PROOF, '--dry-run'],
  ['decline', CUSTOMER, 'podcast', '--reason', 'no-time', '--dry-run'],
  ['renew', CUSTOMER, 'entry-0', ...PROOF, '--dry-run'],
  ['withdraw', CUSTOMER, '--all', '--reason', 'legal', '--dry-run'],
  ['takedown', CUSTOMER, '--reason', 'unhappy', '--dry-run'],
  ['place', CUSTOMER, 'entry-0', 'deck:2026', '--despite', 'they wish it', '--dry-run'],
  ['approve-quote', CUSTOMER, 'entry-0', '--dry-run'],
  ['forget', CUSTOMER, 'ada', '--dry-run'],
  ['rename', `${CUSTOMER}/advocate:ada`, 'person-1', '--dry-run'],
  ['rename', CUSTOMER, 'nordlicht-robotics', '--dry-run'],
  ['retire', CUSTOMER, '--dry-run'],
  ['add', 'person', CUSTOMER, '--name', 'Orla Finch', '--dry-run'],
  ['add', 'outcome', CUSTOMER, '--story', 'entry-0', '--metric', 'days to close', '--dry-run'],
  ['add', 'quote', CUSTOMER, '--text', 'We are home before the lights are out.', '--dry-run'],
  ['set', CUSTOMER, 'stories.entry-0.title', 'another', '--dry-run'],
  ['taxonomy', 'add', 'topics', 'Data residency', '--dry-run'],
  ['health', CUSTOMER, 'red', '--dry-run'],
  ['verify', CUSTOMER, 'ada', '--dry-run'],
  ['review', `${CUSTOMER}/entry-0`, '--dry-run'],
  ['activate', CUSTOMER, '--dry-run'],
  ['pause', CUSTOMER, '--dry-run'],
  ['note', CUSTOMER, 'prefers Thursdays', '--dry-run'],
];

const names = new Set(['check', 'find', 'show', 'due', 'diff', 'merge-driver', 'log', 'withdraw']);

/** Those that go through all of a file each in its own way. */
export const READING = COMMANDS.filter(([name = '']) => names.has(name));

/** Commands that no line is for, and why. */
export const UNMEASURED: Readonly<Record<string, string>> = {
  init: 'reads no customer',
  explain: 'reads no customer',
  rules: 'reads no customer',
  schema: 'reads no customer',
  cache: 'reads no customer',
  import: 'reads rows of another kind, within limits of its own',
  edit: 'waits for somebody in an editor, and checks as any edit is checked',
  merge: 'reads two customers, and adds what comes at once: 480 and 480 entries take three seconds of processor time',
  undo: 'takes back the last edit, whatever the customer holds',
  pick: 'waits for somebody at a terminal, and searches as find does',
  mcp: 'waits for an agent, and answers by the commands above',
};
