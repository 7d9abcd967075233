import { indexOf, makeEvent, makeParticipant, makeRecord } from "#fixtures/makeIndex.ts";
import { encodeIndex } from "#model/encodeIndex.ts";
import { searchDocuments } from "#tools/searchDocuments.ts";

/** Two forums of one series and a fair, with people, organisers, a document and something said. */
const record = makeRecord({
  events: [
    makeEvent({
      id: "2019-05-01-tea-forum-1",
      date: { start: "2019-05-01", end: null, precision: "day" },
      name: { en: "1st Tea Forum", "zh-Hans": "首届茶业论坛", "zh-Hant": "首屆茶業論壇" },
      series: "tea-forum",
      organisers: [{ name: { en: "Tea Board", "zh-Hans": "茶叶局" }, role: "host" }],
      participants: [
        makeParticipant("guo-jinlong", {
          said: {
            en: "Praised the oolong of both sides.",
            "zh-Hans": "称赞两岸的乌龙。",
            "zh-Hant": "稱讚兩岸的烏龍。",
          },
        }),
      ],
    }),
    makeEvent({
      id: "2021-05-01-tea-forum-2",
      date: { start: "2021-05-01", end: null, precision: "day" },
      name: { en: "2nd Tea Forum", "zh-Hans": "第二届茶业论坛", "zh-Hant": "第二屆茶業論壇" },
      series: "tea-forum",
      organisers: [
        { name: { en: "Tea Board", "zh-Hans": "茶叶局" }, role: "host" },
        { name: { en: "Port Authority", "zh-Hans": "港务局" }, role: "supporter" },
      ],
      documents: [
        {
          type: "agreement",
          title: { en: "Agreement on seedlings", "zh-Hans": "苗木协议" },
          parties: [],
          source: "s1",
        },
      ],
    }),
    makeEvent({
      id: "2022-05-01-steel-fair",
      date: { start: "2022-05-01", end: null, precision: "day" },
      name: { en: "Steel Fair", "zh-Hans": "钢铁展" },
      place: { province: "fujian", city: { en: "Xiamen", "zh-Hans": "厦门" } },
    }),
  ],
  people: [
    {
      id: "guo-jinlong",
      name: { en: "Guo Jinlong", "zh-Hans": "郭金龙", "zh-Hant": "郭金龍" },
      aliases: [],
      side: "mainland",
    },
  ],
  series: [{ id: "tea-forum", name: { en: "Tea Forum", "zh-Hans": "茶业论坛" } }],
});

export const index = indexOf(record);
export const events = record.events;

const { search, traditional } = searchDocuments(record);

/** What the site serves for the search. */
export const documents = {
  "index.json": encodeIndex(record, { date: "2026-01-01", hash: "0123456789ab" }),
  "search.json": search,
  "search.zh-Hant.json": traditional,
};
