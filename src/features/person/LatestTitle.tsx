import { fallbackWords } from "#i18n/fallbackWords.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import type { LocalText } from "#model/schema.ts";
import { Skeleton } from "#ui/Skeleton.tsx";
import { Words } from "#ui/Words.tsx";
import type { AppearanceDetail } from "./usePersonDetails.ts";

/** Who the person is: the title given last, with its year. */
export function LatestTitle({ details }: { readonly details: readonly AppearanceDetail[] }) {
  const i18n = useI18n();
  const latest = details.findLast(({ detail }) => isToCome(detail) || isTitled(detail, i18n.text));
  if (!latest) return null;
  const { detail, year } = latest;
  if (detail.status !== "loaded" || !detail.participation)
    return <Skeleton className="mt-2 h-6 max-w-md" />;
  return (
    <p className="mt-2 max-w-3xl">
      <Words {...fallbackWords(i18n, detail.participation.title)} />
      <span className="text-sm whitespace-nowrap text-muted tabular-nums">
        {i18n.t("person.titleOf", { year: String(year) })}
      </span>
    </p>
  );
}

type Detail = AppearanceDetail["detail"];

function isToCome({ status }: Detail): boolean {
  return status === "loading";
}

function isTitled(detail: Detail, textOf: (title: LocalText) => string): boolean {
  if (detail.status !== "loaded" || !detail.participation) return false;
  return textOf(detail.participation.title) !== "";
}
