import { act, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { makeEvent, makeIndex } from "#fixtures/makeIndex.ts";
import { currentAddress, renderPage } from "#fixtures/renderPage.tsx";
import { useView, type View } from "#state/useView.tsx";

const CHANGES = {
  list: ({ setView }) => setView({ view: "list" }),
  figures: ({ setView }) => setView({ figures: "reported" }),
  type: ({ setView, view }) => setView({ q: `${view.q}x` }, "replace"),
  both: ({ setView }) => {
    setView({ figures: "reported" });
    setView({ currency: "USD" }, "replace");
  },
  nothing: ({ setView }) => setView({}),
} as const satisfies Record<string, (view: View) => void>;

/** A page that says what the address holds and has a button for each kind of change. */
function Probe() {
  const view = useView();
  return (
    <>
      <output>{JSON.stringify({ ...view.view, ignored: view.ignored })}</output>
      {Object.entries(CHANGES).map(([name, change]) => (
        <button key={name} type="button" onClick={() => change(view)}>
          {name}
        </button>
      ))}
      <a href={view.hrefWith({ lang: "zh-Hans" })}>{view.hrefWith({ lang: "zh-Hans" })}</a>
    </>
  );
}

function shown(): unknown {
  return JSON.parse(screen.getByRole("status").textContent);
}

function press(name: string) {
  return screen.getByRole("button", { name });
}

/** Back or Forward, until the page has heard of it. */
async function walk(steps: number) {
  await act(async () => {
    const arrived = new Promise((resolve) => {
      window.addEventListener("popstate", resolve, { once: true });
    });
    window.history.go(steps);
    await arrived;
  });
}

describe("useView", () => {
  it("shows what a pasted address says", () => {
    renderPage(<Probe />, { address: "view=list&from=2010" });
    expect(shown()).toMatchObject({ view: "list", from: 2010, ignored: [] });
  });

  it("puts a change in the address, as a step that Back takes back and Forward takes again", async () => {
    const { user } = renderPage(<Probe />);
    await user.click(press("list"));
    await user.click(press("figures"));
    expect(currentAddress()).toBe("figures=reported&view=list");
    await walk(-1);
    expect(shown()).toMatchObject({ view: "list", figures: "all" });
    await walk(-1);
    expect(shown()).toMatchObject({ view: "lanes", figures: "all" });
    await walk(2);
    expect(shown()).toMatchObject({ view: "list", figures: "reported" });
  });

  it("makes no steps of typing", async () => {
    const { user } = renderPage(<Probe />);
    const before = window.history.length;
    await user.click(press("type"));
    await user.click(press("type"));
    expect(currentAddress()).toBe("q=xx");
    expect(window.history.length).toBe(before);
  });

  it("makes no step of a change that changes nothing", async () => {
    const { user } = renderPage(<Probe />, { address: "view=list" });
    const before = window.history.length;
    await user.click(press("nothing"));
    await user.click(press("list"));
    expect(window.history.length).toBe(before);
  });

  it("makes no step of a search with an apostrophe that is there already", async () => {
    const { user } = renderPage(<Probe />, { address: "q=Xi'an" });
    const before = window.history.length;
    await user.click(press("nothing"));
    expect(window.history.length).toBe(before);
  });

  it("counts both of two changes in one gesture, as one step", async () => {
    const { user } = renderPage(<Probe />);
    const before = window.history.length;
    await user.click(press("both"));
    expect(shown()).toMatchObject({ figures: "reported", currency: "USD" });
    expect(window.history.length).toBe(before + 1);
  });

  it("keeps the rest of the view in a link", () => {
    renderPage(<Probe />, { address: "view=list" });
    expect(screen.getByRole("link")).toHaveAttribute("href", "/?view=list&lang=zh-Hans");
  });

  it("says what it ignored, and drops unknown ids once the record is there", () => {
    const index = makeIndex([makeEvent()]);
    renderPage(<Probe />, { address: "province=hunan,atlantis&from=20x1", index });
    expect(shown()).toMatchObject({
      province: ["hunan"],
      from: null,
      ignored: [
        { name: "province", value: "atlantis", reason: "unknown-value" },
        { name: "from", value: "20x1", reason: "malformed" },
      ],
    });
  });
});
