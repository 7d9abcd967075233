/** What the build publishes beside the page, under names that stay. */
const FILES = [
  "events.json",
  "events.csv",
  "figures.csv",
  "participations.csv",
  "sources.csv",
  "people.json",
  "series.json",
  "datapackage.json",
] as const;

/** The files of the whole record. */
export function WholeRecord() {
  return (
    <ul className="flex flex-wrap gap-x-4 text-sm">
      {FILES.map((file) => (
        <li key={file}>
          <a
            href={`data/${file}`}
            download
            className="inline-block py-0.5 underline decoration-rule underline-offset-4 hover:decoration-current"
          >
            {file}
          </a>
        </li>
      ))}
    </ul>
  );
}
