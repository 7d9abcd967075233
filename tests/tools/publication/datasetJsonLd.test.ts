import { expect, it } from "vitest";
import { makeEvent, makeRecord } from "#fixtures/makeIndex.ts";
import { datasetJsonLd } from "#tools/publication/datasetJsonLd.ts";

const record = makeRecord({
  events: [makeEvent(), makeEvent({ date: { start: "1999-01-01", end: null, precision: "year" } })],
});
const names = { name: "Cross-Strait Forums", description: "Who met, where." };

it("tells machines what the record covers and where to fetch it", () => {
  const site = { url: "https://example.org/", version: { date: "2026-02-04", hash: "abc" } };
  expect(datasetJsonLd(record, site, names)).toMatchObject({
    "@type": "Dataset",
    name: "Cross-Strait Forums",
    temporalCoverage: "1999/2022",
    spatialCoverage: [{ name: "Hunan" }],
    version: "2026.2.4+abc",
  });
});

it("points at the files beside the page where the site's address is not known", () => {
  const site = { url: null, version: { date: "2026-02-04", hash: "abc" } };
  const text = JSON.stringify(datasetJsonLd(record, site, names));
  expect(text).toContain('"contentUrl":"./data/figures.csv"');
});
