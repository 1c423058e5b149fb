import { existsSync, readFileSync, readlinkSync } from 'node:fs';

/** The format of a run's name: process id, start time, and the boot and process namespace that give these a meaning. */
const NAME = /^(\d+)-(\d+)-(\d+-[0-9a-f]{8})$/;

/** The format on systems without this data. Such a name is random, so that no other run is taken for it. */
const UNKNOWN = /^unknown-[0-9a-z]+$/;

/**
 * Names this run, so that others can find out whether it has ended: see `hasRunEnded`. The name fits into a file name.
 */
export function currentRunName(): string {
  const system = systemName();
  const [id, start] = (system === undefined ? undefined : processAt('self')) ?? [];
  return id === undefined ? `unknown-${Math.random().toString(36).slice(2)}` : `${id}-${start}-${system}`;
}

export const isRunName = (name: string): boolean => UNKNOWN.test(name) || NAME.test(name);

/** Tells whether a run has ended; undefined where this system cannot know, as for a run on another machine. */
export function hasRunEnded(name: string): boolean | undefined {
  const [, id = '', start, system] = name.match(NAME) ?? [];
  if (system === undefined || system !== systemName()) return undefined;
  return processAt(id)?.[1] !== start;
}

/** Gives the id and the start time of a process; undefined for one that has ended. Source: proc(5). */
function processAt(id: string): readonly [id: string, start: string] | undefined {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'latin1');
    // The second field is a name in parentheses, which may contain spaces and parentheses.
    const [state = '', ...others] = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const start = others[18];
    return start === undefined || 'ZX'.includes(state) ? undefined : [text.slice(0, text.indexOf(' ')), start];
  } catch {
    return undefined;
  }
}

/** Identifies the boot and the process namespace; undefined without a full /proc. */
function systemName(): string | undefined {
  try {
    if (!existsSync('/proc/1/stat')) return undefined;
    const space = readlinkSync('/proc/self/ns/pid').match(/\d+/)?.[0];
    return `${space}-${readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').slice(0, 8)}`;
  } catch {
    return undefined;
  }
}
