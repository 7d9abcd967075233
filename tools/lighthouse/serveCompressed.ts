import { readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import path from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
  ".txt": "text/plain",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};

/** What stands in for a file: its text, `null` where it is to be missing, `undefined` where the file itself serves. */
type StandIn = (pathname: string) => string | null | undefined;

/** Serves a built site as a host would that compresses, and lets browsers keep what carries a hash. */
export async function serveCompressed(
  folder: string,
  standIn: StandIn = () => undefined,
): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    const pathname = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const given = standIn(pathname);
    const content = given === undefined ? contentAt(folder, pathname) : given;
    if (content === null) {
      response.writeHead(404).end();
      return;
    }
    const extension = path.extname(pathname.endsWith("/") ? "index.html" : pathname);
    const isText = extension !== ".png" && extension !== ".woff2";
    response.writeHead(200, {
      "Content-Type": TYPES[extension] ?? "application/octet-stream",
      "Cache-Control": pathname.startsWith("/assets/") ? "max-age=31536000, immutable" : "no-cache",
      ...(isText ? { "Content-Encoding": "gzip" } : {}),
    });
    response.end(isText ? gzipSync(content) : content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return { server, url: `http://127.0.0.1:${address.port}/` };
}

function contentAt(folder: string, pathname: string): Buffer | null {
  const file = path.join(folder, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
  const isBelow = file.startsWith(folder + path.sep);
  return isBelow && statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : null;
}
