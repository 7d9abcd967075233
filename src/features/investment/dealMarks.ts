import type { KeyEntry } from "#charts/ChartKey.tsx";
import type { ScatterMark } from "#charts/scatterMark.ts";
import type { I18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { DealSizeRow } from "./dealSizeRows.ts";
import { fillOf } from "./fills.ts";
import { PARTS, type Part } from "./tally.ts";

/** So many of the largest get their place and year written beside them. */
const LABELLED = 3;

/** The marks of the events, the largest first so that small ones are not hidden behind them. */
export function dealMarks(
  i18n: I18n,
  index: EventIndex,
  rows: readonly DealSizeRow[],
): readonly ScatterMark[] {
  return rows.flatMap(({ event, projects, amount, origin }, rank) => {
    const id = index.id[event];
    const label = rank < LABELLED ? placeAndYear(i18n, index, event) : null;
    return id === undefined ? [] : [{ id, x: projects, y: amount, label, ...styleOf(origin) }];
  });
}

function placeAndYear({ t, text }: I18n, index: EventIndex, event: number): string | null {
  const place = index.provinces[index.province[event] ?? 0];
  if (!place) return null;
  return t("investment.size.label", { place: text(place.name), year: String(index.year[event]) });
}

/** What the marks stand for, of those that are drawn. */
export function dealKey({ t }: I18n, rows: readonly DealSizeRow[]): readonly KeyEntry[] {
  return PARTS.filter((part) => rows.some(({ origin }) => origin === part)).map((part) => ({
    id: part,
    label: t(`investment.part.${part}`),
    ...styleOf(part),
  }));
}

function styleOf(origin: Part): Pick<ScatterMark, "fill" | "shape"> {
  return {
    fill: fillOf({ kind: "whole" }, origin, "amount"),
    shape: origin === "unspecified" ? "diamond" : "circle",
  };
}

/** Round amounts a project that run through the middle of the marks. */
export function dealRatios(rows: readonly DealSizeRow[]): readonly number[] {
  const ratios = rows.map(({ amount, projects }) => amount / projects).sort((a, b) => a - b);
  const median = ratios[Math.floor(ratios.length / 2)];
  if (median === undefined) return [];
  const middle = Math.round(Math.log10(median));
  return [middle - 1, middle, middle + 1].map((power) => 10 ** power);
}
