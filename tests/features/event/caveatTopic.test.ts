import { describe, expect, it } from "vitest";
import { caveatTopic } from "#features/event/caveatTopic.ts";

describe(caveatTopic, () => {
  it.each([
    ["figures", "The total of 40 projects includes projects that are not Taiwan-funded."],
    ["figures", "The share from Taiwan in the signed projects is not given."],
    ["figures", "One report gives 23.8 billion yuan, another 24 billion yuan."],
    ["people", "Some names come from an English translation of the report."],
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
  ])("puts under %s: %s", (topic, words) => {
    expect(caveatTopic({ en: words, "zh-Hans": null })).toBe(topic);
  });

  it("leaves a caveat without English words to the whole event", () => {
    expect(caveatTopic({ en: null, "zh-Hans": "总数未见报道。" })).toBe("event");
  });
});
