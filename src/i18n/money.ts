import type { Currency, Language } from "#model/vocabulary.ts";

export type MoneyStyle =
  /** `¥23.8 bn`, `238亿元`: three significant digits, for charts and totals. */
  | "short"
  /** `¥8.745 bn`, `87.45亿元`: every digit reported, for a figure as its report has it. */
  | "precise"
  /** `23.8 billion yuan`, `238亿元`: for sentences read aloud. */
  | "spoken"
  /** `CNY 23,800,000,000`: every digit, for tables of data. */
  | "full";

type Money = { readonly amount: number; readonly currency: Currency };

/** An amount in single units of a currency in the words a reader of the language uses. */
export function formatMoney(
  { amount, currency }: Money,
  language: Language,
  style: MoneyStyle = "short",
): string {
  if (style === "full")
    return `${currency} ${new Intl.NumberFormat(language).format(Math.round(amount))}`;
  const size = { amount: Math.abs(amount), currency };
  const words = language === "en" ? englishMoney(size, style) : chineseMoney(size, language, style);
  return amount < 0 ? `−${words}` : words;
}

type Scale = { readonly size: number; readonly short: string; readonly spoken: string };

const UNITS: Scale = { size: 1, short: "", spoken: "" };

const ENGLISH_SCALES: readonly Scale[] = [
  { size: 1e12, short: " tn", spoken: " trillion" },
  { size: 1e9, short: " bn", spoken: " billion" },
  { size: 1e6, short: " m", spoken: " million" },
  { size: 1e3, short: "k", spoken: " thousand" },
];

const SYMBOLS = { CNY: "¥", USD: "US$", TWD: "NT$" } as const satisfies Record<Currency, string>;
const SPOKEN = { CNY: "yuan", USD: "US dollars", TWD: "Taiwan dollars" } as const satisfies Record<
  Currency,
  string
>;

type WordedStyle = Exclude<MoneyStyle, "full">;

function englishMoney({ amount, currency }: Money, style: WordedStyle): string {
  const { scale, digits } = scaled(amount, ENGLISH_SCALES, { language: "en", style });
  if (style === "spoken") return `${digits}${scale.spoken} ${SPOKEN[currency]}`;
  return `${SYMBOLS[currency]}${digits}${scale.short}`;
}

type Chinese = Exclude<Language, "en">;

const CHINESE_SCALES = {
  "zh-Hans": [
    { size: 1e12, short: "万亿", spoken: "万亿" },
    { size: 1e8, short: "亿", spoken: "亿" },
    { size: 1e4, short: "万", spoken: "万" },
  ],
  "zh-Hant": [
    { size: 1e12, short: "兆", spoken: "兆" },
    { size: 1e8, short: "億", spoken: "億" },
    { size: 1e4, short: "萬", spoken: "萬" },
  ],
} as const satisfies Record<Chinese, readonly Scale[]>;

const CHINESE_CURRENCIES = {
  "zh-Hans": { CNY: "元", USD: "美元", TWD: "新台币" },
  "zh-Hant": { CNY: "元", USD: "美元", TWD: "新臺幣" },
} as const satisfies Record<Chinese, Record<Currency, string>>;

function chineseMoney({ amount, currency }: Money, language: Chinese, style: WordedStyle): string {
  const { scale, digits } = scaled(amount, CHINESE_SCALES[language], { language, style });
  return `${digits}${scale.short}${CHINESE_CURRENCIES[language][currency]}`;
}

/** Above this a rounded amount keeps its zeros, `¥2.90 tn`: a hundredth is billions. */
const LARGE = 1e12;

function scaled(
  amount: number,
  scales: readonly Scale[],
  { language, style }: { language: Language; style: WordedStyle },
) {
  // Rounding comes first: 999,999,999 is 1 bn, not 1,000 m.
  const rounded = style === "precise" ? amount : Number(amount.toPrecision(3));
  const scale = scales.find(({ size }) => rounded >= size) ?? UNITS;
  const keepsZeros = style === "short" && rounded >= LARGE && rounded !== amount;
  const digits = new Intl.NumberFormat(language, {
    maximumFractionDigits: style === "precise" ? 9 : 2,
    ...(keepsZeros && { minimumSignificantDigits: 3 }),
  }).format(rounded / scale.size);
  return { scale, digits };
}
