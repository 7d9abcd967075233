import { act, renderHook } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { useChooseOnTap } from "#charts/useChooseOnTap.ts";

const SVG = "http://www.w3.org/2000/svg";
const onChoose = vi.fn<(id: string) => void>();

beforeEach(() => {
  onChoose.mockClear();
  document.body.replaceChildren();
});

function drawing() {
  const svg = document.createElementNS(SVG, "svg");
  const mark = document.createElementNS(SVG, "rect");
  svg.append(mark);
  document.body.append(svg);
  const { result } = renderHook(() => useChooseOnTap(onChoose));
  const press = (id: string, pointerType: string) => {
    mark.addEventListener("click", (event) => result.current.choose(id, event), { once: true });
    act(() => {
      mark.dispatchEvent(
        Object.assign(new Event("click", { bubbles: true, composed: true }), { pointerType }),
      );
    });
  };
  return { press, isShown: () => result.current.tooltip.active === true };
}

describe("useChooseOnTap", () => {
  it("chooses at once with a mouse", () => {
    drawing().press("2013", "mouse");
    expect(onChoose).toHaveBeenCalledExactlyOnceWith("2013");
  });

  it("shows with the first tap and chooses with the second", () => {
    const { press, isShown } = drawing();
    press("2013", "touch");
    expect(onChoose).not.toHaveBeenCalled();
    expect(isShown()).toBe(true);
    press("2013", "touch");
    expect(onChoose).toHaveBeenCalledExactlyOnceWith("2013");
    expect(isShown()).toBe(false);
  });

  it("shows another mark when another is tapped", () => {
    const { press } = drawing();
    press("2013", "touch");
    press("2014", "touch");
    expect(onChoose).not.toHaveBeenCalled();
  });

  it("hides what it shows when something else is tapped", () => {
    const { press, isShown } = drawing();
    press("2013", "touch");
    act(() => document.body.click());
    expect(isShown()).toBe(false);
  });
});
