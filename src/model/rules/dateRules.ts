import { knownDate } from "#model/knownDate.ts";
import { type EventRule, expectThat } from "./finding.ts";

/** An event does not end before it starts. */
export const endNotBeforeStart: EventRule = ({ file, event: { date } }) =>
  expectThat(date.end === null || date.end >= date.start, {
    file,
    path: "date.end",
    value: date.end,
    expected: `a date not before the start, ${date.start}`,
  });

const FIRST_DAY = { day: "", month: "-01", year: "-01-01" } as const;

/** Where only the month or year is known, the start is the first day of it. */
export const startOnFirstDay: EventRule = ({ file, event: { date } }) =>
  expectThat(date.start.endsWith(FIRST_DAY[date.precision]), {
    file,
    path: "date.start",
    value: date.start,
    expected: `the first day of the ${date.precision}, because the precision is "${date.precision}"`,
  });

/** The file is named after the id and lies in the folder of the year. */
export const fileNamedAfterId: EventRule = ({ file, event: { id, date } }) => {
  const expected = `${date.start.slice(0, 4)}/${id}.json`;
  const [folder = "", name = ""] = file.split(/[\\/]/).slice(-2);
  return expectThat(`${folder}/${name}` === expected, {
    file,
    path: "id",
    value: id,
    expected: `the name of the file, in the folder of the year the event starts: events/${expected}`,
  });
};

/** An id begins with what is known of the start date. Worth a warning only: an id once given stays. */
export const idBeginsWithDate: EventRule = ({ file, event: { id, date } }) => {
  const known = knownDate(date.start, date.precision);
  return expectThat(id.startsWith(`${known}-`), {
    file,
    path: "id",
    value: id,
    expected: `an id that begins with the date known, ${known}`,
  });
};
