import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readRecord } from "#tools/readRecord.ts";
import { readFolder } from "#tools/recordFiles.ts";
import { schemaFiles } from "#tools/schemaFiles.ts";

const files = schemaFiles(readRecord("data"));

describe("schemaFiles", () => {
  it("gives what is committed: npm run data:schemas has been run", () => {
    const committed = readdirSync("data/schema").map(
      (name) => [name, readFileSync(`data/schema/${name}`, "utf8")] as const,
    );
    expect(new Map(committed)).toEqual(files);
  });

  it("offers editors the provinces and themes of the record", () => {
    const text = files.get("event.schema.json") ?? "";
    expect(text).toContain('"hunan",');
    expect(text).toContain('"digital-economy",');
  });

  it("is referred to by every file of the record, by a path that leads to it", () => {
    for (const [file, { text }] of readFolder("data").files) {
      const schema = /^\{\s*"\$schema": "([^"]+)"/.exec(text)?.[1] ?? "";
      const target = path.join("data", path.dirname(file), schema);
      expect(path.dirname(target), file).toBe(path.join("data", "schema"));
      expect([...files.keys()], file).toContain(path.basename(target));
    }
  });
});
