import type { RecordVersion } from "./eventIndex.ts";
import type { Language } from "./vocabulary.ts";

export const CITATION_FORMATS = ["text", "bibtex", "ris"] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** What a citation says, in the words of one language. */
export type Citation = {
  /** Names the entry in a bibliography: letters, digits and hyphens. */
  readonly key: string;
  readonly title: string;
  /** The work the title is a part of, which is also its author. */
  readonly collection: string;
  /** When and where, which state of the record, under which licence. */
  readonly note: string;
  /** The whole citation as it reads in running text. */
  readonly sentence: string;
  readonly version: RecordVersion;
  /** Where it can be read; `null` where the page is not on the web. */
  readonly address: string | null;
  /** The day it was read, `YYYY-MM-DD`. */
  readonly accessed: string;
  readonly language: Language;
};

type FormatOptions = { readonly citation: Citation; readonly format: CitationFormat };

/** A citation as plain text, as a BibTeX entry or as a RIS record. */
export function formatCitation({ citation, format }: FormatOptions): string {
  switch (format) {
    case "text":
      return citation.sentence;
    case "bibtex":
      return bibtexEntry(citation);
    case "ris":
      return risRecord(citation);
  }
}

const BIBTEX_LANGUAGES = {
  en: "english",
  "zh-Hans": "chinese",
  "zh-Hant": "chinese",
} as const satisfies Record<Language, string>;

function bibtexEntry(citation: Citation): string {
  const fields: readonly (readonly [name: string, value: string])[] = [
    ["title", `{${bibtexText(citation.title)}}`],
    // The second pair of braces keeps a name that is no person's in one piece.
    ["author", `{${bibtexText(citation.collection)}}`],
    ["year", yearOf(citation.version)],
    ["note", bibtexText(citation.note)],
    ...(citation.address === null ? [] : [["url", bibtexAddress(citation.address)] as const]),
    ["urldate", citation.accessed],
    ["language", BIBTEX_LANGUAGES[citation.language]],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return `@misc{${citation.key},\n${lines.join("\n")}\n}\n`;
}

/** BibTeX counts braces even after a backslash, so those of the text get names. */
const BIBTEX_ESCAPES: Readonly<Record<string, string>> = {
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Text that TeX prints as it is. */
function bibtexText(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[\\{}%$#&_~^]/g, (sign) => BIBTEX_ESCAPES[sign] ?? `\\${sign}`);
}

/** Addresses are taken as they are, so a brace in one would end the field, and a backslash begin a command. */
function bibtexAddress(address: string): string {
  return address.replaceAll(/[{}\\]/g, encodeURIComponent);
}

function risRecord(citation: Citation): string {
  const { version, accessed, address } = citation;
  const lines: readonly (readonly [tag: string, value: string])[] = [
    ["TY", "ELEC"],
    ["TI", citation.title],
    ["AU", citation.collection],
    ["T2", citation.collection],
    ["PY", yearOf(version)],
    ["DA", risDate(version.date)],
    ["ET", version.hash],
    ["N1", citation.note],
    ...(address === null ? [] : [["UR", address] as const]),
    ["Y2", risDate(accessed)],
    ["LA", citation.language],
    ["ER", ""],
  ];
  // The format asks for these line ends, and for one line a field.
  return lines.map(([tag, value]) => `${tag}  - ${value.replaceAll(/\s+/g, " ")}\r\n`).join("");
}

/** `YYYY/MM/DD/`, as far as the date is known; the last part is for words, of which there are none. */
function risDate(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${year}/${month}/${day}/`;
}

function yearOf({ date }: RecordVersion): string {
  return date.slice(0, 4);
}
