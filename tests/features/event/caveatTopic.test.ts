import { describe, expect, it } from "vitest";
import { caveatTopic } from "#features/event/caveatTopic.ts";

describe(caveatTopic, () => {
  it.each([
    ["figures", "The total of 40 projects includes projects that are not Taiwan-funded."],
    ["figures", "The share from Taiwan in the signed projects is not given."],
    ["figures", "One report gives 23.8 billion yuan, another 24 billion yuan."],
    ["people", "Mr Chen's title is given as printed in the report."],
    ["people", "The speakers from Shanghai are not named."],
    ["people", "The attendance of the TAITRA chairman is as announced beforehand."],
    ["people", "No Chinese form is given for the attendee printed as Wang Xian."],
    [
      "date",
      "The closing report gives 29 October as the opening day, the announcement 28 October.",
    ],
    ["date", "The exact days are not given; the closing was reported on 22 September 2010."],
    ["place", "The city of the meeting is not reported."],
    ["attendance", "Attendance is given as over 850 or as a little over 800."],
    ["event", "One report says the chairman spoke online, another that he came in person."],
    ["event", "Known only from a report of the day before the opening."],
    ["event", "No signing figures and no closing date are given."],
    ["event", "The edition number is derived from the three earlier editions."],
    ["event", "Month and city are not given."],
    ["event", "The dates and the number of exhibitors come from an announcement."],
    ["date", "The end day follows from the reported length of five days."],
    ["figures", "The signing figure is the one reported on the opening day."],
    ["attendance", "The announcement counted over 800 guests, about 500 of them from Taiwan."],
  ])("puts under %s: %s", (topic, words) => {
    expect(caveatTopic({ en: words, "zh-Hans": null })).toBe(topic);
  });

  it.each([
    "Held under another name at the time; counted later as the first forum of the series.",
    "The only source is the abstract of a periodical article that names no publisher.",
    "The Chinese name is derived from the English one.",
    "The title of the tour is given in two forms, 台湾行 and 宝岛行.",
    "The organisers are not named in the reports used.",
    "The hosts are those named in a report before the event.",
    "The report uses two different names for the Taiwan association.",
    "The report prints the name of the first bank in an unusual form.",
    "The parties of the agreements are those the report names as examples.",
  ])("does not take what is named for people: %s", (words) => {
    expect(caveatTopic({ en: words, "zh-Hans": null })).toBe("event");
  });

  it("takes a closing that names only a day of a month for a matter of the date", () => {
    const words =
      "The report of the closing names only the 18th of a month; the year 2009 and Taiwan as the place come from later reports.";
    expect(caveatTopic({ en: words, "zh-Hans": null })).toBe("date");
  });

  it.each([
    "A general investment fair; only its cross-strait part is recorded.",
    "A promotion tour through several cities of Taiwan rather than a single forum.",
    "This report dates the annual talks from 2005, a 2008 interview from 2006.",
    "That it was the turn of Taipei to host is taken from a report of the day before.",
    "The report was made on the opening day and describes the programme as planned.",
  ])("leaves to the whole event what a word alone would put elsewhere: %s", (words) => {
    expect(caveatTopic({ en: words, "zh-Hans": null })).toBe("event");
  });

  it("leaves a caveat without English words to the whole event", () => {
    expect(caveatTopic({ en: null, "zh-Hans": "总数未见报道。" })).toBe("event");
  });
});
