import { useQuery } from "@tanstack/react-query";
import { failureWords } from "#i18n/failureWords.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import { type EditionGap, editionNeighbours } from "#model/editions.ts";
import { type EventIndex, eventName, NONE } from "#model/eventIndex.ts";
import type { EventRecord } from "#model/schema.ts";
import { eventQuery } from "#queries/recordQueries.ts";
import { useView } from "#state/useView.tsx";
import { InPageLink } from "#ui/InPageLink.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { changeWords } from "./changeWords.ts";
import { editionChanges } from "./editionChanges.ts";
import { editionWords } from "./editionWords.ts";
import { Section } from "./Section.tsx";

type EditionsAroundProps = {
  readonly index: EventIndex;
  readonly event: number;
  readonly record: EventRecord;
};

/** The editions before and after, each with what was different there. */
export function EditionsAround({ index, event, record }: EditionsAroundProps) {
  const { t } = useI18n();
  const { previous, missingBefore, next, missingAfter } = editionNeighbours(index, event);
  // A session is not set against a whole edition.
  if ((index.partOf[event] ?? NONE) !== NONE || (previous === null && next === null)) return null;
  const here = { event, record };
  return (
    <Section title={t("event.neighbours")}>
      <ul className="border-t border-rule text-sm">
        {previous !== null && (
          <Neighbour
            index={index}
            here={here}
            edition={previous}
            missing={missingBefore}
            side="previous"
          />
        )}
        {next !== null && (
          <Neighbour index={index} here={here} edition={next} missing={missingAfter} side="next" />
        )}
      </ul>
    </Section>
  );
}

type NeighbourProps = {
  readonly index: EventIndex;
  readonly here: { readonly event: number; readonly record: EventRecord };
  readonly edition: number;
  readonly missing: EditionGap | null;
  readonly side: "previous" | "next";
};

function Neighbour({ index, here, edition, missing, side }: NeighbourProps) {
  const { t } = useI18n();
  return (
    <li className="flex flex-wrap gap-x-4 border-b border-rule py-1.5">
      <span className="w-48 shrink-0">
        <span className="text-muted">{t(`event.neighbour.${side}`)}</span>{" "}
        <NeighbourLink index={index} edition={edition} besides={here.event} />
      </span>
      <div className="min-w-0 flex-1 basis-60">
        <Changes index={index} here={here} edition={edition} side={side} />
        {missing && (
          <p className="text-muted">
            {missing.from === missing.to
              ? t("event.neighbour.missing.edition", { n: String(missing.from) })
              : t("event.neighbour.missing.span", {
                  from: String(missing.from),
                  to: String(missing.to),
                })}
          </p>
        )}
      </div>
    </li>
  );
}

type NeighbourLinkProps = {
  readonly index: EventIndex;
  readonly edition: number;
  readonly besides: number;
};

function NeighbourLink({ index, edition, besides }: NeighbourLinkProps) {
  const i18n = useI18n();
  const { hrefWith, setView } = useView();
  const id = index.id[edition];
  const number = index.edition[edition] ?? NONE;
  if (id === undefined) return null;
  return (
    <InPageLink
      href={hrefWith({ event: id })}
      onFollow={() => setView({ event: id })}
      title={i18n.text(eventName(index, edition))}
      className="block w-fit underline"
    >
      {number === NONE
        ? editionWords(i18n, index, { edition, besides })
        : i18n.t("event.neighbour.numbered", {
            n: String(number),
            year: String(index.year[edition]),
          })}
    </InPageLink>
  );
}

function Changes({ index, here, edition, side }: Omit<NeighbourProps, "missing">) {
  const i18n = useI18n();
  const { t } = i18n;
  const { data: record, error } = useQuery(eventQuery(index.id[edition] ?? here.record.id));
  if (error)
    return (
      <span className="text-muted">{t("event.error", { reason: failureWords(t, error) })}</span>
    );
  if (!record) return <Skeleton className="mt-1 h-4 max-w-md" />;
  const there = { event: edition, record };
  const pair = side === "previous" ? { from: there, to: here } : { from: here, to: there };
  const changes = editionChanges(index, pair).map((change) => changeWords(i18n, index, change));
  if (changes.length === 0) return <p className="text-muted">{t("event.change.none")}</p>;
  return (
    <ul className="flex flex-wrap gap-x-5">
      {changes.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}
