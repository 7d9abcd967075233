import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Unhurried } from "#ui/Unhurried.tsx";

type CountProps = { readonly name: string; readonly n: number };

it("keeps showing what it was given until there is time, then the newest alone", async () => {
  const drawn: number[] = [];
  function Count({ name, n }: CountProps) {
    drawn.push(n);
    return (
      <p>
        {name} {n}
      </p>
    );
  }
  const view = render(<Unhurried part={Count} given={{ name: "events", n: 1 }} />);
  view.rerender(<Unhurried part={Count} given={{ name: "events", n: 2 }} />);
  view.rerender(<Unhurried part={Count} given={{ name: "events", n: 3 }} />);
  screen.getByText("events 1");
  await screen.findByText("events 3");
  expect(new Set(drawn)).toEqual(new Set([1, 3]));
});

it("draws one part after the other, in the order they stand", async () => {
  const drawn: string[] = [];
  function Count({ name, n }: CountProps) {
    if (n === 2) drawn.push(name);
    return (
      <p>
        {name} {n}
      </p>
    );
  }
  const page = (n: number) => (
    <>
      <Unhurried part={Count} given={{ name: "years", n }} />
      <Unhurried part={Count} given={{ name: "places", n }} />
    </>
  );
  const view = render(page(1));
  view.rerender(page(2));
  await screen.findByText("years 2");
  screen.getByText("places 1");
  await screen.findByText("places 2");
  expect([...new Set(drawn)]).toEqual(["years", "places"]);
});
