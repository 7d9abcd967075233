import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import { DotStrip } from "#ui/DotStrip.tsx";

function dotsFor(values: readonly number[]) {
  const { container } = render(<DotStrip values={values} from={0} to={100} tone="taiwan" />);
  return Array.from(container.querySelectorAll("circle"), (dot) => dot.getAttribute("cx"));
}

it("has a dot for each value, where it is on the line", () => {
  expect(dotsFor([0, 12.5, 100])).toEqual(["0%", "12.5%", "100%"]);
});

it("draws values that the eye cannot tell apart once", () => {
  expect(dotsFor([50, 50.1, 50.2])).toEqual(["50%"]);
  expect(dotsFor(Array.from({ length: 10_000 }, (_, i) => i / 100)).length).toBeLessThan(202);
});
