import { machineDate } from "#i18n/dates.ts";
import { pickText } from "#i18n/localText.ts";
import { formatPlace } from "#i18n/places.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import { type EventIndex, eventName } from "#model/eventIndex.ts";
import { DATE_PRECISIONS } from "#model/vocabulary.ts";
import { useView } from "#state/useView.tsx";
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
  const { t } = useI18n();
  return (
    <Section title={t("person.appearances")}>
      <ol>
        {details.toReversed().map((appearance) => (
          <Appearance key={appearance.event} index={index} appearance={appearance} />
        ))}
      </ol>
    </Section>
  );
}

type AppearanceProps = {
  readonly index: EventIndex;
  readonly appearance: AppearanceDetail;
};

function Appearance({ index, appearance }: AppearanceProps) {
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
    <li className="border-t border-rule py-2.5 text-sm">
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
        <Words words={pickText(eventName(index, event), i18n.language)} page={i18n.language} />
      </InPageLink>{" "}
      <RoleTag appearance={appearance} />
      {detail.status === "loading" && <Skeleton className="mt-1 h-4 max-w-md" />}
      {detail.status === "loaded" && <Details participation={detail.participation} />}
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

function Details({ participation }: Pick<LoadedDetail, "participation">) {
  const { language } = useI18n();
  if (!participation) return null;
  const { title, said } = participation;
  return (
    <>
      <p className="text-muted">
        <Words words={pickText(title, language)} page={language} />
      </p>
      {said && (
        <p className="mt-1 max-w-2xl">
          <Words words={pickText(said, language)} page={language} />
        </p>
      )}
    </>
  );
}
