import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { makeEvent, makeFigure, makeParticipant, makeRecord } from "#fixtures/makeIndex.ts";
import { traditionalFormsSchema } from "#model/schema.ts";
import { createTraditional } from "#tools/traditional.ts";
import { withTraditional } from "#tools/withTraditional.ts";

const forms = v.parse(
  traditionalFormsSchema,
  JSON.parse(readFileSync("data/traditional.json", "utf8")),
);
const traditional = createTraditional(forms, ["郁慕明", "于伟国", "郭台铭"]);

describe("names of people", () => {
  it.each([
    ["郭金龙", "郭金龍"],
    ["刘兆玄", "劉兆玄"],
    ["郭台铭", "郭台銘"],
    ["郁慕明", "郁慕明"],
    ["于伟国", "于偉國"],
    ["范照兵", "范照兵"],
    ["余红胜", "余紅勝"],
    ["郑家钟", "鄭家鐘"],
    ["钟荣吉", "鍾榮吉"],
    ["只升华", "只升華"],
  ])("%s is %s", (simplified, expected) => {
    expect(traditional.person(simplified)).toBe(expected);
  });

  it("stay as they are within a sentence", () => {
    expect(traditional.prose("郁慕明与于伟国出席，郭台铭致辞。")).toBe(
      "郁慕明與于偉國出席，郭台銘致辭。",
    );
  });
});

describe("official wording", () => {
  it.each([
    [
      "海峡两岸产业合作区（湖南）数字化低碳化发展论坛",
      "海峽兩岸產業合作區（湖南）數字化低碳化發展論壇",
    ],
    ["国务院台湾事务办公室", "國務院臺灣事務辦公室"],
    ["工业和信息化部副部长", "工業和信息化部副部長"],
    ["“大美青海台湾行”", "「大美青海臺灣行」"],
    ["浙江台州", "浙江台州"],
    ["台湾台北", "臺灣臺北"],
  ])("%s keeps its words: %s", (simplified, expected) => {
    expect(traditional.official(simplified)).toBe(expected);
  });
});

describe("our own words", () => {
  it.each([
    ["数字化和低碳化是两翼", "數位化和低碳化是兩翼"],
    ["签约数字不详。", "簽約數字不詳。"],
    ["在会上签约的项目", "在會上簽約的項目"],
    ["并公布人工智能和软件项目", "並公布人工智慧和軟體項目"],
    ["在三年视频会议之后", "在三年視訊會議之後"],
  ])("%s become those of Taiwan: %s", (simplified, expected) => {
    expect(traditional.prose(simplified)).toBe(expected);
  });
});

describe("withTraditional", () => {
  const words = (simplified: string) => ({ en: null, "zh-Hans": simplified });
  const record = withTraditional(
    makeRecord({
      events: [
        makeEvent({
          name: { en: null, "zh-Hans": "台湾周", "zh-Hant": "臺灣週" },
          slogan: words("两岸一家"),
          organisers: [{ name: words("台联"), role: "host" }],
          attendance: { value: 1, qualifier: "exact", of: words("台商"), source: "s1" },
          participants: [makeParticipant("guo", { title: words("会长"), said: words("说软件") })],
          figures: [makeFigure({ scope: words("签约") })],
          documents: [{ type: "plan", title: words("规划"), parties: [], source: "s1" }],
          summary: words("智能制造"),
          caveats: [words("报道")],
        }),
      ],
      people: [{ id: "guo", name: words("郭台铭"), aliases: [], side: "taiwan" }],
    }),
    traditional,
  );
  const [event] = record.events;

  it("fills in every Chinese text of an event", () => {
    expect(event).toMatchObject({
      place: { city: { "zh-Hant": "長沙" } },
      slogan: { "zh-Hant": "兩岸一家" },
      organisers: [{ name: { "zh-Hant": "臺聯" } }],
      attendance: { of: { "zh-Hant": "臺商" } },
      participants: [{ title: { "zh-Hant": "會長" }, said: { "zh-Hant": "說軟體" } }],
      figures: [{ scope: { "zh-Hant": "簽約" } }],
      documents: [{ title: { "zh-Hant": "規劃" } }],
      summary: { "zh-Hant": "智慧製造" },
      caveats: [{ "zh-Hant": "報導" }],
    });
    expect(record.people[0]?.name["zh-Hant"]).toBe("郭台銘");
  });

  it("leaves a form that the record gives itself", () => {
    expect(event?.name["zh-Hant"]).toBe("臺灣週");
  });

  it("adds nothing where there is no Chinese text", () => {
    const { events } = withTraditional(
      makeRecord({ events: [makeEvent({ name: { en: "Forum", "zh-Hans": null } })] }),
      traditional,
    );
    expect(events[0]?.name).toEqual({ en: "Forum", "zh-Hans": null });
  });
});
