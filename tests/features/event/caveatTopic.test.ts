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
      "event",
      "One report says the chairman spoke online, another that it was held in both cities.",
    ],
    [
      "event",
      "The closing report gives 29 October as the opening day, the announcement 28 October.",
    ],
    ["event", "Known only from a report of the day before the opening."],
    ["event", "The city of the meeting is not reported."],
  ])("puts under %s: %s", (topic, words) => {
    expect(caveatTopic({ en: words, "zh-Hans": null })).toBe(topic);
  });

  it("leaves a caveat without English words to the whole event", () => {
    expect(caveatTopic({ en: null, "zh-Hans": "总数未见报道。" })).toBe("event");
  });
});
