import { describe, expect, it } from "vitest";
import {
  event,
  FAIR,
  figure,
  folderOf,
  type Json,
  person,
  SESSION,
  smallFiles,
} from "#fixtures/broken/smallFolder.ts";
import { formatProblem } from "#model/problems.ts";
import { checkFolder } from "#tools/readRecord.ts";

type Files = Map<string, Json>;

type Break = {
  readonly what: string;
  readonly change: (files: Files) => unknown;
  readonly file: string;
  readonly path: string;
  readonly found: string;
  readonly expected: string;
};

const fair = (differences: { [field: string]: Json }) => (files: Files) =>
  files.set(FAIR, event({ series: "hunan-fair", edition: 3, ...differences }));

const BREAKS: readonly Break[] = [
  {
    what: "a wrong type",
    change: fair({ edition: "three" }),
    file: `data/${FAIR}`,
    path: "edition",
    found: '"three"',
    expected: "a number",
  },
  {
    what: "a word that is not of the list",
    change: fair({ format: "virtual" }),
    file: `data/${FAIR}`,
    path: "format",
    found: '"virtual"',
    expected: "one of in-person, hybrid, online",
  },
  {
    what: "a field left out",
    change: (files) => {
      const { summary: _, ...rest } = event();
      files.set(FAIR, rest);
    },
    file: `data/${FAIR}`,
    path: "summary",
    found: "nothing",
    expected: "a value: the field may not be left out",
  },
  {
    what: "a field that does not exist",
    change: fair({ sumary: "A fair." }),
    file: `data/${FAIR}`,
    path: "sumary",
    found: "a field of this name",
    expected: "no such field",
  },
  {
    what: "an unknown province",
    change: fair({ place: { province: "hunnan", city: { en: null, "zh-Hans": null } } }),
    file: `data/${FAIR}`,
    path: "place.province",
    found: '"hunnan"',
    expected: "the id of a province or region of provinces.json (hunan?)",
  },
  {
    what: "an unknown theme",
    change: fair({ themes: ["integration", "space-travel"] }),
    file: `data/${FAIR}`,
    path: "themes[1]",
    found: '"space-travel"',
    expected: "the id of a theme of themes.json",
  },
  {
    what: "an unknown series",
    change: fair({ series: "hunan-fairs" }),
    file: `data/${FAIR}`,
    path: "series",
    found: '"hunan-fairs"',
    expected: "the id of a series of series.json (hunan-fair?)",
  },
  {
    what: "an amount without currency",
    change: fair({ figures: [figure({ currency: null })] }),
    file: `data/${FAIR}`,
    path: "figures[0].currency",
    found: "null",
    expected: "one of CNY, USD, TWD, because there is an amount",
  },
  {
    what: "a currency without amount",
    change: fair({ figures: [figure({ amount: null })] }),
    file: `data/${FAIR}`,
    path: "figures[0].currency",
    found: '"CNY"',
    expected: "null, because there is no amount",
  },
  {
    what: "two headline figures",
    change: fair({ figures: [figure({ headline: true }), figure({ headline: true })] }),
    file: `data/${FAIR}`,
    path: "figures[1].headline",
    found: "true",
    expected: "false: figures[0] is it already, and an event has at most one headline figure",
  },
  {
    what: "two Taiwan-related parts",
    change: fair({
      figures: [
        figure({ headline: true }),
        figure({ taiwanPart: true }),
        figure({ taiwanPart: true }),
      ],
    }),
    file: `data/${FAIR}`,
    path: "figures[2].taiwanPart",
    found: "true",
    expected: "false: figures[1] is it already, and an event has at most one Taiwan-related part",
  },
  {
    what: "a Taiwan-related part that is the headline itself",
    change: fair({ figures: [figure({ headline: true, taiwanPart: true })] }),
    file: `data/${FAIR}`,
    path: "figures[0].taiwanPart",
    found: "true",
    expected: 'false: a headline that is Taiwan-related as a whole has investors "taiwan"',
  },
  {
    what: "a partial figure that is no headline",
    change: fair({ figures: [figure({ partial: true })] }),
    file: `data/${FAIR}`,
    path: "figures[0].partial",
    found: "true",
    expected: "false: only a headline figure is marked as partial",
  },
  {
    what: "a dangling source",
    change: fair({ figures: [figure({ source: "s7" })] }),
    file: `data/${FAIR}`,
    path: "figures[0].source",
    found: '"s7"',
    expected: "the id of a source of this event: s1",
  },
  {
    what: "two sources of the same id",
    change: (files) => {
      const { sources } = event();
      files.set(FAIR, event({ sources: Array.isArray(sources) ? [...sources, ...sources] : [] }));
    },
    file: `data/${FAIR}`,
    path: "sources[1].id",
    found: '"s1"',
    expected: "an id that no other source of the event has",
  },
  {
    what: "a dangling person",
    change: (files) => files.set("people.json", { people: [person("liu-chao-shiuan", "刘兆玄")] }),
    file: `data/${FAIR}`,
    path: "participants[0].person",
    found: '"guo-jinlong"',
    expected: "the id of a person of people.json",
  },
  {
    what: "a dangling parent",
    change: (files) =>
      files.set(
        SESSION,
        event({ id: "2022-11-03-hunan-session", partOf: "2022-11-03-hunan-fare" }),
      ),
    file: `data/${SESSION}`,
    path: "partOf",
    found: '"2022-11-03-hunan-fare"',
    expected: "the id of an event (2022-11-03-hunan-fair?)",
  },
  {
    what: "an event that is a session of itself",
    change: fair({ partOf: "2022-11-03-hunan-fair" }),
    file: `data/${FAIR}`,
    path: "partOf",
    found: '"2022-11-03-hunan-fair"',
    expected: "the id of another event, or null",
  },
  {
    what: "a person listed twice",
    change: (files) =>
      files.set("people.json", {
        people: [person("guo-jinlong", "郭金龙"), person("guo-jinlong", "郭錦龍")],
      }),
    file: "data/people.json",
    path: "people[1].id",
    found: '"guo-jinlong"',
    expected: "an id of its own: people[0] has this one",
  },
  {
    what: "an event filed twice",
    change: (files) =>
      files.set(
        "events/2021/2022-11-03-hunan-session.json",
        event({ id: "2022-11-03-hunan-session" }),
      ),
    file: "data/events/2021/2022-11-03-hunan-session.json",
    path: "id",
    found: '"2022-11-03-hunan-session"',
    expected: `an id of its own: data/${SESSION} has this one`,
  },
  {
    what: "a file name that is not the id",
    change: (files) =>
      files.set("events/2022/hunan-fair.json", event({ id: "2022-11-03-another" })),
    file: "data/events/2022/hunan-fair.json",
    path: "id",
    found: '"2022-11-03-another"',
    expected:
      "the name of the file, in the folder of the year the event starts: events/2022/2022-11-03-another.json",
  },
  {
    what: "a date that does not exist",
    change: fair({ date: { start: "2022-02-30", end: null, precision: "day" } }),
    file: `data/${FAIR}`,
    path: "date.start",
    found: '"2022-02-30"',
    expected: "a date that exists in the calendar",
  },
  {
    what: "an end before the start",
    change: fair({ date: { start: "2022-11-03", end: "2022-11-02", precision: "day" } }),
    file: `data/${FAIR}`,
    path: "date.end",
    found: '"2022-11-02"',
    expected: "a date not before the start, 2022-11-03",
  },
  {
    what: "a month that does not start on its first day",
    change: fair({ date: { start: "2022-11-03", end: null, precision: "month" } }),
    file: `data/${FAIR}`,
    path: "date.start",
    found: '"2022-11-03"',
    expected: 'the first day of the month, because the precision is "month"',
  },
  {
    what: "a link without http",
    change: (files) => {
      const sources = [{ ...source(), url: "www.example.org/report" }];
      files.set(FAIR, event({ sources }));
    },
    file: `data/${FAIR}`,
    path: "sources[0].url",
    found: '"www.example.org/report"',
    expected: "an address that begins with http:// or https://",
  },
  {
    what: "a trailing comma",
    change: (files) => files.set("series.json", '{\n  "series": [\n    1,\n  ]\n}\n'),
    file: "data/series.json",
    path: "line 3, column 6",
    found: ",",
    expected: "no comma after the last item",
  },
  {
    what: "a missing file",
    change: (files) => files.delete("themes.json"),
    file: "data/themes.json",
    path: "",
    found: "no such file",
    expected: "a file of this name",
  },
  {
    what: "an edition number that falls",
    change: (files) =>
      files.set(
        "events/2023/2023-11-03-hunan-fair.json",
        event({
          id: "2023-11-03-hunan-fair",
          series: "hunan-fair",
          edition: 2,
          date: { start: "2023-11-03", end: null, precision: "day" },
        }),
      ),
    file: "data/events/2023/2023-11-03-hunan-fair.json",
    path: "edition",
    found: "2",
    expected: "more than 3, the edition of 2022-11-03-hunan-fair",
  },
  {
    what: "a session of another edition than its parent",
    change: (files) =>
      files.set(
        SESSION,
        event({
          id: "2022-11-03-hunan-session",
          partOf: "2022-11-03-hunan-fair",
          series: "hunan-fair",
          edition: 4,
        }),
      ),
    file: `data/${SESSION}`,
    path: "edition",
    found: "4",
    expected: "3, the edition of 2022-11-03-hunan-fair",
  },
];

function source() {
  return {
    id: "s1",
    publisher: "A newspaper",
    title: "A report",
    titleIsDescription: false,
    republication: false,
    published: null,
    language: "zh",
  };
}

function problemsAfter(change: (files: Files) => unknown) {
  const files = smallFiles();
  change(files);
  const checked = checkFolder(folderOf(files));
  return checked.status === "invalid" ? checked.problems : [];
}

describe("checkFolder", () => {
  it("finds nothing wrong with a record that keeps to the rules", () => {
    const checked = checkFolder(folderOf(smallFiles()));
    expect(checked).toMatchObject({ status: "valid", warnings: [] });
  });

  it.each(BREAKS)("says of $what where it is, what was found and what was expected", (broken) => {
    const { change, file, path, found, expected } = broken;
    expect(problemsAfter(change)).toContainEqual({ file, path, found, expected });
  });

  it("tells of all problems of all files at once", () => {
    const problems = problemsAfter((files) => {
      fair({ edition: "three", format: "virtual" })(files);
      files.set("series.json", "[");
      files.delete("themes.json");
    });
    expect(problems.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["edition", "format", "line 1, column 2", ""]),
    );
  });

  it("does not tell of every reference into a file that cannot be read", () => {
    const problems = problemsAfter((files) => files.set("people.json", "{"));
    expect(problems.map(({ file }) => file)).toEqual(["data/people.json"]);
  });

  it("does not tell of references to an entry that is broken otherwise", () => {
    const broken = { id: "guo-jinlong", name: null, aliases: [], side: "taiwan" };
    const problems = problemsAfter((files) => files.set("people.json", { people: [broken] }));
    expect(problems.map(({ path }) => path)).toEqual(["people[0].name"]);
  });
});

describe("formatProblem", () => {
  it("puts file, path, found and expected on lines of their own", () => {
    const [problem] = problemsAfter(fair({ figures: [figure({ currency: null })] }));
    expect(problem && formatProblem(problem)).toBe(
      [
        `data/${FAIR}`,
        "  path      figures[0].currency",
        "  found     null",
        "  expected  one of CNY, USD, TWD, because there is an amount",
      ].join("\n"),
    );
  });
});

describe("warnings", () => {
  const warningsAfter = (change: (files: Files) => unknown) => {
    const files = smallFiles();
    change(files);
    return checkFolder(folderOf(files)).warnings.map(({ path, found }) => `${path}: ${found}`);
  };
  const another = (differences: { [field: string]: Json }) => (files: Files) =>
    files.set(
      `events/2022/2022-11-03-another.json`,
      event({ id: "2022-11-03-another", series: "hunan-fair", ...differences }),
    );

  it("suspects two events of the same series and year, and of the same place and days", () => {
    expect(warningsAfter(another({}))).toEqual(
      expect.arrayContaining([
        "id: the same series and year as 2022-11-03-another",
        "id: the same place and days as 2022-11-03-another",
      ]),
    );
  });

  it("suspects no event for its sessions, nor two editions with numbers of their own", () => {
    const elsewhere = { province: "hunan", city: { en: "Yueyang", "zh-Hans": "岳阳" } };
    expect(warningsAfter(another({ edition: 4, place: elsewhere }))).toEqual([]);
  });

  it("suspects two people of the same Chinese name", () => {
    const twice = { people: [person("guo-jinlong", "郭金龙"), person("kuo-chin-lung", "郭金龙")] };
    expect(warningsAfter((files) => files.set("people.json", twice))).toEqual([
      "people[0].name.zh-Hans: the same Chinese name as kuo-chin-lung",
    ]);
  });

  it("leaves out the pairs that are listed as distinct, in either order", () => {
    const twice = { people: [person("guo-jinlong", "郭金龙"), person("kuo-chin-lung", "郭金龙")] };
    const pairs = [{ ids: ["kuo-chin-lung", "guo-jinlong"], because: "They met." }];
    const warnings = warningsAfter((files) =>
      files.set("people.json", twice).set("distinct.json", { pairs }),
    );
    expect(warnings).toEqual([]);
  });
});
