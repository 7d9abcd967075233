import { firstDayOfYear } from "#model/calendar.ts";
import type { EventIndex, IndexPerson } from "#model/eventIndex.ts";
import { DotStrip } from "#ui/DotStrip.tsx";

type AppearanceStripProps = {
  readonly index: EventIndex;
  readonly person: IndexPerson;
  readonly events: readonly number[];
};

/** The appearances on the years of the whole record. The list below says the same in words. */
export function AppearanceStrip({ index, person, events }: AppearanceStripProps) {
  return (
    <div aria-hidden="true" className="mb-2 px-1 text-xs text-muted tabular-nums">
      <DotStrip
        values={events.map((event) => index.startDay[event] ?? Number.NaN)}
        from={firstDayOfYear(index.firstYear)}
        to={firstDayOfYear(index.lastYear + 1)}
        tone={person.side}
      />
      <div className="flex justify-between">
        <span>{index.firstYear}</span>
        <span>{index.lastYear}</span>
      </div>
    </div>
  );
}
