import { type ReactNode, useId } from "react";
import { useI18n } from "#i18n/useI18n.tsx";
import { withAmountsOn } from "#model/narrowedSums.ts";
import type { Basis, Selection } from "#model/selection.ts";
import { HOLLOW_RADIUS_PX, LARGEST_RADIUS_PX, radiusOfAmount } from "./markSizes.ts";
import type { PlotLayout } from "./plotLayout.ts";
import { isEverCrowded } from "./timelineLayout.ts";

type PlotLegendProps = {
  readonly layout: PlotLayout;
  readonly selection: Selection;
  readonly basis: Basis;
};

const SIDE_PX = 18;
const MIDDLE_PX = SIDE_PX / 2;
const RADIUS_PX = 6;

/** How to read the marks, in the marks themselves. */
export function PlotLegend({ layout, selection, basis }: PlotLegendProps) {
  const { t, tn, money } = useI18n();
  const hatch = useId();
  const circle = { cx: MIDDLE_PX, cy: MIDDLE_PX, r: RADIUS_PX };
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-xs text-muted">
      <Sizes largest={layout.sizes.largest} label={(amount) => money(amount, selection.currency)} />
      <Key words={t("timeline.legend.taiwan")}>
        <circle {...circle} className="fill-amount stroke-amount-ink" />
      </Key>
      {basis === "all" && (
        <>
          <Key words={t("timeline.legend.all")}>
            <circle {...circle} className="fill-amount-soft stroke-amount-ink" />
          </Key>
          <Key words={t("timeline.legend.unstated")}>
            <pattern
              id={hatch}
              width="3"
              height="3"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <path d="M0 0V3" className="stroke-amount" />
            </pattern>
            <circle {...circle} className="fill-amount-soft" />
            <circle {...circle} fill={`url(#${hatch})`} className="stroke-amount-ink" />
          </Key>
        </>
      )}
      <Key words={t(basis === "all" ? "timeline.legend.hollow" : "timeline.legend.hollowTaiwan")}>
        <circle {...circle} r={HOLLOW_RADIUS_PX} className="fill-paper stroke-muted" />
      </Key>
      <Key words={t("timeline.legend.partial")}>
        <circle
          {...circle}
          strokeDasharray="2.5 2"
          className="fill-amount-soft stroke-amount-ink"
        />
      </Key>
      <Key words={t("timeline.legend.trade")}>
        <rect x={4} y={4} width={10} height={10} className="fill-rule stroke-muted" />
      </Key>
      {isEverCrowded(layout) && (
        <Key words={t("timeline.legend.strip")}>
          <path d="M1 4v10M4 4v10M5 4v10" className="stroke-muted/50" />
          <path d="M8 4v10M9 4v10M12 4v10M15 4v10M16 4v10" className="stroke-muted" />
        </Key>
      )}
      {layout.spread > 0 && <span>{t("timeline.spread")}</span>}
      <span>
        {tn(basis === "taiwan" ? "coverage.taiwan" : "coverage.figures", selection.events.length, {
          reported: withAmountsOn(basis, selection.totals),
        })}
      </span>
      <span className="hidden pointer-fine:inline">{t("timeline.hint")}</span>
    </div>
  );
}

type KeyProps = { readonly words: string; readonly children: ReactNode };

function Key({ words, children }: KeyProps) {
  return (
    <span className="inline-flex items-center gap-1">
      <svg aria-hidden="true" width={SIDE_PX} height={SIDE_PX}>
        {children}
      </svg>
      {words}
    </span>
  );
}

type SizesProps = { readonly largest: number; readonly label: (amount: number) => string };

/** Round amounts as circles of their size. */
function Sizes({ largest, label }: SizesProps) {
  if (largest <= 0) return null;
  const top = 10 ** Math.floor(Math.log10(largest));
  return [top / 10, top].map((amount) => {
    const radius = Math.min(radiusOfAmount(amount, largest), LARGEST_RADIUS_PX);
    const side = 2 * radius + 2;
    return (
      <span key={amount} className="inline-flex items-center gap-1">
        <svg aria-hidden="true" width={side} height={side}>
          <circle
            cx={side / 2}
            cy={side / 2}
            r={radius}
            className="fill-transparent stroke-amount-ink"
          />
        </svg>
        {label(amount)}
      </span>
    );
  });
}
