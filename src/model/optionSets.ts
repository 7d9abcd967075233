import type { EventIndex } from "./eventIndex.ts";
import { addEvent, type EventSet, noEvents } from "./eventSet.ts";
import { perIndex } from "./perIndex.ts";
import { SIDES } from "./vocabulary.ts";

/** For each option of the facets with few options, the events it stands for. */
export type OptionSets = {
  readonly province: readonly EventSet[];
  readonly theme: readonly EventSet[];
  readonly side: readonly EventSet[];
  /** Events whose headline figure has an amount. */
  readonly reported: EventSet;
  /** Position of the first event of each year from `index.firstYear`, and of the end. */
  readonly yearStart: Uint32Array;
};

/** The events of every option, made when the first selection of an index asks for them. */
export const optionSets = perIndex((index): OptionSets => {
  const { size, province, themeBits, sideBits, hasAmount } = index;
  const sets = (options: number) => Array.from({ length: options }, () => noEvents(size));
  const provinces = sets(index.provinces.length);
  const themes = sets(index.themes.length);
  const sides = sets(SIDES.length);
  const reported = noEvents(size);
  for (let event = 0; event < size; event += 1) {
    addToOne(provinces, province[event] ?? 0, event);
    addToEach(themes, themeBits[event] ?? 0, event);
    addToEach(sides, sideBits[event] ?? 0, event);
    if (hasAmount[event] === 1) addEvent(reported, event);
  }
  return {
    province: provinces,
    theme: themes,
    side: sides,
    reported,
    yearStart: yearStarts(index),
  };
});

function addToOne(sets: readonly EventSet[], option: number, event: number): void {
  const set = sets[option];
  if (set) addEvent(set, event);
}

function addToEach(sets: readonly EventSet[], options: number, event: number): void {
  for (let rest = options; rest !== 0; rest &= rest - 1)
    addToOne(sets, 31 - Math.clz32(rest & -rest), event);
}

function yearStarts({ size, year, firstYear, lastYear }: EventIndex): Uint32Array {
  if (size === 0) return new Uint32Array(1);
  const starts = new Uint32Array(lastYear - firstYear + 2).fill(size);
  for (let event = size - 1; event >= 0; event -= 1) starts[(year[event] ?? 0) - firstYear] = event;
  // A year without events begins where the next one does.
  for (let at = starts.length - 2; at >= 0; at -= 1)
    starts[at] = Math.min(starts[at] ?? size, starts[at + 1] ?? size);
  return starts;
}
