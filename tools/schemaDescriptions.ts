/** What editors show beside a field of an event file: paths without positions in lists. */
export const EVENT_DESCRIPTIONS: Readonly<Record<string, string>> = {
  id: "Begins with the date known (2022-11-03-…, 2016-11-…, 1999-…); the name of the file.",
  series: "The recurring forum this is an edition of, or null.",
  edition: "The edition number in its series, or null.",
  partOf:
    "The event this is a session of, or null. A session whose figures repeat its parent's has no headline.",
  date: "Only what is known: with precision month or year the start is the first day of it.",
  "date.end": "The last day, or null where it is the same day or not known.",
  place: "Filters and charts by place count the event here only.",
  otherPlaces: "Further venues, such as an online venue across the strait.",
  slogan: "The event's own theme line, or null.",
  themes: "One to four themes; the first is the main one.",
  attendance: "How many came, as one report has it, or null where none says.",
  "attendance.of": "Whom the number counts.",
  participants: "Everyone the reports name, in the role and with the title of that day.",
  "participants.remote": "True where the person took part from afar.",
  "participants.said": "A summary in our words, or null.",
  figures:
    "What was signed, announced or bought. Parts may overlap: only the headline is added up.",
  "figures.kind":
    "investment: total of signed projects; contract: contracted Taiwan or foreign capital; trade: purchases and orders; count: projects without an amount; loan.",
  "figures.scope": "What the figure covers.",
  "figures.investors":
    "taiwan: Taiwan-related projects only; all: investors of every origin; unspecified: the report does not say.",
  "figures.amount": "In single units of the currency: 23800000000, not 238.",
  "figures.currency": "Of the amount; null where there is no amount.",
  "figures.asReported": "The figure in the report's own wording.",
  "figures.headline": "True for the one figure that says what was signed in all, as announced.",
  "figures.partial": "True where the headline is only a part because no total is reported.",
  "figures.taiwanPart":
    "True for the one other figure that is the Taiwan-related part of a headline that covers more.",
  documents: "What was agreed, planned or declared, and between whom.",
  summary: "Our words.",
  caveats: "For the reader: reports disagree, known only from an announcement, edition inferred …",
  sources: "The reports everything here rests on; the other fields name them by id.",
  "sources.id": "s1, s2 …: what the other fields of this file cite.",
  "sources.titleIsDescription":
    "True where the headline is not known and the title describes the report.",
  "sources.republication": "True where only a copy on another site was seen.",
  "sources.url": "The publisher's own page, or null.",
  "sources.published": "As far as known: 2022, 2022-11 or 2022-11-03; or null.",
  "sources.language": "Two letters: zh, en …",
};
