import type { EventIndex } from "./eventIndex.ts";

/** Remembers what is derived from an index as long as the index is in use: it is derived once. */
export function perIndex<Derived>(
  derive: (index: EventIndex) => Derived,
): (index: EventIndex) => Derived {
  const known = new WeakMap<EventIndex, Derived>();
  return (index) => {
    const found = known.get(index);
    if (found !== undefined) return found;
    const derived = derive(index);
    known.set(index, derived);
    return derived;
  };
}
