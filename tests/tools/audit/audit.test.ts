import { spawn } from "node:child_process";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, describe, expect, it } from "vitest";

/** What a registry says of one package. */
const advisory = (severity: string) => ({
  id: 1,
  url: "https://example.org/advisory",
  title: "Reads what it should not",
  severity,
  vulnerable_versions: ">=0.0.1",
  cwe: [],
  cvss: { score: 8, vectorString: null },
});

describe("npm run audit", { timeout: 60_000 }, () => {
  let registry: Server | undefined;

  afterEach(() => registry?.close());

  const audit = async (answer: unknown) => {
    registry = createServer((request, response) => {
      const isAsked = request.method === "POST" && request.url?.endsWith("/advisories/bulk");
      response.statusCode = isAsked && answer !== undefined ? 200 : 405;
      request.resume().on("end", () => response.end(JSON.stringify(answer ?? {})));
    });
    await new Promise<void>((resolve) => registry?.listen(0, "127.0.0.1", resolve));
    const { port } = registry.address() as AddressInfo;
    const env = { ...process.env, npm_config_registry: `http://127.0.0.1:${port}/` };
    const child = spawn("npx", ["tsx", "tools/audit.ts"], { env });
    const code = new Promise((resolve) => child.on("close", resolve));
    return { printed: await text(child.stdout), code: await code };
  };

  it("fails on a high finding in a package that ships, and says where it is told of", async () => {
    const { printed, code } = await audit({ valibot: [advisory("high")] });
    expect(printed).toContain("✗ valibot: high");
    expect(printed).toContain("https://example.org/advisory");
    expect(code).toBe(1);
  });

  it("passes where only a tool has one", async () => {
    const { printed, code } = await audit({ crossfilter2: [advisory("critical")] });
    expect(printed).toContain("high or critical: 0");
    expect(code).toBe(0);
  });

  it("says that nothing is known where the registry does not answer such questions", async () => {
    const { printed, code } = await audit(undefined);
    expect(printed).toContain("NOT KNOWN");
    expect(printed).toContain("405");
    expect(code).toBe(0);
  });
});
