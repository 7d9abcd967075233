/** Drops what is kept under an address for reading offline, so that it comes from the host when it is next asked for. */
export async function forgetKept(address: string): Promise<void> {
  try {
    // oxlint-disable-next-line no-restricted-globals -- documents, of which this room knows; nothing the reader has set
    const storage = caches;
    for (const name of await storage.keys()) {
      const cache = await storage.open(name);
      await cache.delete(address, { ignoreSearch: true });
    }
  } catch {
    // There is no such storage here, or it is blocked: nothing is kept.
  }
}
