import { describe, expect, it } from "vitest";
import { barEnd, pieceOf, textPlace } from "#charts/barPlaces.ts";

const place = { x: 10, y: 20, width: 8, height: 100 };

describe("pieceOf", () => {
  it("stacks upwards from the axis, with a hair of paper below all but the first", () => {
    expect(pieceOf(place, { from: 0, to: 0.25 }, "up")).toEqual({ ...place, y: 95, height: 25 });
    expect(pieceOf(place, { from: 0.25, to: 1 }, "up")).toEqual({ ...place, y: 20, height: 74.25 });
  });

  it("stacks to the right", () => {
    const lying = { x: 0, y: 0, width: 100, height: 20 };
    expect(pieceOf(lying, { from: 0.5, to: 1 }, "right")).toEqual({
      ...lying,
      x: 50.75,
      width: 49.25,
    });
  });

  it("never lets a piece vanish", () => {
    expect(pieceOf(place, { from: 0.5, to: 0.501 }, "up").height).toBe(0.5);
  });
});

describe("textPlace", () => {
  it("keeps words inside the drawing", () => {
    const { text } = barEnd(place, "up");
    expect(textPlace(text, "¥1 bn", 500)).toBe(text);
    expect(textPlace(text, "¥340 bn*", 20)).toMatchObject({ x: 20, textAnchor: "end" });
  });
});
