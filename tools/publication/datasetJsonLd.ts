import type { ForumRecord } from "#model/schema.ts";
import { ALL_TABLES } from "#model/tables/allTables.ts";
import { semanticVersion } from "./dataPackage.ts";
import { DATA_LICENCE, type Site } from "./site.ts";

/** What search engines read of the record on the front page: schema.org `Dataset` with its downloads. */
export function datasetJsonLd(
  record: ForumRecord,
  site: Site,
  { name, description }: { readonly name: string; readonly description: string },
): object {
  const root = site.url ?? "./";
  const years = record.events.map(({ date }) => date.start.slice(0, 4)).sort();
  const places = record.provinces.filter(({ id }) =>
    record.events.some(({ place }) => place.province === id),
  );
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": `${root}#dataset`,
    name,
    description,
    url: root,
    version: semanticVersion(site.version),
    dateModified: site.version.date,
    license: DATA_LICENCE.path,
    isAccessibleForFree: true,
    inLanguage: ["en", "zh-Hans", "zh-Hant"],
    temporalCoverage: `${years[0] ?? ""}/${years.at(-1) ?? ""}`,
    spatialCoverage: places.map((place) => ({ "@type": "Place", name: place.name.en })),
    creator: { "@type": "Organization", name: "Cross-Strait Forum Timeline contributors" },
    distribution: [
      download("events.json", "application/json", root),
      ...ALL_TABLES.map(({ name: table }) => download(`${table}.csv`, "text/csv", root)),
      download("datapackage.json", "application/json", root),
    ],
  };
}

function download(file: string, encodingFormat: string, root: string): object {
  return {
    "@type": "DataDownload",
    name: file,
    encodingFormat,
    contentUrl: `${root}data/${file}`,
  };
}
