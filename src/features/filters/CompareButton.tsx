import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";
import { useView } from "#state/useView.tsx";
import { Button } from "#ui/Button.tsx";
import { comparisonOf, type ComparedFacet, likelyComparison } from "./comparison.ts";
import { filterLabel } from "#i18n/filterLabel.ts";

type CompareChosenProps = {
  readonly index: EventIndex;
  readonly facet: ComparedFacet;
  readonly onCompare: () => void;
};

/** Puts what is chosen of a facet side by side, where that can be done. */
export function CompareChosen({ index, facet, onCompare }: CompareChosenProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { view, setView } = useView();
  const compare = comparisonOf(view, facet);
  if (!compare) return null;
  const names = compare
    .map((item) => filterLabel(i18n, index, item))
    .join(t("filters.listSeparator"));
  return (
    <Button
      className="mt-2 max-w-full text-left"
      onClick={() => {
        setView({ compare });
        onCompare();
      }}
    >
      {t("filters.compare", { names })}
    </Button>
  );
}

type CompareAnyProps = {
  readonly selection: Selection;
  readonly index: EventIndex;
  readonly onCompare: () => void;
};

/** The way to a comparison where nothing is chosen yet: it begins with the two places that have most events. */
export function CompareAny({ index, selection, onCompare }: CompareAnyProps) {
  const { t } = useI18n();
  const { setView } = useView();
  return (
    <Button
      look="quiet"
      className="-ml-1 min-h-6 text-left"
      onClick={() => {
        setView({ compare: likelyComparison(index, selection) });
        onCompare();
      }}
    >
      {t("filters.compare.any")}
    </Button>
  );
}
