import type { EventIndex } from "#model/eventIndex.ts";
import { EditionNav } from "./EditionNav.tsx";
import { EventActions } from "./EventActions.tsx";

type EventToolbarProps = {
  readonly index: EventIndex;
  readonly event: number;
  readonly isCiting: boolean;
  readonly onCite: () => void;
  readonly onOpenSeries: () => void;
};

/** The series with the way to its other editions, and what can be done with the event. */
export function EventToolbar({ onOpenSeries, ...actions }: EventToolbarProps) {
  const { index, event } = actions;
  return (
    <div className="flex min-w-0 flex-wrap items-baseline gap-x-5 gap-y-1 lg:flex-nowrap">
      <EditionNav index={index} event={event} onOpenSeries={onOpenSeries} />
      <EventActions {...actions} />
    </div>
  );
}
