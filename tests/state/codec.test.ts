import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadMessages } from "#i18n/catalogues.ts";
import { parseView, writeView } from "#state/codec.ts";
import { MAX_COMPARED } from "#state/comparison.ts";
import type { KnownIds } from "#state/parameters.ts";
import { DEFAULT_VIEW, type Ignored, type ViewState } from "#state/viewState.ts";
import { arbitraryView, hostileQuery } from "./arbitraryView.ts";

const known: KnownIds = {
  province: new Set(["hunan", "hubei"]),
  theme: new Set(["youth", "finance"]),
  series: new Set(["straits-forum"]),
  person: new Set(["li-cheng-hung"]),
  event: new Set(["2022-11-03-changsha-forum"]),
};

describe("the address", () => {
  it("gives back every state that was written", () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        expect(parseView(writeView(view))).toEqual({ view, ignored: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it("survives the browser's own encoding unchanged", () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        const query = writeView(view);
        expect(new URL(`https://example.org/?${query}`).search.slice(1)).toBe(query);
      }),
    );
  });

  it("is read the same way once it has been written from whatever was read", () => {
    fc.assert(
      fc.property(hostileQuery, fc.constantFrom(null, known), (query, ids) => {
        const { view } = parseView(query, ids);
        const written = writeView(view);
        expect(writeView(parseView(written, ids).view)).toBe(written);
        expect(parseView(written, ids).ignored).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });

  it("applies or reports every part of what it was given, and reports nothing else", () => {
    fc.assert(
      fc.property(hostileQuery, (query) => {
        const { view, ignored } = parseView(query, known);
        const written = new URLSearchParams(writeView(view));
        for (const [name, text] of new URLSearchParams(query))
          for (const part of partsOf(name, text)) {
            const isApplied = (written.get(name) ?? "").includes(part) || isDefault(name, part);
            const isReported = ignored.some(
              (problem) => problem.name === name && [part, text].includes(problem.value),
            );
            const isCut = name === "q" && text.length > 200;
            expect(isApplied || isReported || isCut, `${name}=${part}`).toBe(true);
          }
        for (const { value, name } of ignored) expect(mentions(query, name, value)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it("leaves out what is default", () => {
    expect(writeView(DEFAULT_VIEW)).toBe("");
    expect(parseView("")).toEqual({ view: DEFAULT_VIEW, ignored: [] });
  });

  it("has one order of parameters and of words in a list", () => {
    const { view } = parseView("lang=en&theme=youth,finance&province=hunan,hubei&from=2010");
    expect(writeView(view)).toBe("province=hubei,hunan&theme=finance,youth&from=2010&lang=en");
  });

  it("treats an empty value as not given", () => {
    const query = Object.keys(DEFAULT_VIEW)
      .map((name) => `${name}=`)
      .join("&");
    expect(parseView(query)).toEqual({ view: DEFAULT_VIEW, ignored: [] });
  });
});

describe("each parameter", () => {
  it.each<[string, Partial<ViewState>]>([
    ["province=hunan", { province: [idOf("hunan")] }],
    ["province=hunan,hubei,hunan", { province: [idOf("hubei"), idOf("hunan")] }],
    ["province=hunan%2Chubei", { province: [idOf("hubei"), idOf("hunan")] }],
    ["theme=youth", { theme: [idOf("youth")] }],
    ["series=straits-forum", { series: [idOf("straits-forum")] }],
    ["from=2010&to=2015", { from: 2010, to: 2015 }],
    ["from=2010&to=2010", { from: 2010, to: 2010 }],
    ["side=taiwan,other", { side: ["other", "taiwan"] }],
    ["speaker=li-cheng-hung", { speaker: idOf("li-cheng-hung") }],
    ["q=%E9%95%BF%E6%B2%99+forum", { q: "长沙 forum" }],
    ["q=a%26b%3Dc", { q: "a&b=c" }],
    ["q=100%", { q: "100%" }],
    ["figures=reported", { figures: "reported" }],
    ["figures=all", {}],
    ["lanes=none", { lanes: "none" }],
    ["view=list", { view: "list" }],
    ["measure=projects", { measure: "projects" }],
    ["basis=taiwan", { basis: "taiwan" }],
    ["stack=theme", { stack: "theme" }],
    ["currency=USD", { currency: "USD" }],
    ["cumulative=1", { cumulative: true }],
    ["event=2022-11-03-changsha-forum", { event: idOf("2022-11-03-changsha-forum") }],
    ["person=li-cheng-hung", { person: idOf("li-cheng-hung") }],
    [
      "compare=province:hunan,province:hubei",
      {
        compare: [
          { facet: "province", id: idOf("hunan") },
          { facet: "province", id: idOf("hubei") },
        ],
      },
    ],
    ["compare=theme:youth", { compare: [{ facet: "theme", id: idOf("youth") }] }],
    ["embed=timeline", { embed: "timeline" }],
    ["lang=zh-Hant", { lang: "zh-Hant" }],
  ])("reads %s", (query, expected) => {
    expect(parseView(query, known)).toEqual({
      view: { ...DEFAULT_VIEW, ...expected },
      ignored: [],
    });
  });

  it.each<[string, ...Ignored[]]>([
    ["from=20x1", { name: "from", value: "20x1", reason: "malformed" }],
    ["from=1899", { name: "from", value: "1899", reason: "malformed" }],
    ["to=2100", { name: "to", value: "2100", reason: "malformed" }],
    ["from= 2010", { name: "from", value: " 2010", reason: "malformed" }],
    ["from=2e3", { name: "from", value: "2e3", reason: "malformed" }],
    ["province=atlantis", { name: "province", value: "atlantis", reason: "unknown-value" }],
    ["province=Hunan", { name: "province", value: "Hunan", reason: "unknown-value" }],
    ["theme=%00", { name: "theme", value: "\0", reason: "unknown-value" }],
    ["series=a--b", { name: "series", value: "a--b", reason: "unknown-value" }],
    ["side=both", { name: "side", value: "both", reason: "unknown-value" }],
    ["speaker=nobody", { name: "speaker", value: "nobody", reason: "unknown-value" }],
    ["figures=none", { name: "figures", value: "none", reason: "unknown-value" }],
    ["lanes=PROVINCE", { name: "lanes", value: "PROVINCE", reason: "unknown-value" }],
    ["view=map", { name: "view", value: "map", reason: "unknown-value" }],
    ["measure=money", { name: "measure", value: "money", reason: "unknown-value" }],
    ["basis=mainland", { name: "basis", value: "mainland", reason: "unknown-value" }],
    ["stack=stage", { name: "stack", value: "stage", reason: "unknown-value" }],
    ["currency=TWD", { name: "currency", value: "TWD", reason: "unknown-value" }],
    ["cumulative=yes", { name: "cumulative", value: "yes", reason: "malformed" }],
    ["event=1999-none", { name: "event", value: "1999-none", reason: "unknown-value" }],
    ["person=constructor", { name: "person", value: "constructor", reason: "unknown-value" }],
    ["embed=filters", { name: "embed", value: "filters", reason: "unknown-value" }],
    ["lang=fr", { name: "lang", value: "fr", reason: "unknown-value" }],
    ["compare=hunan", { name: "compare", value: "hunan", reason: "unknown-value" }],
    ["compare=year:2010", { name: "compare", value: "year:2010", reason: "unknown-value" }],
    ["compare=theme:youth:x", { name: "compare", value: "theme:youth:x", reason: "unknown-value" }],
    ["__proto__=x", { name: "__proto__", value: "x", reason: "unknown-parameter" }],
    ["toString=x", { name: "toString", value: "x", reason: "unknown-parameter" }],
    ["Province=hunan", { name: "Province", value: "hunan", reason: "unknown-parameter" }],
    ["utm_source=mail", { name: "utm_source", value: "mail", reason: "unknown-parameter" }],
  ])("drops %s and says so", (query, ...ignored) => {
    expect(parseView(query, known)).toEqual({ view: DEFAULT_VIEW, ignored });
  });

  it("applies the rest beside what it drops", () => {
    const { view, ignored } = parseView(
      "province=hunan,atlantis&from=20x1&figures=reported",
      known,
    );
    expect(view).toEqual({ ...DEFAULT_VIEW, province: ["hunan"], figures: "reported" });
    expect(ignored.map(({ value }) => value)).toEqual(["atlantis", "20x1"]);
  });

  it("takes the first of a repeated parameter", () => {
    expect(parseView("from=2010&from=2012")).toEqual({
      view: { ...DEFAULT_VIEW, from: 2010 },
      ignored: [{ name: "from", value: "2012", reason: "repeated" }],
    });
  });

  it("drops an end that lies before the beginning", () => {
    expect(parseView("from=2015&to=2010")).toEqual({
      view: { ...DEFAULT_VIEW, from: 2015 },
      ignored: [{ name: "to", value: "2010", reason: "malformed" }],
    });
  });

  it("lets well-formed ids wait until the record is there to know them", () => {
    const query = "province=atlantis&event=1999-none";
    expect(parseView(query).ignored).toEqual([]);
    expect(parseView(query, known).ignored.map(({ name }) => name)).toEqual(["province", "event"]);
  });

  it("compares items of one facet, and no more than fit", () => {
    const provinces = ["a", "b", "c", "d", "e"].map((id) => `province:${id}`);
    const mixed = parseView(`compare=${provinces[0]},theme:youth`);
    expect(mixed.ignored).toEqual([{ name: "compare", value: "theme:youth", reason: "malformed" }]);
    const many = parseView(`compare=${provinces.join(",")}`);
    expect(many.view.compare).toHaveLength(MAX_COMPARED);
    expect(many.ignored).toEqual([{ name: "compare", value: "province:e", reason: "too-many" }]);
  });

  it("cuts a long search without halving a character", () => {
    const { view, ignored } = parseView(`q=${"a".repeat(199)}😀😀`);
    expect(view.q).toBe("a".repeat(199));
    expect(ignored).toEqual([{ name: "q", value: "😀😀", reason: "too-many" }]);
  });

  it("reads a list of a hundred thousand words at once", () => {
    const words = Array.from({ length: 100_000 }, (_, i) => `x${i}`).join(",");
    expect(parseView(`province=${words}`, known).ignored).toHaveLength(100_000);
  });

  it.each(["unknown-parameter", "unknown-value", "malformed", "repeated", "too-many"] as const)(
    "has words for a value that is dropped as %s",
    async (reason) => {
      for (const language of ["en", "zh-Hans"] as const)
        expect((await loadMessages(language))[`ignored.${reason}`]).toContain("{name}");
    },
  );
});

/** An id made as the codec makes it. */
function idOf<Id extends string>(text: string): Id {
  // Test data: the text has the shape of an id.
  return text as Id;
}

const LISTS = new Set(["province", "theme", "series", "side", "compare"]);

function partsOf(name: string, text: string): readonly string[] {
  const parts = LISTS.has(name) ? text.split(",") : [text];
  // An empty value is the same as none, and a name that is no parameter is reported even without a value.
  return parts.filter((part) => part !== "");
}

function isDefault(name: string, text: string): boolean {
  return Object.entries(DEFAULT_VIEW).some(([key, value]) => key === name && value === text);
}

function mentions(query: string, name: string, value: string): boolean {
  return new URLSearchParams(query).getAll(name).some((text) => text.includes(value));
}
