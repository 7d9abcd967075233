import { afterEach, describe, expect, it, vi } from "vitest";
import { codeError, importCode } from "#queries/importCode.ts";

const NAMED = new TypeError("Failed to fetch dynamically imported module: http://host/assets/a.js");

function answer(respond: () => Promise<Response>) {
  vi.stubGlobal("fetch", respond);
}

afterEach(() => vi.unstubAllGlobals());

describe("code that comes later", () => {
  it("is what is imported", async () => {
    expect(await importCode(() => Promise.resolve({ one: 1 }))).toEqual({ one: 1 });
  });

  it.each([
    ["gone", "the host has no longer", async () => new Response(null, { status: 404 })],
    [
      "gone",
      "the host answers with a page",
      async () => new Response("", { headers: { "Content-Type": "text/html; charset=utf-8" } }),
    ],
    ["broken", "the host has", async () => new Response("")],
    ["broken", "the host cannot give", async () => new Response(null, { status: 503 })],
    ["offline", "is out of reach", async () => Promise.reject(new TypeError("Failed to fetch"))],
  ])("is %s where it is code that %s", async (failure, _, respond) => {
    answer(respond);
    const error: unknown = await importCode(() => Promise.reject(NAMED)).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ failure, remedy: "reload", message: NAMED.message });
  });

  it("is taken to be gone where the browser does not say which, and is online", async () => {
    const unnamed = new TypeError("Importing a module script failed.");
    vi.stubGlobal("navigator", { onLine: true });
    expect(await codeError(unnamed)).toMatchObject({ failure: "gone" });
    vi.stubGlobal("navigator", { onLine: false });
    expect(await codeError(unnamed)).toMatchObject({ failure: "offline" });
  });
});
