import type { ReactNode } from "react";

type FiguresGridProps = {
  readonly byYear: ReactNode;
  readonly byPlace: ReactNode;
  readonly sizes: ReactNode;
  readonly known: ReactNode;
  readonly trade: ReactNode;
};

/** Where the figures stand: side by side where there is room, one below the other where not. */
export function FiguresGrid({ byYear, byPlace, sizes, known, trade }: FiguresGridProps) {
  return (
    <div className="@container">
      <div className="grid gap-x-10 gap-y-10 @4xl:grid-cols-2">
        <div className="min-w-0">{byYear}</div>
        <div className="min-w-0">{byPlace}</div>
        <div className="min-w-0">{sizes}</div>
        <div className="grid min-w-0 content-start gap-x-10 gap-y-8 @2xl:grid-cols-2 @4xl:grid-cols-1">
          <div className="min-w-0">{known}</div>
          <div className="min-w-0">{trade}</div>
        </div>
      </div>
    </div>
  );
}
