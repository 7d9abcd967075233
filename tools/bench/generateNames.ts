import type { TextColumns } from "#model/columns.ts";
import type { Random } from "./random.ts";

type Word = { readonly en: string; readonly "zh-Hans": string };

const SURNAMES = words(
  "Chen陈 Lin林 Huang黄 Zhang张 Li李 Wang王 Wu吴 Liu刘 Cai蔡 Yang杨 Xu许 Zheng郑 Xie谢 Guo郭 Hong洪",
  "Qiu邱 Zeng曾 Liao廖 Lai赖 Zhou周 Ye叶 Su苏 Zhuang庄 Jiang江 Lü吕 He何 Luo罗 Gao高 Pan潘 Zhan詹",
);
const GIVEN = words(
  "Wei伟 Ming明 Hua华 Jun军 Mei美 Ying英 Jian建 Guo国 Zhi志 Wen文 Xiu秀 Chun春 Long龙 Ping平 Hai海",
  "Yu玉 Qing清 Rong荣 Fang芳 Hui慧 Sheng胜 Yong永 Lan兰 De德 An安 Xing兴 Bo博 Ru如 Jie杰 Yun云",
);
const CITIES = words(
  "Changsha长沙 Fuzhou福州 Xiamen厦门 Nanjing南京 Kunshan昆山 Taipei台北 Hangzhou杭州 Wuhan武汉",
  "Chengdu成都 Jinan济南 Weifang潍坊 Hefei合肥 Nanchang南昌 Zhengzhou郑州 Guilin桂林 Haikou海口",
  "Kunming昆明 Guiyang贵阳 Lanzhou兰州 Taichung台中 Kaohsiung高雄 Ningbo宁波 Quanzhou泉州 Dalian大连",
);
const TOPICS = words(
  "Industry产业 Agriculture农业 Technology科技 Trade经贸 Youth青年 Finance金融 Culture文化 Medicine医药",
);
const SORTS = words("Forum论坛 Summit峰会 Week周 Fair博览会 Symposium研讨会 Conference大会");

/** A different name for every number: a surname and two or more given names. */
export function personName(number: number): Word {
  const surname = at(SURNAMES, number);
  const given = digits(Math.floor(number / SURNAMES.length), GIVEN.length).map((digit) =>
    at(GIVEN, digit),
  );
  return {
    en: `${surname.en} ${given.map(({ en }) => en).join("-")}`,
    "zh-Hans": surname["zh-Hans"] + given.map((name) => name["zh-Hans"]).join(""),
  };
}

/** A recurring forum, such as `Fuzhou–Taiwan Trade Fair 12`. */
export function seriesName(number: number): Word {
  const [city, topic, sort] = [at(CITIES, number), at(TOPICS, number), at(SORTS, number)];
  return {
    en: `${city.en}–Taiwan ${topic.en} ${sort.en} ${number + 1}`,
    "zh-Hans": `${city["zh-Hans"]}台湾${topic["zh-Hans"]}${sort["zh-Hans"]}之${number + 1}`,
  };
}

/** The name of an event, about as long as the names of real ones. */
export function eventName(random: Random, year: number): Word {
  const [city, topic, sort] = [CITIES, TOPICS, SORTS].map((list) => at(list, random.below(97)));
  return {
    en: `${year} ${city?.en}–Taiwan ${topic?.en} and Economic Cooperation ${sort?.en}`,
    "zh-Hans": `${year}${city?.["zh-Hans"]}台湾${topic?.["zh-Hans"]}经济合作${sort?.["zh-Hans"]}`,
  };
}

/** The cities events are in. */
export const cityColumns: TextColumns = columnsOf(CITIES);

/** One list per language. */
export function columnsOf(names: readonly Word[]): TextColumns {
  return { en: names.map(({ en }) => en), "zh-Hans": names.map((name) => name["zh-Hans"]) };
}

function words(...lines: readonly string[]): readonly Word[] {
  return lines
    .join(" ")
    .split(" ")
    .map((word) => {
      const en = word.replace(/\p{Script=Han}+$/u, "");
      return { en, "zh-Hans": word.slice(en.length) };
    });
}

/** The word at a position, counted round and round. */
function at(list: readonly Word[], position: number): Word {
  return list[position % list.length] ?? { en: "", "zh-Hans": "" };
}

/** The digits of a number to a base, two at least. */
function digits(number: number, base: number): readonly number[] {
  const higher = Math.floor(number / base);
  return [...(higher < base ? [higher] : digits(higher, base)), number % base];
}
