import { expect, it } from "vitest";
import { listRows, speakerCount } from "#features/timeline/listRows.ts";
import { NO_FILTERS } from "#model/filters.ts";
import { select } from "#model/select.ts";
import { makeEvent, makeIndex, makeParticipant } from "#fixtures/makeIndex.ts";

const on = (start: string) => ({ start, end: null, precision: "day" as const });
const index = makeIndex([
  makeEvent({ id: "2019-a", date: on("2019-05-01") }),
  makeEvent({ id: "2021-b", date: on("2021-05-01") }),
  makeEvent({
    id: "2021-c",
    date: on("2021-06-01"),
    participants: [
      makeParticipant("lin-mei", { role: "speech" }),
      makeParticipant("lin-mei", { role: "keynote" }),
      makeParticipant("wang-li", { role: "message" }),
      makeParticipant("chen-an", { role: "attended" }),
    ],
  }),
]);
const { events } = select(index, NO_FILTERS);
const inWords = (most: number) =>
  listRows(index, events, most).map((row) =>
    row.kind === "year" ? `${row.year}: ${row.count}` : index.id[row.event],
  );

it("lists the newest first under the headings of their years", () => {
  expect(inWords(10)).toEqual(["2021: 2", "2021-c", "2021-b", "2019: 1", "2019-a"]);
});

it("counts a year in whole even where it is cut", () => {
  expect(inWords(1)).toEqual(["2021: 2", "2021-c"]);
});

it("counts each speaker once, and those who did not speak not at all", () => {
  expect(speakerCount(index, 2)).toBe(2);
  expect(speakerCount(index, 0)).toBe(0);
});
