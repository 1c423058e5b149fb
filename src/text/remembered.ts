/** Bounds the answers about one subject: a conversation asks few different questions. The oldest goes first. */
const MAX_REMEMBERED = 8;

/** Makes a function that remembers the answers about each subject by a key, as long as the subject itself is in use. */
export function rememberedOf<Subject extends object, Value extends object>(
  most = MAX_REMEMBERED,
): (subject: Subject, key: string, make: () => Value) => Value {
  const bySubject = new WeakMap<Subject, Map<string, Value>>();
  return (subject, key, make) => {
    const known = bySubject.get(subject) ?? new Map<string, Value>();
    bySubject.set(subject, known);
    const before = known.get(key);
    if (before !== undefined) return before;
    const [oldest] = known.keys();
    if (known.size >= most && oldest !== undefined) known.delete(oldest);
    const value = make();
    known.set(key, value);
    return value;
  };
}
