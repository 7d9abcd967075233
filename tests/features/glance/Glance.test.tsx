import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Glance } from "#features/glance/Glance.tsx";
import { zhHans } from "#i18n/messages/zhHans.ts";
import { makeEvent, makeFigure, makeIndex, makeParticipant } from "#fixtures/makeIndex.ts";
import { renderPage } from "#fixtures/renderPage.tsx";
import { Selected } from "#fixtures/Selected.tsx";

const FUJIAN = { province: "fujian", city: { en: "Xiamen", "zh-Hans": "厦门" } };

const index = makeIndex(
  [
    makeEvent({
      id: "2022-11-03-a",
      figures: [makeFigure({ amount: 10e9, projects: 40, investors: "taiwan", partial: true })],
      participants: [makeParticipant("ann"), makeParticipant("bo"), makeParticipant("cy")],
    }),
    makeEvent({
      id: "2022-11-03-b",
      place: FUJIAN,
      themes: ["youth"],
      figures: [makeFigure({ amount: 30e9, investors: "all" })],
    }),
    makeEvent({
      id: "2022-11-03-c",
      place: FUJIAN,
      themes: ["finance"],
      figures: [makeFigure({ kind: "trade", amount: 5e9 })],
    }),
    makeEvent({ id: "2022-11-03-d", themes: ["infrastructure"] }),
  ],
  {
    people: [
      { id: "ann", name: { en: "Ann", "zh-Hans": null }, aliases: [], side: "taiwan" },
      { id: "bo", name: { en: "Bo", "zh-Hans": null }, aliases: [], side: "mainland" },
      { id: "cy", name: { en: "Cy", "zh-Hans": null }, aliases: [], side: "mainland" },
    ],
  },
);

function renderGlance(
  address = "",
  options: Parameters<typeof renderPage>[1] = {},
  record = index,
) {
  renderPage(
    <Selected index={record}>
      {(selection) => <Glance index={record} selection={selection} />}
    </Selected>,
    { address, index: record, ...options },
  );
}

/** What stands with a term: its number and what is said below it. */
function saidOf(term: string): readonly string[] {
  const fact = screen.getByText(term).parentElement;
  if (!fact) throw new Error(`no fact ${term}`);
  return within(fact)
    .getAllByRole("definition")
    .map(({ textContent }) => textContent.replaceAll("\u00a0", " "));
}

describe("Glance", () => {
  it("is a landmark with the four numbers", () => {
    renderGlance();
    expect(screen.getByRole("region", { name: "At a glance" })).toBeVisible();
    expect(saidOf("Events")).toEqual(["4", "in 2 provinces and regions"]);
    expect(saidOf("People named")).toEqual(["3", "1 Taiwan side · 2 Mainland side"]);
    expect(saidOf("Projects signed")).toEqual(["40", "as reported at 1 event"]);
  });

  it("says what was signed, how complete that is and of which origin, with trade apart", () => {
    renderGlance();
    const [amount, notes] = saidOf("Signed, headline figures");
    expect(amount).toBe("¥40 bn");
    expect(notes).toContain("reported for 2 of 4 events");
    expect(notes).toContain("1 of them only part of a total");
    expect(notes).toContain("¥10 bn Taiwan-related");
    expect(notes).toContain("¥30 bn all investors");
    expect(notes).not.toContain("origin not stated");
    expect(screen.getByText("Trade, counted apart: ¥5 bn at 1 event.")).toBeVisible();
  });

  it("narrows the amount to the Taiwan-related part", () => {
    renderGlance("basis=taiwan");
    const [amount, notes] = saidOf("Signed, Taiwan-related part");
    expect(amount).toBe("¥10 bn");
    expect(notes).toContain("reported for 1 of 4 events");
    expect(notes).toContain("1 of them only part of a total");
  });

  it("narrows projects and trade to the same part, and says so", () => {
    const on = (figures: Parameters<typeof makeFigure>[0][]) => figures.map(makeFigure);
    const record = makeIndex([
      makeEvent({
        id: "2022-11-03-a",
        figures: on([
          { amount: 10e9, projects: 40, investors: "all" },
          { amount: 2e9, projects: 7, investors: "taiwan", headline: false, taiwanPart: true },
        ]),
      }),
      makeEvent({ id: "2022-11-03-b", figures: on([{ kind: "trade", amount: 5e9 }]) }),
      makeEvent({
        id: "2022-11-03-c",
        figures: on([{ kind: "trade", amount: 3e9, investors: "taiwan" }]),
      }),
    ]);
    renderGlance("basis=taiwan", {}, record);
    expect(saidOf("Taiwan-related projects signed")).toEqual(["7", "as reported at 1 event"]);
    expect(
      screen.getByText("Trade, counted apart, Taiwan-related part: ¥3 bn at 1 event."),
    ).toBeVisible();
  });

  it("never shows what is not reported as zero", () => {
    renderGlance("theme=infrastructure");
    expect(saidOf("Projects signed")).toEqual(["not reported"]);
    expect(saidOf("Signed, headline figures")).toEqual([
      "not reported",
      "reported for 0 of 1 event",
    ]);
    expect(saidOf("People named")).toEqual(["none named"]);
    expect(screen.queryByText(/^Trade/)).not.toBeInTheDocument();
  });

  it("shows amounts in the currency of the view", () => {
    renderGlance("currency=USD");
    expect(saidOf("Signed, headline figures")[0]).toMatch(/^US\$/);
  });

  it("says nothing of places and coverage where there are no events", () => {
    renderGlance("theme=infrastructure&province=fujian");
    expect(saidOf("Events")).toEqual(["0"]);
    expect(saidOf("Signed, headline figures")).toEqual(["not reported"]);
  });

  it("speaks Chinese", () => {
    renderGlance("", { language: "zh-Hans", messages: zhHans });
    expect(saidOf("签约总额")[0]).toBe("400亿元");
    expect(saidOf("具名人物")).toEqual(["3", "台湾方面1人 · 大陆方面2人"]);
  });
});
