import { useMemo } from "react";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import { Passage } from "./Passage.tsx";
import { recordFacts } from "./recordFacts.ts";

/** How large the record is and how much of it has figures. */
export function RecordNumbers({ index }: { readonly index: EventIndex }) {
  const { t, number } = useI18n();
  const facts = useMemo(() => recordFacts(index), [index]);
  const years = { from: String(index.firstYear), to: String(index.lastYear) };
  const rows = [
    [t("sources.numbers.events", years), facts.events],
    [t("sources.numbers.people"), facts.people],
    [t("sources.numbers.series"), facts.series],
    [t("sources.numbers.places"), facts.places],
    [t("sources.numbers.amounts"), facts.amounts],
    [t("sources.numbers.taiwan"), facts.taiwanKnown],
    [t("sources.numbers.partial"), facts.partial],
    [t("sources.numbers.converted"), facts.converted],
  ] as const;
  return (
    <Passage title={t("sources.numbers")}>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name} className="flex justify-between gap-4 border-t border-rule py-1">
            <dt className="text-muted">{name}</dt>
            <dd className="tabular-nums">{number(value)}</dd>
          </div>
        ))}
      </dl>
    </Passage>
  );
}
