import { useId } from "react";
import { type Fill, paintOf } from "./fill.ts";
import { Patterns } from "./Patterns.tsx";

type SwatchProps = { readonly fill: Fill; readonly shape?: "square" | "circle" | "diamond" };

/** A sample of a fill, for keys and tooltips. */
export function Swatch({ fill, shape = "square" }: SwatchProps) {
  const scope = useId();
  const paint = paintOf(scope, fill);
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 12 12"
      className="inline-block size-3 shrink-0 align-baseline"
    >
      <Patterns scope={scope} fills={[fill]} />
      {shape === "square" && <rect x={0.5} y={0.5} width={11} height={11} {...paint} />}
      {shape === "circle" && <circle cx={6} cy={6} r={4.5} {...paint} />}
      {shape === "diamond" && <path d="M6 .8 11.2 6 6 11.2 .8 6Z" {...paint} />}
    </svg>
  );
}
