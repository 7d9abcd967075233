import type { ReactNode } from "react";
import { useWidth } from "./useWidth.ts";

type ChartAreaProps = {
  readonly heightPx: number;
  /** The drawing in a sentence, for those who do not see it. */
  readonly label: string;
  readonly children: (widthPx: number) => ReactNode;
};

/** The place of a drawing: of its final height from the start, drawn once its width is known. */
export function ChartArea({ heightPx, label, children }: ChartAreaProps) {
  const [ref, widthPx] = useWidth();
  return (
    <div ref={ref} role="img" aria-label={label} style={{ height: heightPx }}>
      {widthPx > 0 && children(widthPx)}
    </div>
  );
}
