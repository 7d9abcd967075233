import type { KeptFile } from "./workerScope.ts";

/**
 * Is this all of a file that is kept from the first visit? Its hash tells: it takes two milliseconds for the largest
 * (0.4 MB), the build knows it anyway so that nothing cut short is kept, and it sees other damage than a wrong length.
 * The page has none, since some hosts add to it on its way: it must have its end, and name code of this build alone.
 * @param files Everything that is kept from the first visit.
 */
export async function isWhole(
  file: KeptFile,
  response: Response,
  files: readonly KeptFile[],
): Promise<boolean> {
  if (response.status !== 200) return false;
  const body = await response.clone().arrayBuffer();
  if (file.integrity !== undefined) return file.integrity === (await integrityOf(body));
  if (file.url.endsWith(".html")) return isWholePage(new TextDecoder().decode(body), files);
  return body.byteLength > 0;
}

/** As `tools/offline/` writes it. */
async function integrityOf(body: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  return `sha256-${btoa(String.fromCharCode(...hash))}`;
}

function isWholePage(text: string, files: readonly KeptFile[]): boolean {
  const kept = new Set(files.map(({ url }) => url));
  // Not what a host has added from elsewhere: that has a colon behind its scheme.
  const named = [...text.matchAll(/"[^":]*?\b(assets\/[^"/:]+\.(?:js|css))"/g)];
  const isOurs = named.length > 0 && named.every(([, url]) => url !== undefined && kept.has(url));
  return isOurs && text.includes("</html>");
}
