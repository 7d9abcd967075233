import type { I18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";
import type { DisplayCurrency } from "#model/vocabulary.ts";
import type { Measure } from "#state/viewState.ts";
import type { ProvinceShades, Shade } from "./provinceShades.ts";

type KeyInput = Pick<ProvinceShades, "scale" | "hasGaps"> & { readonly measure: Measure };

/** The ramp in words: what the strongest and the faintest stand for, and what a tile without a fill is. */
export function shadeKeyText(
  i18n: I18n,
  { currency }: Selection,
  { measure, scale, hasGaps }: KeyInput,
): string {
  const key = scaleText(i18n, { measure, scale, currency });
  return hasGaps ? i18n.t("filters.key.withGaps", { key }) : key;
}

type ScaleInput = Pick<KeyInput, "measure" | "scale"> & { readonly currency: DisplayCurrency };

function scaleText(i18n: I18n, { measure, scale, currency }: ScaleInput): string {
  if (!scale) return i18n.t("filters.key.nothing");
  const words = (value: number) => valueText(i18n, { measure, value, currency });
  if (measure === "amount")
    return i18n.t("filters.key.steps", {
      strongest: words(scale.strongest),
      faintest: words(scale.faintest),
    });
  // Of a few events or projects there are fewer than there are steps.
  const faintest = Math.floor(scale.faintest);
  if (faintest === 0) return i18n.t("filters.key.strongest", { high: words(scale.high) });
  return i18n.t("filters.key.steps", {
    strongest: words(Math.floor(scale.strongest)),
    faintest: words(faintest),
  });
}

type TileInput = {
  readonly index: EventIndex;
  readonly selection: Selection;
  readonly code: number;
  readonly shade: Shade | undefined;
  readonly measure: Measure;
};

/** A tile in words: `Hunan · 12 events · ¥55.6 bn`. */
export function tileText(
  i18n: I18n,
  { index, selection, code, shade, measure }: TileInput,
): string {
  const { t, tn, text } = i18n;
  const province = index.provinces[code];
  const name = province ? text(province.name) : "";
  const count = tn("filters.count", selection.counts.province[code] ?? 0);
  if (measure === "events" || shade?.kind === "noEvents")
    return t("filters.tile.events", { name, count });
  const value =
    shade?.kind === "step"
      ? valueText(i18n, { measure, value: shade.value, currency: selection.currency })
      : t(`filters.${measure}.notReported`);
  return t("filters.tile", { name, count, value });
}

type ValueInput = {
  readonly measure: Measure;
  readonly value: number;
  readonly currency: DisplayCurrency;
};

function valueText({ tn, money }: I18n, { measure, value, currency }: ValueInput): string {
  switch (measure) {
    case "amount":
      return money(value, currency);
    case "projects":
      return tn("filters.projects", value);
    case "events":
      return tn("filters.count", value);
  }
}
