import type { Currency, Language } from "#model/vocabulary.ts";

export type MoneyStyle =
  /** `¥23.8 bn`, `238亿元`: three significant digits, for charts and totals. */
  | "short"
  /** `23.8 billion yuan`, `238亿元`: for sentences read aloud. */
  | "spoken"
  /** `CNY 23,800,000,000`: every digit, for tables of data. */
  | "full";

/** An amount in single units of a currency in the words a reader of the language uses. */
export function formatMoney(
  money: { readonly amount: number; readonly currency: Currency },
  language: Language,
  style: MoneyStyle = "short",
): string {
  if (style === "full")
    return `${money.currency} ${new Intl.NumberFormat(language).format(Math.round(money.amount))}`;
  return language === "en" ? englishMoney(money, style) : chineseMoney(money, language);
}

type Scale = { readonly size: number; readonly short: string; readonly spoken: string };

const ENGLISH_SCALES: readonly Scale[] = [
  { size: 1e12, short: " tn", spoken: " trillion" },
  { size: 1e9, short: " bn", spoken: " billion" },
  { size: 1e6, short: " m", spoken: " million" },
  { size: 1e3, short: "k", spoken: " thousand" },
  { size: 1, short: "", spoken: "" },
];

const SYMBOLS = { CNY: "¥", USD: "US$", TWD: "NT$" } as const satisfies Record<Currency, string>;
const SPOKEN = { CNY: "yuan", USD: "US dollars", TWD: "Taiwan dollars" } as const satisfies Record<
  Currency,
  string
>;

function englishMoney(
  { amount, currency }: { amount: number; currency: Currency },
  style: "short" | "spoken",
) {
  const { scale, digits } = scaled(amount, ENGLISH_SCALES, "en");
  if (style === "spoken") return `${digits}${scale.spoken} ${SPOKEN[currency]}`;
  return `${SYMBOLS[currency]}${digits}${scale.short}`;
}

const CHINESE_SCALES: Readonly<Record<"zh-Hans" | "zh-Hant", readonly Scale[]>> = {
  "zh-Hans": [
    { size: 1e12, short: "万亿", spoken: "万亿" },
    { size: 1e8, short: "亿", spoken: "亿" },
    { size: 1e4, short: "万", spoken: "万" },
    { size: 1, short: "", spoken: "" },
  ],
  "zh-Hant": [
    { size: 1e12, short: "兆", spoken: "兆" },
    { size: 1e8, short: "億", spoken: "億" },
    { size: 1e4, short: "萬", spoken: "萬" },
    { size: 1, short: "", spoken: "" },
  ],
};

const CHINESE_UNITS = {
  "zh-Hans": { CNY: "元", USD: "美元", TWD: "新台币" },
  "zh-Hant": { CNY: "元", USD: "美元", TWD: "新臺幣" },
} as const;

function chineseMoney(
  { amount, currency }: { amount: number; currency: Currency },
  language: "zh-Hans" | "zh-Hant",
) {
  const { scale, digits } = scaled(amount, CHINESE_SCALES[language], language);
  return `${digits}${scale.short}${CHINESE_UNITS[language][currency]}`;
}

function scaled(amount: number, scales: readonly Scale[], language: Language) {
  // A value that rounds up to the next scale belongs there: 999,999,999 is 1 bn, not 1,000 m.
  const rounded = Number(amount.toPrecision(3));
  const scale = scales.find(({ size }) => Math.abs(rounded) >= size) ?? {
    size: 1,
    short: "",
    spoken: "",
  };
  const value = rounded / scale.size;
  const whole = Math.abs(value) >= 1000;
  const digits = new Intl.NumberFormat(
    language,
    whole ? {} : { maximumSignificantDigits: 4 },
  ).format(whole ? Math.round(amount / scale.size) : significant(amount, scale.size));
  return { scale, digits };
}

function significant(amount: number, size: number): number {
  return Number((amount / size).toPrecision(3));
}
