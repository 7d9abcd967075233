import { useI18n } from "#i18n/useI18n.tsx";
import type { ComparedFact } from "./comparedFacts.ts";
import { ScaleBar } from "./ScaleBar.tsx";

type CompareFactProps = { readonly fact: ComparedFact };

/** A number with what it counts above, its bar and how it is to be read below. */
export function CompareFact({ fact: { label, value, bar, notes } }: CompareFactProps) {
  const { t } = useI18n();
  return (
    <dl className="min-w-0">
      <dt className="text-xs text-muted">{label}</dt>
      <dd className={`font-serif ${value === null ? "text-base text-muted" : "text-2xl"}`}>
        {value ?? t("value.notReported")}
      </dd>
      {(bar !== null || notes.length > 0) && (
        <dd className="text-xs text-muted">
          {bar && <ScaleBar {...bar} />}
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </dd>
      )}
    </dl>
  );
}
