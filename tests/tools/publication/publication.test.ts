// @vitest-environment jsdom
import path from "node:path";
import { describe, expect, it } from "vitest";
import {
  attributes,
  pageText,
  parseXml,
  publishAt,
  readPage,
  record,
} from "#fixtures/publishedSite.ts";
import { LANGUAGES } from "#model/vocabulary.ts";
import { PAGE_POLICY } from "#tools/publication/pageLayout.ts";

const { texts, cards } = publishAt(null);
const pages = [...texts].filter(([file]) => file.endsWith("/index.html"));

/** Everything a visitor can ask for: what is written here, and what the rest of the build brings. */
const served = new Set([
  ...texts.keys(),
  ...cards.map((card) => card.path),
  "index.html",
  "icon.svg",
  "assets/page-01234567.css",
]);

/** Some of every kind and language, among them the fullest and the barest. */
const SAMPLE = [
  "events/2022-11-03-hunan-digital-low-carbon-forum/",
  "events/1999-fuzhou-strait-science-culture-expo/",
  ...record.events.filter((_, i) => i % 60 === 7).map(({ id }) => `events/${id}/`),
  "people/li-cheng-hung/",
  ...record.people.filter((_, i) => i % 90 === 5).map(({ id }) => `people/${id}/`),
  ...record.series.filter((_, i) => i % 20 === 3).map(({ id }) => `series/${id}/`),
  "events/",
  "people/",
  "series/",
].flatMap((base) =>
  LANGUAGES.map((language) => (language === "en" ? base : `${base}${language}/`)),
);

const textOf = (folder: string) => pageText(texts, folder);
const read = (folder: string) => readPage(texts, folder);

describe("the pages", () => {
  it("are one for every event, person, series and list, in every language", () => {
    const { events, people, series } = record;
    expect(pages).toHaveLength((events.length + people.length + series.length + 3) * 3);
  });

  it("link only relatively, to pages and files that are there, and outside only to reports", () => {
    const reports = new Set(record.events.flatMap(({ sources }) => sources.map(({ url }) => url)));
    const wrong: string[] = [];
    for (const [file, text] of pages)
      for (const [, link = ""] of text.matchAll(/ (?:href|src)="([^"]*)"/g)) {
        if (/^https?:/.test(link)) {
          if (!reports.has(link.replaceAll("&amp;", "&"))) wrong.push(`${file}: ${link}`);
        } else if (!leadsSomewhere(path.posix.dirname(file), link)) wrong.push(`${file}: ${link}`);
      }
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  it("have no script that runs and no style of their own", () => {
    const wrong = pages.filter(([, text]) =>
      /<script(?! type="application\/ld\+json">)|<style| style="| on[a-z]+="|javascript:/i.test(
        text,
      ),
    );
    expect(wrong.map(([file]) => file)).toEqual([]);
  });
});

function leadsSomewhere(folder: string, link: string): boolean {
  if (link.startsWith("#")) return true;
  const [target = ""] = link.split(/[?#]/);
  const file = path.posix.join(folder, target);
  return served.has(target.endsWith("/") ? path.posix.join(file, "index.html") : file);
}

describe("every page", () => {
  const all = [...pages, ["404.html", texts.get("404.html") ?? ""] as const];

  it("tells no other site where a reader came from", () => {
    const without = all.filter(
      ([, text]) => !text.includes('<meta name="referrer" content="no-referrer" />'),
    );
    expect(without.map(([file]) => file)).toEqual([]);
  });

  it("names its own language in every link to the dashboard", () => {
    const wrong = pages.flatMap(([file, text]) => {
      const language = LANGUAGES.find((each) => file.includes(`/${each}/`)) ?? "en";
      return [...text.matchAll(/ href="(?:\.\.\/)+(\?[^"]*|)"/g)]
        .map(([, query = ""]) => query)
        .filter((query) => !query.endsWith(`lang=${language}`))
        .map((query) => `${file}: ${query}`);
    });
    expect(wrong.slice(0, 10)).toEqual([]);
  });
});

describe.each(SAMPLE)("the page %s", (folder) => {
  const document = read(folder);

  it("is well-formed, with language, title, description, policy and one heading", () => {
    const language = LANGUAGES.find((each) => folder.endsWith(`/${each}/`)) ?? "en";
    expect(document.documentElement.getAttribute("lang")).toBe(language);
    expect(document.querySelector("title")?.textContent.trim().length).toBeGreaterThan(5);
    const [description = ""] = attributes(document, 'meta[name="description"]', "content");
    expect(description.length).toBeGreaterThan(9);
    expect(description.length).toBeLessThanOrEqual(200);
    expect(attributes(document, "meta[http-equiv]", "content")).toEqual([PAGE_POLICY]);
    expect(document.querySelectorAll("h1")).toHaveLength(1);
  });

  it("names itself in every language", () => {
    const base = folder.replace(/zh-Han[st]\/$/, "");
    const alternates = [...document.querySelectorAll("link[hreflang]")].map((link) => [
      link.getAttribute("hreflang"),
      path.posix.join(folder, link.getAttribute("href") ?? ""),
    ]);
    expect(alternates).toEqual([
      ["en", base],
      ["zh-Hans", `${base}zh-Hans/`],
      ["zh-Hant", `${base}zh-Hant/`],
      ["x-default", base],
    ]);
  });

  it("tells machines what it is", () => {
    const data = JSON.parse(document.querySelector("script")?.textContent ?? "") as Readonly<
      Record<string, unknown>
    >;
    expect(data["@context"]).toBe("https://schema.org");
    expect(data["@type"]).toMatch(/^(Event|Person|EventSeries|CollectionPage)$/);
    expect(data["name"]).toMatch(/./);
  });

  it("has a picture and words for where it is shared", () => {
    const names = attributes(document, "meta[property]", "property");
    expect(names).toEqual(expect.arrayContaining(["og:title", "og:description", "og:image:alt"]));
    const [image = ""] = attributes(document, 'meta[property="og:image"]', "content");
    expect(served.has(path.posix.join(folder, image))).toBe(true);
  });

  it("leads from each marker to a source on the page", () => {
    const ids = new Set(attributes(document, "[id]", "id"));
    const anchors = attributes(document, 'a[href^="#"]', "href").map((href) => href.slice(1));
    expect(anchors.filter((anchor) => !ids.has(anchor))).toEqual([]);
  });
});

describe("an event's page", () => {
  const forum = "events/2022-11-03-hunan-digital-low-carbon-forum/";
  const main = (folder: string) => read(folder).querySelector("main")?.textContent ?? "";

  it("says everything the record does, in each language", () => {
    const event = record.events.find(({ id }) => forum.includes(id));
    expect(event).toBeDefined();
    const said = event?.participants.flatMap((each) => each.said ?? []) ?? [];
    for (const text of said) {
      expect(main(forum)).toContain(text.en);
      expect(main(`${forum}zh-Hans/`)).toContain(text["zh-Hans"]);
    }
    for (const figure of event?.figures ?? []) expect(main(forum)).toContain(figure.asReported);
    expect(main(forum)).toContain("¥23.8 bn");
    expect(main(`${forum}zh-Hans/`)).toContain("238亿元");
    expect(main(`${forum}zh-Hant/`)).toContain("238億元");
    expect(main(`${forum}zh-Hant/`)).toContain("海峽兩岸產業合作區");
  });

  it("leads to the dashboard with the event open, in its language", () => {
    const id = "2022-11-03-hunan-digital-low-carbon-forum";
    expect(textOf(forum)).toContain(`href="../../?event=${id}&amp;lang=en"`);
    expect(textOf(`${forum}zh-Hant/`)).toContain(`href="../../../?event=${id}&amp;lang=zh-Hant"`);
  });

  it("shows no day where only the year is known", () => {
    const bare = "events/1999-fuzhou-strait-science-culture-expo/";
    expect(attributes(read(bare), ".facts time", "datetime")[0]).toBe("1999");
    expect(textOf(bare)).toContain('"startDate":"1999"');
  });

  it("says that a figure is not reported, and never zero", () => {
    const without = record.events.find(({ figures }) => figures.length === 0);
    expect(main(`events/${without?.id ?? ""}/`)).toContain("not reported");
  });
});

describe("a person's page", () => {
  it("attributes every appearance to a report on the page of its event", () => {
    const document = read("people/li-cheng-hung/");
    const appearances = document.querySelectorAll(".appearances > li");
    expect(appearances.length).toBeGreaterThan(40);
    for (const appearance of appearances)
      expect(appearance.querySelector(".note a")?.getAttribute("href")).toMatch(
        /^\.\.\/\.\.\/events\/[^/]+\/#s\w+$/,
      );
  });
});

describe("with an address", () => {
  const url = "https://example.org/forums/";
  const placed = publishAt(url).texts;
  const folder = "events/2022-11-03-hunan-digital-low-carbon-forum/zh-Hans/";

  it("pages name it as canonical, and give whole addresses to those who want them", () => {
    const document = readPage(placed, folder);
    expect(attributes(document, 'link[rel="canonical"]', "href")).toEqual([url + folder]);
    expect(attributes(document, 'meta[property="og:url"]', "content")).toEqual([url + folder]);
    const [image = ""] = attributes(document, 'meta[property="og:image"]', "content");
    expect(image).toMatch(/^https:\/\/example\.org\/forums\/cards\/.+\.png$/);
    for (const href of attributes(document, "link[hreflang]", "href"))
      expect(href.startsWith(url)).toBe(true);
  });

  it("the sitemap lists every page and the robots' file names it", () => {
    const document = parseXml(placed.get("sitemap.xml"));
    const listed = [...document.querySelectorAll("loc")].map((loc) => loc.textContent);
    const expected = pages.map(([file]) => url + file.replace(/index\.html$/, ""));
    expect([...listed].sort()).toEqual([url, ...expected].sort());
    expect(placed.get("robots.txt")).toContain(`Sitemap: ${url}sitemap.xml`);
  });

  it("without one, there is no canonical and the robots' file names no sitemap", () => {
    expect(read(folder).querySelector('link[rel="canonical"], meta[property="og:url"]')).toBeNull();
    expect(texts.get("robots.txt")).not.toContain("Sitemap");
  });
});

describe("the feed", () => {
  const document = parseXml(texts.get("feed.xml"));
  const entries = [...document.querySelectorAll("entry")];

  it("is Atom: every entry has id, title, moment and link", () => {
    expect(document.documentElement.namespaceURI).toBe("http://www.w3.org/2005/Atom");
    for (const part of ["feed > id", "feed > title", "feed > updated", "feed > author > name"])
      expect(document.querySelectorAll(part)).toHaveLength(1);
    expect(entries).toHaveLength(50);
    for (const entry of entries) {
      expect(entry.querySelector("id")?.textContent).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
      expect(entry.querySelector("title")?.textContent).toMatch(/./);
      expect(entry.querySelector("updated")?.textContent).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
      const link = entry.querySelector("link")?.getAttribute("href") ?? "";
      expect(served.has(`${link}index.html`)).toBe(true);
    }
  });

  it("is named after what it is ordered by: the newest reports", () => {
    expect(document.querySelector("feed > title")?.textContent).toBe(
      "Cross-Strait Forums: events with the newest reports",
    );
    const newest = new Map<string, string>(
      record.events.map(({ id, date, sources }) => {
        const dates = sources.flatMap(({ published }) => published ?? []).sort();
        return [id, dates.at(-1) ?? date.start];
      }),
    );
    for (const entry of entries) {
      const [, id = ""] = /events\/(.+)\/$/.exec(attributes(entry, "link", "href")[0] ?? "") ?? [];
      const updated = entry.querySelector("updated")?.textContent ?? "";
      expect(updated.startsWith(newest.get(id) ?? "none"), id).toBe(true);
    }
  });

  it("begins with the newest and repeats no id", () => {
    const moments = entries.map((entry) => entry.querySelector("updated")?.textContent ?? "");
    expect(moments).toEqual([...moments].sort().toReversed());
    expect(new Set(entries.map((entry) => entry.querySelector("id")?.textContent)).size).toBe(50);
  });
});

it("the page for missing addresses works at any depth", () => {
  const page = texts.get("404.html") ?? "";
  for (const [, link = ""] of page.matchAll(/href="([^"]*)"/g)) expect(link).toMatch(/^\/forums\//);
});

it("the headers for hosts hold the policy and never forbid frames", () => {
  const headers = texts.get("_headers") ?? "";
  expect(headers).toContain("Content-Security-Policy: default-src 'none'");
  expect(headers).toContain("max-age=31536000, immutable");
  expect(headers).not.toMatch(/unsafe-|frame-ancestors|X-Frame-Options/);
});
