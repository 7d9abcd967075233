import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJson } from "#model/parseJson.ts";

describe("parseJson", () => {
  it.each([
    ['{\n  "a": 1,\n}', 2, 9, ",", "no comma after the last item"],
    ["[1, 2, ]", 1, 6, ", ]", "no comma after the last item"],
    ['{"a": 1 "b": 2}', 1, 9, '"b": 2}', "a comma or }"],
    ["[1 2]", 1, 4, "2]", "a comma or ]"],
    ['{"a" 1}', 1, 6, "1}", "a colon after the field name"],
    ["{a: 1}", 1, 2, "a: 1}", "a field name in double quotes"],
    ['{"a": }', 1, 7, "}", "a value"],
    ['{"a": tru}', 1, 7, "tru}", "a value"],
    ['{"a": 1', 1, 8, "the end of the file", "a comma or }"],
    ["", 1, 1, "the end of the file", "a value"],
    ["{} {}", 1, 4, "{}", "the end of the file"],
    ['{"a": "x\ny"}', 1, 7, '"x', "text in double quotes, on one line, without stray backslashes"],
    ['["\\x"]', 1, 2, '"\\x"]', "text in double quotes, on one line, without stray backslashes"],
  ])("says where %j stops being JSON", (text, ...place) => {
    const [line, column, found, expected] = place;
    expect(parseJson(text)).toEqual({
      status: "broken",
      mistake: { line, column, found, expected },
    });
  });

  it("gives back any value that was written as JSON", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const value: unknown = JSON.parse(text);
        expect(parseJson(text)).toEqual({ status: "parsed", value });
      }),
    );
  });

  it("finds a place in whatever is left of JSON that was cut short or damaged", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.string({ maxLength: 3 }), (text, at, inserted) => {
        const cut = at % (text.length + 1);
        const damaged = text.slice(0, cut) + inserted;
        const parsed = parseJson(damaged);
        if (parsed.status === "parsed") return;
        const lines = damaged.split("\n");
        expect(parsed.mistake.line).toBeLessThanOrEqual(lines.length);
        expect(parsed.mistake.column).toBeLessThanOrEqual(
          (lines[parsed.mistake.line - 1] ?? "").length + 1,
        );
      }),
      { numRuns: 500 },
    );
  });
});
