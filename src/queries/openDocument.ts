/** Opens a document of the record. The one-file edition has this module replaced: see `tools/portable/`. */
export function openDocument(address: string, signal: AbortSignal): Promise<Response> {
  return fetch(address, { signal });
}
