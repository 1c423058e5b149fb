// The folders of refs, in the order in which git looks for a name.
const REF_FOLDERS = ['refs/', 'refs/tags/', 'refs/heads/', 'refs/remotes/'];

/** A ref, and the id of what it points at; of an annotated tag, that of its commit. */
interface NamedRef {
  readonly ref: string;
  readonly id: string;
}

/**
 * Lists the refs that the name in a revision may stand for; none where it is in full. git would take a tag before the
 * branch of that name, and tags come along with whatever is fetched.
 */
export function refsNamedIn(revision: string): readonly string[] {
  const [name = ''] = revision.split(/[~^:]|@\{/);
  const isInFull = ['', '@', 'HEAD'].includes(name) || name.startsWith('refs/') || isWholeId(name);
  return isInFull ? [] : REF_FOLDERS.map((folder) => `${folder}${name}`);
}

const isWholeId = (name: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name);

/** Says that a name could be the first digits of an id as well. */
export const isShortId = (name: string): boolean => /^[0-9a-f]{4,63}$/.test(name);

/** Makes the command that lists refs, and all below them. */
export const listRefsCommand = (refs: readonly string[]): readonly string[] => [
  'for-each-ref',
  '--format=%(refname) %(if)%(*objectname)%(then)%(*objectname)%(else)%(objectname)%(end)',
  ...refs,
];

/** Reads the listing of refs: those that exist. */
export const namedRefs = (out: Buffer, refs: readonly string[]): readonly NamedRef[] =>
  out
    .toString('utf8')
    .split('\n')
    .flatMap((line) => {
      const [ref = '', id = ''] = line.split(' ');
      return refs.includes(ref) ? [{ ref, id }] : [];
    });

/** Says that refs of one name may stand for several commits, one of which could be the commit of that short id. */
export const mayBeAmbiguous = (found: readonly NamedRef[]): boolean =>
  new Set(found.map(({ id }) => id)).size > 1 || found.some(({ ref }) => isShortId(ref.split('/').at(-1) ?? ''));
