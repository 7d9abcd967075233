import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { selectionCsv, selectionJson } from "#features/takeaway/selectionFile.ts";
import { makeEvent, makeFigure, makeIndex, makeParticipant } from "#fixtures/makeIndex.ts";

const events = [
  makeEvent({
    name: { en: "=HYPERLINK(1)", "zh-Hans": "论坛" },
    figures: [makeFigure({ amount: 2e9, projects: null })],
    participants: [makeParticipant("ann")],
  }),
];
const index = makeIndex(events);
const plain = { byteOrderMark: false } as const;

/** As another program reads it. */
const read = (text: string): readonly Record<string, string>[] =>
  parse(text, { columns: true, bom: true });

describe("selectionCsv", () => {
  it("makes a cell that begins like a formula harmless", () => {
    const [row] = read(selectionCsv(index, events, { table: "events", ...plain }));
    expect(row).toMatchObject({ event_id: "2022-11-03-plain-forum", name_en: "'=HYPERLINK(1)" });
  });

  it("has every figure with its conversion, and leaves empty what is not reported", () => {
    const [row] = read(selectionCsv(index, events, { table: "figures", ...plain }));
    expect(row).toMatchObject({ amount: "2000000000", amount_cny: "2000000000", projects: "" });
  });

  it("has every participation with the name and side of the person", () => {
    const [row] = read(selectionCsv(index, events, { table: "participations", ...plain }));
    expect(row).toMatchObject({ person_id: "ann", person_name_en: "Ann", side: "taiwan" });
  });

  it("begins with a byte order mark where Excel is to read it, and only there", () => {
    const marked = selectionCsv(index, events, { table: "events", byteOrderMark: true });
    expect(marked.codePointAt(0)).toBe(0xfeff);
    expect(selectionCsv(index, events, { table: "events", ...plain }).codePointAt(0)).not.toBe(
      0xfeff,
    );
  });
});

describe("selectionJson", () => {
  it("holds the records as they are", () => {
    expect(JSON.parse(selectionJson(events))).toEqual(events);
  });
});
