import { delimiter } from 'node:path';
import { gitRoot } from '../io/files/git-root.ts';
import { trustedPath } from '../io/git/environment.ts';
import { type Host, withOutput } from '../model/host.ts';

/** The commands that only show something: the result of one that writes is never held back. */
const SHOWING = ['find', 'show', 'due', 'check', 'diff', 'explain', 'rules', 'doctor', 'schema'];

/** The output of a run, held back until its end. */
export interface HeldOutput {
  readonly host: Host;
  /** Prints it: through the pager where it is longer than the terminal. Never throws, and changes no exit code. */
  print(): Promise<void>;
}

/** Holds back the output of a command that may need a pager; undefined where there is none to use. */
export function holdForPager(argv: readonly string[], host: Host): HeldOutput | undefined {
  const { env, rows = 24, showInPager } = host;
  const command = env.REFS_PAGER ?? env.PAGER ?? 'less -FRX';
  const isOff = command === '' || command === 'cat' || !!env.CI || argv.includes('--no-pager');
  if (isOff || !host.isTerminal || showInPager === undefined) return undefined;
  if (!argv.some((word) => SHOWING.includes(word)) || formatIn(argv) !== 'text') return undefined;
  const held: { readonly to: 'out' | 'err'; readonly text: string }[] = [];
  return {
    host: withOutput(host, {
      out: (text) => held.push({ to: 'out', text }),
      err: (text) => held.push({ to: 'err', text }),
    }),
    async print() {
      const result = held.flatMap(({ to, text }) => (to === 'out' ? [text] : [])).join('');
      // A checkout may hold a program called less, and stand on the PATH.
      const path = trustedPath(env, gitRoot(host.cwd)).join(delimiter);
      const isLong = result.split('\n').length > rows;
      // A shell takes an empty PATH for the current folder.
      const wasShown = isLong && path !== '' && (await showInPager(command, result, path));
      for (const { to, text } of held) if (to === 'err' || !wasShown) host[to](text);
    },
  };
}

const formatIn = (argv: readonly string[]): string => {
  const at = argv.findIndex((word) => /^--format(?:=|$)/.test(word));
  return at === -1 ? 'text' : (argv[at]?.split('=')[1] ?? argv[at + 1] ?? '');
};
