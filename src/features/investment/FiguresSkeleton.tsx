import { Skeleton } from "#ui/Skeleton.tsx";
import { FiguresGrid } from "./FiguresGrid.tsx";

/** The figures' places while their code is on its way: as high as the figures of the whole record. */
export function FiguresSkeleton() {
  return (
    <FiguresGrid
      byYear={<Skeleton className="h-144 @2xl:h-105 @4xl:h-121" />}
      byPlace={<Skeleton className="h-120 @2xl:h-111" />}
      sizes={<Skeleton className="h-118 @2xl:h-105 @4xl:h-109" />}
      known={<Skeleton className="h-69 @4xl:h-60" />}
      trade={<Skeleton className="h-78 @4xl:h-66" />}
    />
  );
}
