import { existsSync, readFileSync, readlinkSync } from 'node:fs';

/** The form of a name of a run: process id, time of its start, and the system in which both mean something. */
const NAME = /^(\d+)-(\d+)-(\d+-[0-9a-f]{8})$/;

/** The form where the system does not say: a name is for one use then, so that no other is taken for it. */
const UNKNOWN = /^unknown-[0-9a-z]+$/;

/** Names this run for others, so that they can tell when it has ended: see `hasEnded`. It fits into a file's name. */
export function currentRunName(): string {
  const system = systemName();
  const [id, start] = (system === undefined ? undefined : processAt('self')) ?? [];
  return id === undefined ? `unknown-${Math.random().toString(36).slice(2)}` : `${id}-${start}-${system}`;
}

export const isRunName = (name: string): boolean => UNKNOWN.test(name) || NAME.test(name);

/** Tells whether the run of a name has ended; undefined where this system cannot know, as of a run on another machine. */
export function hasRunEnded(name: string): boolean | undefined {
  const [, id = '', start, system] = name.match(NAME) ?? [];
  if (system === undefined || system !== systemName()) return undefined;
  return processAt(id)?.[1] !== start;
}

/** The id and the start of a process; undefined where there is none, or only its exit code is left. Source: proc(5). */
function processAt(id: string): readonly [id: string, start: string] | undefined {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'latin1');
    // The second field is a name in parentheses, which may hold blanks and parentheses itself.
    const [state = '', ...others] = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const start = others[18];
    return start === undefined || 'ZX'.includes(state) ? undefined : [text.slice(0, text.indexOf(' ')), start];
  } catch {
    return undefined;
  }
}

/** This start of this machine, and the space of its process ids; undefined where it has no /proc, or hides some of it. */
function systemName(): string | undefined {
  try {
    if (!existsSync('/proc/1/stat')) return undefined;
    const space = readlinkSync('/proc/self/ns/pid').match(/\d+/)?.[0];
    return `${space}-${readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').slice(0, 8)}`;
  } catch {
    return undefined;
  }
}
