// A cache store without a disk, whose parts a test can look at and damage.
import type { CacheStore } from '../../src/model/cache-store.ts';

export function storeInMemory(): { readonly kept: Map<string, readonly Buffer[]>; readonly store: CacheStore } {
  const kept = new Map<string, readonly Buffer[]>();
  const open: CacheStore['open'] = (name, key) => {
    const parts = kept.get(`${name} ${key}`);
    return parts && ((index) => parts[index]);
  };
  const store: CacheStore = {
    folder: 'nowhere',
    open,
    read: (name, key) => open(name, key)?.(0),
    write: (name, key, ...parts) =>
      kept.set(
        `${name} ${key}`,
        parts.map((part) => Buffer.from(part as string)),
      ),
  };
  return { kept, store };
}
