import { describe, expect, it } from "vitest";
import { openFound } from "#features/search/openFound.ts";
import type { Found } from "#model/searchEntries.ts";
import { index } from "./fixture.ts";

const board = { en: "Tea Board", "zh-Hans": "茶叶局" };

function opened(found: Found, events: readonly number[] = []) {
  return openFound(index, { id: 0, found, events, pinyin: [], words: [], rank: 1 });
}

describe("opening", () => {
  it("an event or a person shows the dialog", () => {
    expect(opened({ kind: "event", event: 2 })).toEqual({
      event: "2022-05-01-steel-fair",
      person: null,
    });
    expect(opened({ kind: "person", person: 0 })).toEqual({ person: "guo-jinlong" });
  });

  it("a document or a statement shows the event", () => {
    expect(opened({ kind: "document", document: 0, event: 1, name: board })).toEqual({
      event: "2021-05-01-tea-forum-2",
      person: null,
    });
  });

  it("a series or a place filters the page", () => {
    expect(opened({ kind: "series", series: 0 })).toMatchObject({ series: ["tea-forum"] });
    const fujian = index.codes.province.get("fujian") ?? Number.NaN;
    expect(opened({ kind: "city", city: 0, province: fujian })).toMatchObject({
      province: ["fujian"],
      event: null,
    });
  });

  it("an organiser shows the one event, or all of several", () => {
    expect(opened({ kind: "organiser", organiser: 0, name: board }, [1])).toMatchObject({
      event: "2021-05-01-tea-forum-2",
    });
    expect(opened({ kind: "organiser", organiser: 0, name: board }, [0, 1])).toMatchObject({
      q: '"Tea Board"',
    });
  });
});
