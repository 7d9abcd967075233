import { type ComponentType, useMemo } from "react";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";
import { useView, type View, ViewAsOf } from "#state/useView.tsx";
import { Unhurried } from "#ui/Unhurried.tsx";

type RegionProps = { readonly index: EventIndex; readonly selection: Selection };

type BelowProps = RegionProps & { readonly part: ComponentType<RegionProps> };

/** A region below the first screen: it follows the address and the selection when there is time. */
export function Below({ index, selection, part }: BelowProps) {
  const view = useView();
  const given = useMemo(() => ({ index, selection, part, view }), [index, selection, part, view]);
  return <Unhurried part={PartAsOf} given={given} />;
}

function PartAsOf({ part: Region, view, ...regions }: BelowProps & { readonly view: View }) {
  return (
    <ViewAsOf view={view}>
      <Region {...regions} />
    </ViewAsOf>
  );
}
