/** Bounds the answers about one subject: a conversation asks few different questions. */
const MAX_REMEMBERED = 8;

/** Makes a function that remembers the answers about each subject by a key, as long as the subject itself is in use. */
export function rememberedOf<Subject extends object, Value extends object>(): (
  subject: Subject,
  key: string,
  make: () => Value,
) => Value {
  const bySubject = new WeakMap<Subject, Map<string, Value>>();
  return (subject, key, make) => {
    const known = bySubject.get(subject) ?? new Map<string, Value>();
    bySubject.set(subject, known);
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= MAX_REMEMBERED) known.clear();
    const value = make();
    known.set(key, value);
    return value;
  };
}
