import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fullEventId, idOfName, knownDatesOfDays, shortEventId } from "#model/shortIds.ts";

const slug = fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,5}){0,3}$/);
const date = fc.constantFrom("2022-11-03", "2016-11", "1999");

describe("shortEventId", () => {
  it.each([
    ["2022-11-03-straits-forum-14", "2022-11-03", "straits-forum", "~-14"],
    ["2022-11-03-straits-forum", "2022-11-03", "straits-forum", "~"],
    ["2016-11-tea-fair", "2016-11", null, "-tea-fair"],
    ["2017-cross-straits-fair", "2017-05-18", "straits-forum", "2017-cross-straits-fair"],
  ])("shortens %s (%s, %s) to %s", (id, date, series, short) => {
    expect(shortEventId(id, { date, series })).toBe(short);
  });

  it("is undone by fullEventId, whatever the id, date and series", () => {
    const id = fc.oneof(
      slug,
      fc.tuple(date, slug).map((parts) => parts.join("-")),
    );
    fc.assert(
      fc.property(id, date, fc.option(slug), slug, (plain, date, series, tail) => {
        for (const id of [plain, `${date}-${series ?? tail}-${tail}`]) {
          const parts = { date, series };
          expect(fullEventId(shortEventId(id, parts), parts)).toBe(id);
        }
      }),
    );
  });
});

describe("knownDatesOfDays", () => {
  it("says only what is known, of the same day again and of another", () => {
    const dateOf = knownDatesOfDays();
    const day = Date.UTC(2022, 10, 3) / 86_400_000;
    expect([dateOf(day, "day"), dateOf(day, "month"), dateOf(day, "year")]).toEqual([
      "2022-11-03",
      "2022-11",
      "2022",
    ]);
    expect(dateOf(day + 1, "day")).toBe("2022-11-04");
  });
});

describe("idOfName", () => {
  it.each([
    ["Guo Jinlong", "guo-jinlong"],
    ["Liu Chao-shiuan", "liu-chao-shiuan"],
    ["Lü Zushan", "lu-zushan"],
    ["Chen Chu (speaker)", "chen-chu-speaker"],
    [null, ""],
  ])("%s gives %s", (name, id) => {
    expect(idOfName(name)).toBe(id);
  });
});
