import { createContext, type ReactNode, useContext, useMemo } from "react";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import { Popover } from "#ui/Popover.tsx";
import { factWords } from "./factWords.ts";
import type { SourceEntry } from "./sourceBook.ts";
import { SourceLine } from "./SourceLine.tsx";

type SourceBook = { readonly index: EventIndex; readonly entries: readonly SourceEntry[] };

const SourceBookContext = createContext<SourceBook | null>(null);

/** Makes the sources of an event known to every marker below. */
export function SourceBookProvider({
  index,
  entries,
  children,
}: SourceBook & { readonly children: ReactNode }) {
  const book = useMemo(() => ({ index, entries }), [index, entries]);
  return <SourceBookContext value={book}>{children}</SourceBookContext>;
}

/** The number of the report a fact rests on; pressing it shows the report and what else rests on it. */
export function SourceMarker({ source }: { readonly source: string }) {
  const { t, number } = useI18n();
  const book = useContext(SourceBookContext);
  const entry = book?.entries.find((candidate) => candidate.source.id === source);
  if (!book || !entry) return null;
  const { publisher } = entry.source;
  return (
    <Popover
      face={number(entry.number)}
      name={t("event.source.marker", { n: entry.number, publisher })}
      className="relative px-1 align-super font-sans text-xs leading-none font-normal text-amount-ink underline decoration-amount/50 underline-offset-2 after:absolute after:-inset-x-1 after:-inset-y-2 hover:decoration-current"
    >
      <SourceLine source={entry.source} />
      <RestingFacts book={book} entry={entry} />
    </Popover>
  );
}

/** The marker of a fact the record gives no source of its own: there is one where all rests on a single report. */
export function AccountMarker() {
  const [first, ...others] = useSourceEntries();
  if (!first || others.length > 0) return null;
  return <SourceMarker source={first.source.id} />;
}

function RestingFacts({ book, entry }: { readonly book: SourceBook; readonly entry: SourceEntry }) {
  const i18n = useI18n();
  return (
    <>
      <p className="mt-3 text-xs font-medium text-muted">{i18n.t("event.source.rests")}</p>
      <ul
        aria-label={i18n.t("event.source.rests")}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keys
        tabIndex={0}
        className="mt-1 max-h-48 overflow-y-auto text-xs"
      >
        {entry.facts.map((fact, i) => (
          <li key={i} className="py-0.5">
            {factWords(i18n, book.index, fact)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The sources of the event shown, in the order of their numbers. */
export function useSourceEntries(): readonly SourceEntry[] {
  return useContext(SourceBookContext)?.entries ?? [];
}
