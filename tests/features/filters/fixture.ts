import { makeEvent, makeFigure, makeIndex, makeParticipant } from "#fixtures/makeIndex.ts";

/** Three events in Hunan, two in Fujian, one in Taiwan, 2010 to 2022; amounts in Hunan (10 bn and 2 bn) and Fujian (1 bn). */
export const index = makeIndex(
  [
    makeEvent({
      date: { start: "2010-05-01", end: null, precision: "day" },
      series: "hunan-week",
      figures: [makeFigure({ amount: 10e9, projects: 5, investors: "taiwan" })],
      participants: [makeParticipant("ann")],
    }),
    makeEvent({
      date: { start: "2012-05-01", end: null, precision: "day" },
      series: "hunan-week",
      themes: ["youth"],
      figures: [makeFigure({ amount: 2e9 })],
    }),
    makeEvent({
      date: { start: "2014-05-01", end: null, precision: "day" },
      themes: ["youth", "finance"],
      participants: [makeParticipant("bo")],
    }),
    makeEvent({
      date: { start: "2016-05-01", end: null, precision: "day" },
      name: { en: "Tea Fair", "zh-Hans": "茶博会" },
      place: { province: "fujian", city: { en: "Xiamen", "zh-Hans": "厦门" } },
      figures: [makeFigure({ amount: 1e9 })],
    }),
    makeEvent({
      date: { start: "2018-05-01", end: null, precision: "day" },
      place: { province: "fujian", city: { en: "Fuzhou", "zh-Hans": "福州" } },
    }),
    makeEvent({
      date: { start: "2022-05-01", end: null, precision: "day" },
      place: { province: "taiwan", city: { en: "Taipei", "zh-Hans": "台北" } },
    }),
  ],
  {
    people: [
      { id: "ann", name: { en: "Ann", "zh-Hans": "安" }, aliases: [], side: "taiwan" },
      { id: "bo", name: { en: "Bo", "zh-Hans": "波" }, aliases: [], side: "mainland" },
    ],
    series: [{ id: "hunan-week", name: { en: "Hunan Week", "zh-Hans": "湖南周" } }],
  },
);
