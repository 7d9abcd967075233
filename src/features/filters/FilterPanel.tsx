import type { EventIndex } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";
import { CompareAny, CompareChosen } from "./CompareButton.tsx";
import { FigureOption } from "./FigureOption.tsx";
import { ProvinceTiles } from "./ProvinceTiles.tsx";
import { SeriesOptions } from "./SeriesOptions.tsx";
import { SideOptions } from "./SideOptions.tsx";
import { ThemeOptions } from "./ThemeOptions.tsx";
import { YearBrush } from "./YearBrush.tsx";

type FilterPanelProps = {
  readonly index: EventIndex;
  readonly selection: Selection;
  /** Called when the reader has gone to the comparison, which stands elsewhere on the page. */
  readonly onCompare?: () => void;
};

/** Every filter but the search, which has its place above. */
export function FilterPanel({ index, selection, onCompare = stay }: FilterPanelProps) {
  return (
    <div className="space-y-6">
      <div>
        <ProvinceTiles index={index} selection={selection} />
        <CompareChosen index={index} facet="province" onCompare={onCompare} />
      </div>
      <div>
        <ThemeOptions index={index} selection={selection} />
        <CompareChosen index={index} facet="theme" onCompare={onCompare} />
      </div>
      <div>
        <SeriesOptions index={index} selection={selection} />
        <CompareChosen index={index} facet="series" onCompare={onCompare} />
      </div>
      <YearBrush index={index} selection={selection} />
      <SideOptions selection={selection} />
      <FigureOption selection={selection} />
      <CompareAny index={index} selection={selection} onCompare={onCompare} />
    </div>
  );
}

function stay(): void {}
