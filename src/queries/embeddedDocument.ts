/**
 * Opens a document of the record where the page itself holds them all: stands in for `openDocument.ts` in the
 * one-file edition. A document lies packed in the block named after it, or all of a folder in the folder's.
 */
export async function openDocument(address: string): Promise<Response> {
  const name = address.replace(/^.*\/record-[0-9a-f]+\//, "");
  const [folder = ""] = /^.*\//.exec(name) ?? [];
  const text = folder === "" ? await unpacked(name) : (await unpackedFolder(folder)).get(name);
  return text === undefined ? new Response(null, { status: 404 }) : new Response(text);
}

const folders = new Map<string, Promise<ReadonlyMap<string, string>>>();

function unpackedFolder(folder: string): Promise<ReadonlyMap<string, string>> {
  const known = folders.get(folder) ?? unpackFolder(folder);
  folders.set(folder, known);
  return known;
}

async function unpackFolder(folder: string): Promise<ReadonlyMap<string, string>> {
  const documents: unknown = JSON.parse((await unpacked(folder)) ?? "{}");
  if (typeof documents !== "object" || documents === null) return new Map();
  return new Map(Object.entries(documents).map(([name, text]) => [name, String(text)]));
}

async function unpacked(block: string): Promise<string | undefined> {
  const packed = document.getElementById(block)?.textContent;
  if (!packed) return undefined;
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const unzipped = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(unzipped).text();
}
