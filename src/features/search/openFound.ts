import type { EventIndex } from "#model/eventIndex.ts";
import type { Hit } from "#model/search.ts";
import type { ViewState } from "#state/viewState.ts";

const CLOSED = { event: null, person: null } as const satisfies Partial<ViewState>;

/** What opening something found changes in the view. */
export function openFound(index: EventIndex, { found, events }: Hit): Partial<ViewState> {
  switch (found.kind) {
    case "person":
      return { person: index.people[found.person]?.id ?? null };
    case "series":
      return { ...CLOSED, series: index.series.slice(found.series, found.series + 1).map(idOf) };
    case "province":
    case "city":
      return {
        ...CLOSED,
        province: index.provinces.slice(found.province, found.province + 1).map(idOf),
      };
    case "organiser":
      if (events.length === 1) return openEvent(index, events[0]);
      // One event would be as good as another: all of them.
      return { ...CLOSED, q: `"${found.name.en ?? found.name["zh-Hans"] ?? ""}"` };
    case "event":
    case "document":
    case "statement":
      return openEvent(index, found.event);
  }
}

function openEvent(index: EventIndex, event: number | undefined): Partial<ViewState> {
  return { event: index.id[event ?? Number.NaN] ?? null, person: null };
}

function idOf<Id>({ id }: { readonly id: Id }): Id {
  return id;
}
