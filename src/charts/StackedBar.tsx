import { barEnd, PARTIAL_MARK, pieceOf, type Place, textPlace } from "./barPlaces.ts";
import { type BarRow, type ReportedRow, segmentLayout } from "./barRows.ts";
import { paintOf } from "./fill.ts";

export type StackedBarProps = {
  readonly row: BarRow | undefined;
  /** Where the whole bar stands. */
  readonly place: Place;
  /** All of its row or column, so that small bars are as easy to hit as large ones. */
  readonly hitArea: Partial<Record<keyof Place, number | null>> | undefined;
  readonly scope: string;
  readonly direction: "up" | "right";
  /** Where the drawing ends: no words go beyond it. */
  readonly rightPx: number;
  /** What is written at its end. */
  readonly value: (row: ReportedRow) => string | null;
  /** What is written beside the mark of a missing value. */
  readonly missing?: string;
};

const OUTLINE_PX = 0.75;
const MARK_PX = 2.5;

/** A bar and its pieces, or the hollow mark of a value that is not reported. */
export function StackedBar(props: StackedBarProps) {
  const { row, place, direction } = props;
  if (!row || row.kind === "nothing") return null;
  const end = barEnd(place, direction);
  const hitArea = <HitArea {...props.hitArea} />;
  if (row.kind === "not-reported")
    return (
      <g className="cursor-pointer">
        {hitArea}
        <circle {...end.mark} r={MARK_PX} fill="none" stroke="var(--control)" />
        {props.missing && (
          <text {...end.text} dx={MARK_PX * 3} fill="var(--muted)" fontSize={12}>
            {props.missing}
          </text>
        )}
      </g>
    );
  const words = `${props.value(row) ?? ""}${row.isPartial ? PARTIAL_MARK : ""}`;
  return (
    <g className="cursor-pointer">
      {hitArea}
      {segmentLayout(row.segments, row.total).map((segment) => (
        <rect
          key={segment.id}
          {...pieceOf(place, segment, direction)}
          {...paintOf(props.scope, segment.fill)}
          strokeWidth={OUTLINE_PX}
        />
      ))}
      {words !== "" && (
        <text
          {...textPlace(end.text, words, props.rightPx)}
          fill={words === PARTIAL_MARK ? "var(--muted)" : "var(--ink)"}
          fontSize={12}
          className="tabular-nums"
        >
          {words}
        </text>
      )}
    </g>
  );
}

function HitArea({ x, y, width, height }: NonNullable<StackedBarProps["hitArea"]>) {
  if (typeof x !== "number" || typeof y !== "number") return null;
  return <rect x={x} y={y} width={width ?? 0} height={height ?? 0} fill="transparent" />;
}
