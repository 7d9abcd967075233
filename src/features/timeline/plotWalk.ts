import type { EventTimes } from "./eventTimes.ts";
import { firstWhere } from "./firstWhere.ts";
import type { Lane } from "./laneRows.ts";
import type { Walk } from "./plotKeys.ts";

/** Where the keyboard stands: an event, in one of the lanes it is in. */
export type Stand = { readonly event: number; readonly laneCode: number };

/** What the keyboard walks on. */
export type Ground = {
  /** All selected events, in order of date. */
  readonly events: Uint32Array;
  readonly lanes: readonly Lane[];
  readonly times: EventTimes;
  readonly lanesOf: (event: number) => readonly number[];
};

/** Where a step leads: to the neighbour in time, or to the event nearest in time of the next lane that has any. */
export function walk(ground: Ground, from: Stand, to: Walk): Stand {
  const rank = rankOf(ground.events, from.event);
  switch (to) {
    case "previous":
      return standAt(ground, ground.events[Math.max(rank - 1, 0)], from);
    case "next":
      return standAt(ground, ground.events[Math.min(rank + 1, ground.events.length - 1)], from);
    case "first":
      return standAt(ground, ground.events[0], from);
    case "last":
      return standAt(ground, ground.events.at(-1), from);
    case "above":
      return inNextLane(ground, from, -1);
    case "below":
      return inNextLane(ground, from, 1);
  }
}

/** An event in the lane nearest to the top that it is in, or in the present one where it is in that. */
export function standAt(ground: Ground, event: number | undefined, from: Stand | null): Stand {
  if (event === undefined) return from ?? { event: -1, laneCode: -1 };
  const codes = ground.lanesOf(event);
  if (from && codes.includes(from.laneCode)) return { event, laneCode: from.laneCode };
  const top = ground.lanes.find(({ code }) => codes.includes(code));
  return { event, laneCode: top?.code ?? codes[0] ?? -1 };
}

/** The position of an event in a list in ascending order; where it would stand if it is not there. */
export function rankOf(events: Uint32Array, event: number): number {
  return firstWhere(events.length, (rank) => (events[rank] ?? 0) >= event);
}

function inNextLane({ lanes, times }: Ground, from: Stand, step: 1 | -1): Stand {
  let at = lanes.findIndex(({ code }) => code === from.laneCode) + step;
  while (lanes[at]?.events.length === 0) at += step;
  const lane = lanes[at];
  if (!lane) return from;
  const day = times.at[from.event] ?? 0;
  const nearest = lane.events.reduce((best, event) =>
    Math.abs((times.at[event] ?? 0) - day) < Math.abs((times.at[best] ?? 0) - day) ? event : best,
  );
  return { event: nearest, laneCode: lane.code };
}
