import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const isInstalled = spawnSync("nginx", ["-v"]).status === 0;
const FILES = {
  "index.html": "<!doctype html><title>Forums</title>",
  "404.html": "<!doctype html><title>Not here</title>",
  "events/x/index.html": "<!doctype html><title>An event</title>",
  "assets/app-01234567.js": `// ${"x".repeat(4000)}`,
  "data/events.csv": `event_id\r\n${"x\r\n".repeat(1000)}`,
  "feed.xml": `<feed>${" ".repeat(4000)}</feed>`,
  "sitemap.xml": `<urlset>${" ".repeat(4000)}</urlset>`,
} as const;

/** At the root of a host, and in a folder of it. */
describe.runIf(isInstalled).each(["/", "/x/"])("docs/hosting/nginx.conf for %s", (base) => {
  const folder = mkdtempSync(path.join(tmpdir(), "nginx-"));
  let server: ChildProcess;
  let address = "";

  beforeAll(async () => {
    for (const [file, content] of Object.entries(FILES)) {
      const place = path.join(folder, "site", base, file);
      mkdirSync(path.dirname(place), { recursive: true });
      writeFileSync(place, content);
    }
    const port = await freePort();
    address = `http://127.0.0.1:${port}${base}`;
    writeFileSync(path.join(folder, "nginx.conf"), wholeConfig({ folder, base, port }));
    server = spawn("nginx", ["-p", folder, "-c", path.join(folder, "nginx.conf")], {
      stdio: "inherit",
    });
    await isUp(address);
  });

  afterAll(() => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  it("answers folders, and says what is not there with the page for it", async () => {
    const page = await fetch(`${address}events/x/`);
    expect(await page.text()).toBe(FILES["events/x/index.html"]);
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    const missing = await fetch(`${address}events/y/`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).toBe(FILES["404.html"]);
    const withoutSlash = await fetch(`${address}events/x`, { redirect: "manual" });
    expect(withoutSlash.headers.get("location")).toBe(`${base}events/x/`);
  });

  it("sends the security headers with everything, errors too", async () => {
    for (const file of ["", "events/x/", "assets/app-01234567.js", "nothing"]) {
      const { headers } = await fetch(`${address}${file}`);
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("permissions-policy")).toContain("camera=()");
    }
  });

  it("lets what is named by its content be kept for a year, pages be asked for again", async () => {
    const cached = async (file: string) =>
      (await fetch(`${address}${file}`)).headers.get("cache-control");
    expect(await cached("assets/app-01234567.js")).toBe("public, max-age=31536000, immutable");
    expect(await cached("")).toBe("no-cache");
    expect(await cached("data/events.csv")).toBe("public, max-age=3600");
  });

  it("compresses text and lets any page read the data", async () => {
    const answer = await fetch(`${address}data/events.csv`, {
      headers: { "accept-encoding": "gzip" },
    });
    expect(answer.headers.get("content-encoding")).toBe("gzip");
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect((await fetch(address)).headers.get("access-control-allow-origin")).toBeNull();
  });

  it.each([
    ["feed.xml", "application/atom+xml; charset=utf-8"],
    ["sitemap.xml", "text/xml; charset=utf-8"],
  ])("says what %s is, and compresses it", async (file, type) => {
    const { headers } = await fetch(address + file, { headers: { "accept-encoding": "gzip" } });
    expect(headers.get("content-type")).toBe(type);
    expect(headers.get("content-encoding")).toBe("gzip");
  });
});

type Served = { readonly folder: string; readonly base: string; readonly port: number };

/** The documented server block as it would stand in a server's own configuration. */
function wholeConfig({ folder, base, port }: Served): string {
  const block = readFileSync("docs/hosting/nginx.conf", "utf8")
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace("listen [::]:80;", "")
    .replace("/var/www/forums", path.join(folder, "site"))
    .replace("set $forums_base /;", `set $forums_base ${base};`)
    .replace("include mime.types", "include /etc/nginx/mime.types");
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (kind) => `${kind}_temp_path ${folder};`,
  );
  return `daemon off; master_process off; pid ${folder}/pid; error_log stderr error;
events {}
http { access_log off; ${temporary.join(" ")} ${block} }`;
}

/** Asks until there is an answer; the hook's own time limit ends it otherwise. */
async function isUp(address: string): Promise<void> {
  const answer = await fetch(address).catch(() => null);
  if (answer) return;
  await new Promise((resolve) => setTimeout(resolve, 50));
  await isUp(address);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => probe.once("listening", resolve));
  // A server that listens on a port has an address with one.
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
