import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";
import { MAX_COMPARED } from "#state/comparison.ts";
import { useView } from "#state/useView.tsx";
import type { Compared } from "#state/viewState.ts";
import { SegmentedControl } from "#ui/SegmentedControl.tsx";
import { type Candidate, candidates, COMPARED_FACETS, firstComparison } from "./comparedItems.ts";

type CompareControlsProps = { readonly index: EventIndex; readonly selection: Selection };

/** What is compared: of which kind, and a further one. */
export function CompareControls({ index, selection }: CompareControlsProps) {
  const { t } = useI18n();
  const { view, setView } = useView();
  const { compare } = view;
  const [first] = compare;
  if (!first) return null;
  const others = candidates(index, selection, first.facet).filter(
    ({ item }) => !compare.some(({ id }) => id === item.id),
  );
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
      <SegmentedControl
        label={t("compare.facet")}
        options={COMPARED_FACETS.map((value) => ({ value, label: t(`compare.facet.${value}`) }))}
        value={first.facet}
        onChange={(facet) => setView({ compare: firstComparison(index, selection, facet) })}
      />
      {compare.length < MAX_COMPARED && (
        <ItemPicker others={others} onPick={(item) => setView({ compare: [...compare, item] })} />
      )}
    </div>
  );
}

type ItemPickerProps = {
  readonly others: readonly Candidate[];
  readonly onPick: (item: Compared) => void;
};

function ItemPicker({ others, onPick }: ItemPickerProps) {
  const { t, text } = useI18n();
  return (
    <select
      aria-label={t("compare.add")}
      value=""
      onChange={(event) => {
        const picked = others.find(({ item }) => item.id === event.target.value);
        if (picked) onPick(picked.item);
      }}
      className="min-h-8 max-w-full rounded-sm border border-rule bg-paper px-2 text-sm hover:border-control"
    >
      <option value="">{t("compare.add.hint")}</option>
      {others.map(({ item, name, events }) => (
        <option key={item.id} value={item.id}>
          {t("compare.option", { name: text(name), n: events })}
        </option>
      ))}
    </select>
  );
}
