/** The colours of marks: tokens of the style sheet, by name. */
export type ChartColour =
  | "amount"
  | "ink"
  | "cat-1"
  | "cat-2"
  | "cat-3"
  | "cat-4"
  | "cat-5"
  | "cat-6"
  | "cat-other";

export type Texture = "solid" | "light" | "hatched" | "hollow";

/** How an area is painted: the colour says what it is, the texture says of which kind. */
export type Fill = { readonly colour: ChartColour; readonly texture: Texture };

/** What to put in a mark's attributes, for a drawing that has the `Patterns` of the same scope. */
export type Paint = {
  readonly fill: string;
  readonly stroke?: string;
  readonly strokeOpacity?: number;
};

/** The paint of a fill. All but the solid one have an outline, or they would hardly stand out from the paper. */
export function paintOf(scope: string, fill: Fill): Paint {
  const colour = `var(--${fill.colour})`;
  const outline = { stroke: colour, strokeOpacity: OUTLINE };
  switch (fill.texture) {
    case "solid":
      return { fill: colour };
    case "light":
      return { fill: tintOf(fill), ...outline };
    case "hatched":
      return { fill: `url(#${patternId(scope, fill)})`, ...outline };
    case "hollow":
      return { fill: "none", ...outline };
    default:
      return fill.texture satisfies never;
  }
}

const OUTLINE = 0.7;

/** The light part of a colour, as opaque as the paper: grid lines do not show through. */
export function tintOf({ colour }: Pick<Fill, "colour">): string {
  if (colour === "amount") return "var(--amount-soft)";
  return `color-mix(in oklab, var(--${colour}) 32%, var(--paper))`;
}

/** The id of the pattern of a fill in one drawing. */
export function patternId(scope: string, { colour, texture }: Fill): string {
  return `${scope}-${colour}-${texture}`;
}

/** The fills that need a pattern, each once. */
export function patternedFills(fills: readonly Fill[]): readonly Fill[] {
  const hatched = fills.filter(({ texture }) => texture === "hatched");
  return [...new Map(hatched.map((fill) => [fill.colour, fill])).values()];
}
