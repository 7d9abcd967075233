import type { ChartColour, Fill, Texture } from "#charts/fill.ts";
import type { Measure } from "#state/viewState.ts";
import type { StackCategory } from "./stackCategories.ts";
import type { Part } from "./tally.ts";

const TEXTURES = {
  taiwan: "solid",
  all: "light",
  unspecified: "hatched",
  none: "hollow",
} as const satisfies Record<Part, Texture>;

/** How a part of a category is painted: by its colour the category, by its texture the origin. */
export function fillOf(category: StackCategory, part: Part, measure: Measure): Fill {
  return { colour: colourOf(category, measure), texture: TEXTURES[part] };
}

/** How an origin is painted where colour does not say more: in ink where the bars have colours of their own. */
export function originFill(part: Part, measure: Measure, hasCategories: boolean): Fill {
  if (hasCategories) return { colour: "ink", texture: TEXTURES[part] };
  return fillOf({ kind: "whole" }, part, measure);
}

const SLOT_COLOURS = [
  "cat-1",
  "cat-2",
  "cat-3",
  "cat-4",
  "cat-5",
  "cat-6",
] as const satisfies readonly ChartColour[];

function colourOf(category: StackCategory, measure: Measure): ChartColour {
  switch (category.kind) {
    case "whole":
      // The colour of amounts is for what was signed; events are counted in grey.
      return measure === "events" ? "cat-other" : "amount";
    case "one":
      return SLOT_COLOURS[category.slot] ?? "cat-other";
    case "other":
      return "cat-other";
    default:
      return category satisfies never;
  }
}
