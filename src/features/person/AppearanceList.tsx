import { useState } from "react";
import { fallbackWords } from "#i18n/fallbackWords.ts";
import { machineDate } from "#i18n/dates.ts";
import { formatPlace } from "#i18n/places.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import { type EventIndex, eventName } from "#model/eventIndex.ts";
import type { Source } from "#model/schema.ts";
import { DATE_PRECISIONS } from "#model/vocabulary.ts";
import { useView } from "#state/useView.tsx";
import { Button } from "#ui/Button.tsx";
import { InPageLink } from "#ui/InPageLink.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { Tag } from "#ui/Tag.tsx";
import { Words } from "#ui/Words.tsx";
import { Section } from "./Section.tsx";
import type { AppearanceDetail } from "./usePersonDetails.ts";

type AppearanceListProps = {
  readonly index: EventIndex;
  readonly details: readonly AppearanceDetail[];
};

/** Every appearance, the newest first. */
export function AppearanceList({ index, details }: AppearanceListProps) {
  const { t, tn } = useI18n();
  const [isWhole, setWhole] = useState(details.length <= FIRST + WORTH_HIDING);
  return (
    <Section title={t("person.appearances")}>
      <ol>
        {details.toReversed().map((appearance, at) => (
          <Appearance
            key={appearance.event}
            index={index}
            appearance={appearance}
            isOnlyWide={!isWhole && at >= FIRST}
          />
        ))}
      </ol>
      {!isWhole && (
        <Button className="mt-1 lg:hidden" onClick={() => setWhole(true)}>
          {tn("person.appearances.all", details.length)}
        </Button>
      )}
    </Section>
  );
}

/** On a small screen the other lists stand below: so many appearances first, if that hides this many at least. */
const FIRST = 8;
const WORTH_HIDING = 3;

type AppearanceProps = {
  readonly index: EventIndex;
  readonly appearance: AppearanceDetail;
  /** Stands only where there is room beside it. */
  readonly isOnlyWide: boolean;
};

function Appearance({ index, appearance, isOnlyWide }: AppearanceProps) {
  const i18n = useI18n();
  const { hrefWith, setView } = useView();
  const { event, detail } = appearance;
  const id = index.id[event];
  if (id === undefined) return null;
  const span = {
    startDay: index.startDay[event] ?? Number.NaN,
    endDay: index.endDay[event] ?? Number.NaN,
    precision: DATE_PRECISIONS[index.precision[event] ?? Number.NaN] ?? "year",
  };
  const patch = { event: id, person: null };
  return (
    <li className={`border-t border-rule py-2.5 text-sm ${isOnlyWide ? "max-lg:hidden" : ""}`}>
      <div className="flex flex-wrap gap-x-3 text-muted">
        <time dateTime={machineDate(span)} className="tabular-nums">
          {i18n.dates(span)}
        </time>
        <span>{formatPlace(i18n, index, event)}</span>
      </div>
      <InPageLink
        href={hrefWith(patch)}
        onFollow={() => setView(patch)}
        className="text-base font-semibold"
      >
        <Words {...fallbackWords(i18n, eventName(index, event))} />
      </InPageLink>{" "}
      <RoleTag appearance={appearance} />
      {detail.status === "loading" && <Skeleton className="mt-1 h-4 max-w-md" />}
      {detail.status === "loaded" && <Details {...detail} />}
    </li>
  );
}

function RoleTag({ appearance: { role, detail } }: Pick<AppearanceProps, "appearance">) {
  const { t } = useI18n();
  const isRemote = detail.status === "loaded" && detail.participation?.remote;
  const word = t(`role.${role}`);
  return <Tag>{isRemote ? t("role.remote", { role: word }) : word}</Tag>;
}

type LoadedDetail = Extract<AppearanceDetail["detail"], { status: "loaded" }>;

function Details({ participation, source }: Omit<LoadedDetail, "status">) {
  const i18n = useI18n();
  if (!participation) return null;
  const { title, said } = participation;
  return (
    <>
      <p className="text-muted">
        <Words {...fallbackWords(i18n, title)} />
      </p>
      {said && (
        <p className="mt-1 max-w-2xl">
          <Words {...fallbackWords(i18n, said)} />
        </p>
      )}
      {source && <ReportedBy source={source} />}
    </>
  );
}

function ReportedBy({ source: { publisher, url } }: { readonly source: Source }) {
  const { t } = useI18n();
  const words = t("person.reportedBy", { publisher });
  // The schema lets nothing else through; a link is too dangerous a place to rely on that alone.
  const isLinked = url !== null && /^https?:\/\//.test(url);
  return (
    <p className="mt-0.5 text-xs text-muted">
      {isLinked ? (
        <a
          href={url}
          target="_blank"
          rel="noopener noreferrer"
          className="underline decoration-rule underline-offset-4 hover:decoration-current"
        >
          {words}
        </a>
      ) : (
        words
      )}
    </p>
  );
}
