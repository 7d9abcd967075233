import type { KeyboardEventHandler } from "react";
import { useI18n } from "#i18n/useI18n.tsx";
import type { Province } from "#model/schema.ts";
import type { Shade, Step } from "./provinceShades.ts";

type ProvinceTileProps = {
  readonly province: Province;
  readonly shade: Shade;
  readonly count: number;
  readonly pressed: boolean;
  readonly onToggle: () => void;
  readonly onKeyDown: KeyboardEventHandler<HTMLButtonElement>;
  readonly onPoint: (pointedAt: boolean) => void;
};

export function ProvinceTile(props: ProvinceTileProps) {
  const { province, shade, count, pressed, onToggle, onKeyDown, onPoint } = props;
  const { t, tn, text, shortNumber, language } = useI18n();
  const inFull = t("filters.option", {
    name: text(province.name),
    count: tn("filters.count", count),
  });
  const script = language === "zh-Hant" ? "zh-Hant" : "zh-Hans";
  return (
    <button
      type="button"
      aria-pressed={pressed}
      title={inFull}
      onClick={onToggle}
      onKeyDown={onKeyDown}
      onPointerEnter={() => onPoint(true)}
      onPointerLeave={() => onPoint(false)}
      onFocus={() => onPoint(true)}
      onBlur={() => onPoint(false)}
      style={{ gridColumn: province.tile.column + 1, gridRow: province.tile.row + 1 }}
      className={`flex aspect-square min-h-6 flex-col items-center justify-center rounded-xs leading-none focus-visible:z-10 ${fillOf(shade)} ${
        pressed
          ? "relative outline-2 outline-offset-1 outline-ink"
          : "hover:outline hover:outline-ink"
      }`}
    >
      {/* Spoken as content, not as a label: what is seen and what is said may then differ. */}
      <span className="sr-only">{inFull}</span>
      <span lang={script} aria-hidden="true" className="text-xs leading-none">
        {province.short[script]}
      </span>
      <span aria-hidden="true" className="text-2xs leading-none tabular-nums">
        {shortNumber(count)}
      </span>
    </button>
  );
}

const FILLS = {
  1: "bg-ramp-1 text-ink",
  2: "bg-ramp-2 text-ink",
  3: "bg-ramp-3 text-ink",
  4: "bg-ramp-4 text-on-ramp-4",
  5: "bg-ramp-5 text-paper",
} as const satisfies Record<Step, string>;

function fillOf(shade: Shade): string {
  switch (shade.kind) {
    case "step":
      return FILLS[shade.step];
    case "notReported":
      return "border border-dashed border-control/60 text-ink";
    case "noEvents":
      return "text-muted";
  }
}
