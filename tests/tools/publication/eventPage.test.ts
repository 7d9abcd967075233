// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { publishAt, readPage, record } from "#fixtures/publishedSite.ts";

const { texts } = publishAt(null);

/** The first event on record of a kind. */
function pageOf(isMeant: (event: (typeof record.events)[number]) => boolean, folder = ""): Element {
  const event = record.events.find(isMeant);
  const main = readPage(texts, `events/${event?.id ?? ""}/${folder}`).querySelector("main");
  if (!main) throw new Error("the page has no content");
  return main;
}

/** What the facts without a source of their own carry, by what stands before it. */
function accountMarkers(page: Element): readonly (string | null)[] {
  return [".facts time", '.facts a[href*="?province="]', ".lead", "h2"].map((selector) => {
    const places = [...page.querySelectorAll(selector)];
    const place = selector === "h2" ? places.find(isOrganisers) : places[0];
    const marker = selector === ".lead" ? place?.querySelector("sup") : place?.nextElementSibling;
    return marker?.localName === "sup" ? marker.textContent : null;
  });
}

function isOrganisers({ textContent }: Element): boolean {
  return textContent === "Organisers";
}

describe("what the record gives no source of its own", () => {
  it("carries the number of the report where there is but one: date, place, summary, organisers", () => {
    const page = pageOf(({ sources, organisers }) => sources.length === 1 && organisers.length > 0);
    expect(accountMarkers(page)).toEqual(["1", "1", "1", "1"]);
    expect(page.textContent).not.toContain("rest on the");
  });

  it("is said to rest on all reports together where there are several", () => {
    const isMeant: Parameters<typeof pageOf>[0] = ({ sources, organisers }) =>
      sources.length === 3 && organisers.length > 0;
    const page = pageOf(isMeant);
    expect(accountMarkers(page)).toEqual([null, null, null, null]);
    expect(page.querySelector(".facts + .note")?.textContent).toBe(
      "Date, place, organisers and summary rest on the 3 reports together.",
    );
    expect(page.textContent).toContain(
      "Figures, attendance, documents and people carry the number of the report they rest on.",
    );
    expect(pageOf(isMeant, "zh-Hans/").querySelector(".facts + .note")?.textContent).toContain("3");
  });

  it("has a marker or the sentence on every page of an event", () => {
    for (const { id, sources } of record.events) {
      const text = texts.get(`events/${id}/index.html`) ?? "";
      const markers = text.match(/<time [^>]*>[^<]*<\/time><sup>/g) ?? [];
      expect(markers.length, id).toBe(sources.length === 1 ? 1 : 0);
      expect(text.includes(" reports together."), id).toBe(sources.length > 1);
    }
  });
});

describe("the figures", () => {
  it("are said to be none where none is reported, in every language", () => {
    const isMeant: Parameters<typeof pageOf>[0] = ({ figures }) => figures.length === 0;
    expect(pageOf(isMeant).textContent).toContain("No figure is reported for this event.");
    expect(pageOf(isMeant, "zh-Hans/").querySelector("section > .missing")).not.toBeNull();
    expect(pageOf(({ figures }) => figures.length > 0).textContent).not.toContain(
      "No figure is reported for this event.",
    );
  });
});
