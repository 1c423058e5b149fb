import { EXIT } from '../../model/exit.ts';
import { NOT_SHOWN, shellWord } from '../../text/shell-word.ts';
import { failed, refused } from '../documents.ts';
import { said } from '../said.ts';
import { NOT_A_YES, type Tool } from '../tool.ts';

/** The verbs that can be tried without writing. */
const VERBS = [
  'activate',
  'add',
  'approve-quote',
  'ask',
  'decline',
  'give',
  'grant',
  'health',
  'log',
  'note',
  'pause',
  'place',
  'rename',
  'renew',
  'retire',
  'review',
  'set',
  'takedown',
  'taxonomy',
  'verify',
  'withdraw',
] as const;

/** The options that are the server's, or would do more than try. */
const KEPT = /^(?:--(?:library|as-of|commit|dry-run|format|fields|help|version|width|color|no-[\w-]+)(?:=.*)?|-h)$/s;

export const propose: Tool = {
  name: 'propose',
  title: 'Propose a change for a person to make',
  description:
    'Gives the patch that a command would make, and the exact command for a person to run. Nothing is written. ' +
    'A proposal changes no verdict, and is never a yes.',
  input: {
    verb: { type: 'string', description: 'the command of refs', choices: VERBS, isNeeded: true },
    words: {
      type: 'strings',
      description: 'its arguments and options, one by one, as on a command line: nordlicht, --reason, legal',
      isNeeded: true,
    },
  },
  output: {
    type: 'object',
    required: ['version', 'command', 'patch', 'notes'],
    properties: {
      version: { type: 'integer' },
      command: { type: 'string', description: 'the command for a person to run' },
      patch: { type: 'string', description: 'the change, as a patch of files' },
      notes: { type: 'array', items: { type: 'string' } },
    },
  },
  async answer(input, { run }) {
    const verb = input.text('verb') ?? '';
    const words = input.texts('words');
    const kept = words.find((word) => KEPT.test(word));
    if (kept !== undefined) return failed(`a proposal takes no ${kept}`);
    const answer = await run([verb, '--dry-run', ...words]);
    const { exit, printed, remarks } = answer;
    if (exit !== EXIT.fine) return refused(answer);
    // Options stay options: the tag for commands would make values of them.
    const command = ['refs', verb, ...words].map(shellWord).join(' ');
    if (command.includes(NOT_SHOWN)) return failed('a word holds characters that cannot be seen');
    return {
      verdict: `${NOT_A_YES}, but a proposal: nothing was written. A person may run ${said(command)}.`,
      lines: [],
      document: { version: 1, command, patch: printed, notes: remarks },
    };
  },
};
