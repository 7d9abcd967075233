import { type KeyboardEvent, useMemo, useState } from "react";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";
import { MEASURES } from "#state/viewState.ts";
import { useView } from "#state/useView.tsx";
import { ControlGroup } from "#ui/ControlGroup.tsx";
import { SegmentedControl } from "#ui/SegmentedControl.tsx";
import { toggled } from "#state/activeFilters.ts";
import { ProvinceTile } from "./ProvinceTile.tsx";
import { provinceShades } from "./provinceShades.ts";
import { shadeKeyText, tileText } from "./shadeWords.ts";
import { tileNeighbour } from "./tileNeighbour.ts";

type ProvinceTilesProps = { readonly index: EventIndex; readonly selection: Selection };

export function ProvinceTiles({ index, selection }: ProvinceTilesProps) {
  const i18n = useI18n();
  const { view, setView } = useView();
  const [pointedAt, setPointedAt] = useState<number | null>(null);
  const { measure } = view;
  const shaded = provinceShades(selection, view);
  const order = useMemo(() => readingOrder(index), [index]);
  return (
    <ControlGroup title={i18n.t("filters.province")}>
      <div className="grid grid-cols-9 gap-0.75">
        {order.map((code) => {
          const province = index.provinces[code];
          const shade = shaded.shades[code];
          if (!province || !shade) return null;
          return (
            <ProvinceTile
              key={province.id}
              province={province}
              shade={shade}
              count={selection.counts.province[code] ?? 0}
              pressed={view.province.includes(province.id)}
              onToggle={() => setView({ province: toggled(view.province, province.id) })}
              onKeyDown={(event) => moveFocus(event, index, order)}
              onPoint={(isPointed) => setPointedAt(isPointed ? code : null)}
            />
          );
        })}
      </div>
      <p className="mt-2 min-h-8 text-xs text-muted">
        {pointedAt === null
          ? shadeKeyText(i18n, selection, { measure, ...shaded })
          : tileText(i18n, {
              index,
              selection,
              code: pointedAt,
              shade: shaded.shades[pointedAt],
              measure,
            })}
      </p>
      <div className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1">
        <span aria-hidden="true" className="text-xs text-muted">
          {i18n.t("filters.shade.short")}
        </span>
        <SegmentedControl
          label={i18n.t("filters.shade")}
          options={MEASURES.map((value) => ({ value, label: i18n.t(`filters.shade.${value}`) }))}
          value={measure}
          onChange={(value) => setView({ measure: value })}
        />
      </div>
    </ControlGroup>
  );
}

/** Codes of the provinces row by row, so that Tab goes as the eye does. */
function readingOrder({ provinces }: EventIndex): readonly number[] {
  return provinces
    .map(({ tile }, code) => ({ code, tile }))
    .sort((a, b) => a.tile.row - b.tile.row || a.tile.column - b.tile.column)
    .map(({ code }) => code);
}

function moveFocus(
  event: KeyboardEvent<HTMLButtonElement>,
  { provinces }: EventIndex,
  order: readonly number[],
): void {
  const buttons = [...(event.currentTarget.parentElement?.querySelectorAll("button") ?? [])];
  const tiles = order.flatMap((code) => provinces[code]?.tile ?? []);
  const from = buttons.indexOf(event.currentTarget);
  const next = tileNeighbour(tiles, from, event.key);
  if (next === null) return;
  event.preventDefault();
  buttons[next]?.focus();
}
