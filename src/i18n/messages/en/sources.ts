/** How the record is made, what its words mean, and how to use, cite and correct it. */
export const sources = {
  "sources.note": "How the record is made, what its words mean, and what it does not know.",
  "sources.made": "How the record is made",
  "sources.made.reports":
    "Every fact comes from a published report: news agencies, newspapers, government and organiser sites. It is entered by hand with the report it rests on, and checked by rules before it is published.",
  "sources.made.missing":
    "Only what a report says is recorded. What no report says is left open: “not reported” is never counted as zero, and nothing is guessed.",
  "sources.made.disagree":
    "Where reports disagree, the event keeps one headline and says what the others give. Titles are those held at the time; what people said is summed up in our words.",
  "sources.made.neutral":
    "The two parties are named as the events name them: Mainland side and Taiwan side.",
  "sources.numbers": "The record in numbers",
  "sources.numbers.events": "Events, {from}–{to}",
  "sources.numbers.people": "People named",
  "sources.numbers.series": "Recurring forums",
  "sources.numbers.places": "Provinces and regions",
  "sources.numbers.amounts": "Events with a reported headline amount",
  "sources.numbers.taiwan": "… with a Taiwan-related amount known",
  "sources.numbers.partial": "… only part of a total that is not reported",
  "sources.numbers.converted": "… reported in a currency other than yuan",
  "sources.words": "What the words mean",
  "sources.words.signed": "Signed, announced, landed, cumulative",
  "sources.words.signed.text":
    "Signed: contracts or agreements at the event. Announced: made known without a signature. Landed: reported as carried out. Cumulative: the sum over several editions or years. Signed is not invested: how much follows is seldom reported.",
  "sources.words.headline": "Headline figure",
  "sources.words.headline.text":
    "What an event is reported to have come to in all. Charts and totals use headline figures only, one per event at most, so that parts are never added to totals.",
  "sources.words.taiwan": "Taiwan-related part",
  "sources.words.taiwan.text":
    "Projects with investors from Taiwan or with partners there, where the reports give them: the dark part of every bar and mark.",
  "sources.words.all": "All investors; origin not stated",
  "sources.words.all.text":
    "Most big fairs announce totals of investors of every origin, and some reports do not say. Both are shown light, and never as Taiwan-related.",
  "sources.words.partial": "Partial",
  "sources.words.partial.text":
    "A headline that covers only some of what was signed, because no total is reported.",
  "sources.words.coverage": "Coverage",
  "sources.words.coverage.text":
    "For how many of the events shown a figure is reported at all. A year or place with low coverage is not one with little signed.",
  "sources.words.trade": "Trade",
  "sources.words.trade.text": "Purchases and orders. They are counted apart from investment.",
  "sources.amounts": "Amounts and conversion",
  "sources.amounts.text":
    "Amounts are kept in the currency reported. To compare them they are converted at the average rate of the event’s year; a year without one uses the latest earlier year and says so.",
  "sources.amounts.rates":
    "Rates: Board of Governors of the US Federal Reserve System, H.10, yearly averages, through FRED; collected in the data package datasets/exchange-rates (public domain, ODC-PDDL-1.0).",
  "sources.gaps": "Known gaps",
  "sources.gaps.coverage":
    "Big fairs, and provinces whose press is well archived, are better covered than others. In most series editions are missing.",
  "sources.gaps.organisers":
    "Amounts are as organisers announced them; no one has audited them, and few reports tell what became of the projects.",
  "sources.gaps.seen":
    "Many reports were seen only in part, so a fact missing here may stand in the report. Where only a copy on another site was seen, the first publisher is named and no link is given.",
  "sources.gaps.names":
    "A name known only from a translation may be spelt in a form that is not confirmed; the event says so.",
  "sources.cite": "How to cite",
  "sources.cite.text":
    "Cross-Strait Forums: a sourced record of cross-strait economic forums, {from}–{to}. Record of {date}, version {hash}. CC BY 4.0.",
  "sources.cite.hint":
    "The address of the page holds what you see: copy it to cite or share a view. For a single fact, cite the report beside it.",
  "sources.correct": "How to correct or add",
  "sources.correct.text":
    "The record is a folder of plain JSON files, data/events/ by year, one file for each event. Open an issue with a link to a report, or change the file and propose it; CONTRIBUTING tells how.",
  "sources.licence": "Licence",
  "sources.licence.text": "Compiled data: CC BY 4.0. Code: MIT.",
} as const;
