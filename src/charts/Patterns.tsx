import { type Fill, patternedFills, patternId, tintOf } from "./fill.ts";

type PatternsProps = {
  /** Sets the ids of this drawing apart from those of others on the page. */
  readonly scope: string;
  readonly fills: readonly Fill[];
};

/** The textures a drawing paints with: strokes on the light part of the colour. */
export function Patterns({ scope, fills }: PatternsProps) {
  return (
    <defs>
      {patternedFills(fills).map((fill) => (
        <pattern
          key={fill.colour}
          id={patternId(scope, fill)}
          width={4}
          height={4}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={4} height={4} fill={tintOf(fill)} />
          <rect width={1.2} height={4} fill={`var(--${fill.colour})`} />
        </pattern>
      ))}
    </defs>
  );
}
