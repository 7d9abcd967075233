import { useI18n } from "#i18n/useI18n.tsx";
import type { Totals } from "#model/selection.ts";
import { SIDES } from "#model/vocabulary.ts";
import { Fact } from "./Fact.tsx";

type PeopleFactProps = { readonly totals: Totals };

export function PeopleFact({ totals }: PeopleFactProps) {
  const { t, number } = useI18n();
  const [taiwan = 0, mainland = 0, other = 0] = SIDES.map(
    (_, side) => totals.peopleBySide[side] ?? 0,
  );
  const isNamed = totals.people > 0;
  return (
    <Fact
      label={t("glance.people")}
      value={isNamed ? number(totals.people) : t("glance.people.none")}
      isNumber={isNamed}
    >
      {isNamed &&
        (other > 0
          ? t("glance.people.sidesAndOther", { taiwan, mainland, other })
          : t("glance.people.sides", { taiwan, mainland }))}
    </Fact>
  );
}
