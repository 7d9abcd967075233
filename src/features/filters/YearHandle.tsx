import type { PointerEvent } from "react";
import { useI18n } from "#i18n/useI18n.tsx";
import { edgeAfterKey, withEdge, type YearEdge, type YearSpan } from "./yearBrush.ts";

type YearHandleProps = {
  readonly edge: YearEdge;
  readonly record: YearSpan;
  readonly span: YearSpan;
  readonly yearAt: (event: PointerEvent) => number;
  readonly onChange: (span: YearSpan) => void;
  /** The reader has let go: what follows is another gesture. */
  readonly onEnd: () => void;
};

export function YearHandle({ edge, record, span, yearAt, onChange, onEnd }: YearHandleProps) {
  const { t } = useI18n();
  const year = String(span[edge]);
  const years = record.to - record.from + 1;
  const part = (span[edge] - record.from + (edge === "to" ? 1 : 0)) / years;
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={t(edge === "from" ? "filters.years.first" : "filters.years.last")}
      aria-orientation="horizontal"
      aria-valuemin={edge === "from" ? record.from : span.from}
      aria-valuemax={edge === "from" ? span.to : record.to}
      aria-valuenow={span[edge]}
      aria-valuetext={t(`filters.years.${edge}`, { year })}
      onKeyDown={(event) => {
        const next = edgeAfterKey(record, span, { edge, key: event.key });
        if (!next) return;
        event.preventDefault();
        onChange(next);
      }}
      onBlur={onEnd}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId))
          onChange(withEdge(record, span, edge, yearAt(event)));
      }}
      onPointerUp={onEnd}
      style={{ left: `${part * 100}%` }}
      className={`absolute top-0 flex h-14 w-6 cursor-ew-resize touch-none ${
        edge === "from" ? "-translate-x-3/4 justify-end pr-1.5" : "-translate-x-1/4 pl-1.5"
      }`}
    >
      <span className="relative h-full w-0.5 bg-ink">
        <span className="absolute top-1/2 left-1/2 h-5 w-2 -translate-1/2 rounded-full border border-ink bg-paper" />
      </span>
    </div>
  );
}
