import type { ExportedFigure, Markup } from "#charts/exportLayout.ts";
import type { I18n } from "#i18n/useI18n.tsx";
import type { Basis } from "#model/selection.ts";
import type { DisplayCurrency } from "#model/vocabulary.ts";
import type { CanvasColours } from "./canvasColours.ts";
import { markDrawing } from "./markDrawing.ts";
import { HOLLOW_RADIUS_PX, radiusOfAmount } from "./markSizes.ts";
import type { PlotLayout } from "./plotLayout.ts";
import { HATCH_ID } from "./timelineDrawing.ts";
import type { Mark } from "./timelineLayout.ts";

type TimelineKeyOptions = {
  readonly layout: PlotLayout;
  readonly basis: Basis;
  readonly currency: DisplayCurrency;
  readonly colours: CanvasColours;
};

type Look = Omit<Mark, "event" | "x" | "y" | "span">;

const RADIUS_PX = 6;
const PLAIN = {
  shape: "circle",
  radius: RADIUS_PX,
  innerRadius: Number.NaN,
  rest: "all",
  isPartial: false,
} as const satisfies Look;

/** How to read the marks, in the marks themselves: as the legend of the page, for a picture. */
export function timelineKey(
  i18n: I18n,
  { layout, basis, currency, colours }: TimelineKeyOptions,
): ExportedFigure["key"] {
  const { t, money } = i18n;
  const entry = (look: Partial<Look>, label: string) => ({
    swatch: swatchOf({ ...PLAIN, ...look }, colours),
    label,
  });
  const isAll = basis === "all";
  return [
    ...sizesOf(layout).map(({ amount, radius }) => ({
      swatch: sizeSwatch(radius, colours),
      label: t("takeaway.timeline.size", { amount: money(amount, currency) }),
    })),
    entry({ innerRadius: RADIUS_PX }, t("timeline.legend.taiwan")),
    ...(isAll
      ? [
          entry({}, t("timeline.legend.all")),
          entry({ rest: "unstated" }, t("timeline.legend.unstated")),
        ]
      : []),
    entry(
      { shape: "ring", radius: HOLLOW_RADIUS_PX },
      t(isAll ? "timeline.legend.hollow" : "timeline.legend.hollowTaiwan"),
    ),
    entry({ isPartial: true }, t("timeline.legend.partial")),
    entry({ shape: "square" }, t("timeline.legend.trade")),
  ];
}

/** Round amounts and how large they are drawn. */
function sizesOf({ sizes: { largest } }: PlotLayout) {
  if (largest <= 0) return [];
  const top = 10 ** Math.floor(Math.log10(largest));
  return [top / 10, top].map((amount) => ({ amount, radius: radiusOfAmount(amount, largest) }));
}

function swatchOf(mark: Look, colours: CanvasColours): Markup {
  const side = 2 * mark.radius + 2;
  const middle = side / 2;
  return {
    markup: markDrawing({ ...mark, x: middle, y: middle }, colours, HATCH_ID),
    widthPx: side,
    heightPx: side,
  };
}

function sizeSwatch(radius: number, colours: CanvasColours): Markup {
  return swatchOf({ ...PLAIN, radius }, { ...colours, "amount-soft": "none" });
}
