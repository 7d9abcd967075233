import * as v from "valibot";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fetchDocument } from "#queries/fetchDocument.ts";

const schema = v.object({ format: v.literal(1) });
const { signal } = new AbortController();

function answer(respond: () => Promise<Response>) {
  vi.stubGlobal("fetch", respond);
  return fetchDocument("record/index.json", schema, signal);
}

function pageOfHost(): Response {
  return new Response("<!doctype html>", { headers: { "Content-Type": "text/html" } });
}

afterEach(() => vi.unstubAllGlobals());

describe("a document", () => {
  it("is what its schema says", async () => {
    expect(await answer(async () => Response.json({ format: 1 }))).toEqual({ format: 1 });
  });

  it.each([
    ["gone", "that the host has no longer", async () => new Response("", { status: 404 })],
    ["gone", "for which the host sends a page", async () => pageOfHost()],
    ["broken", "that the host cannot give", async () => new Response("", { status: 503 })],
    ["broken", "that was cut short", async () => new Response('{"format":')],
    ["broken", "that is another", async () => Response.json({ format: 2 })],
    ["offline", "out of reach", async () => Promise.reject(new TypeError("Failed to fetch"))],
  ])("is %s where it is one %s", async (failure, _, respond) => {
    const error: unknown = await answer(respond).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "DocumentError", failure });
    expect(String(error)).toContain("record/index.json");
  });

  it("is kept no longer where it was kept broken", async () => {
    const dropped: string[] = [];
    const open = async () => ({ delete: async (address: string) => dropped.push(address) });
    vi.stubGlobal("caches", { keys: async () => ["record"], open });
    await answer(async () => new Response("{")).catch(() => null);
    expect(dropped).toEqual(["record/index.json"]);
  });
});
