import type { EventIndex } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";
import { FigureOption } from "./FigureOption.tsx";
import { ProvinceTiles } from "./ProvinceTiles.tsx";
import { SeriesOptions } from "./SeriesOptions.tsx";
import { SideOptions } from "./SideOptions.tsx";
import { ThemeOptions } from "./ThemeOptions.tsx";
import { YearBrush } from "./YearBrush.tsx";

type FilterPanelProps = { readonly index: EventIndex; readonly selection: Selection };

/** Every filter but the search, which has its place above. */
export function FilterPanel({ index, selection }: FilterPanelProps) {
  return (
    <div className="space-y-6">
      <ProvinceTiles index={index} selection={selection} />
      <ThemeOptions index={index} selection={selection} />
      <SeriesOptions index={index} selection={selection} />
      <YearBrush index={index} selection={selection} />
      <SideOptions selection={selection} />
      <FigureOption selection={selection} />
    </div>
  );
}
