/** Text parsed as JSON, or where it stops being JSON and what should stand there. */
export type ParsedJson =
  | { readonly status: "parsed"; readonly value: unknown }
  | { readonly status: "broken"; readonly mistake: JsonMistake };

export type JsonMistake = {
  /** Both counted from 1. */
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly expected: string;
};

/** Parses JSON; says of a mistake where it is, which the engines do only at times. */
export function parseJson(text: string): ParsedJson {
  try {
    return { status: "parsed", value: JSON.parse(text) };
  } catch {
    // The engine's own message differs from engine to engine and may lack the place.
    return { status: "broken", mistake: describeMistake(text, findMistake(text)) };
  }
}

type Stop = { readonly at: number; readonly expected: string };

function describeMistake(text: string, { at, expected }: Stop): JsonMistake {
  const before = text.slice(0, at).split("\n");
  const rest = text.slice(at).split("\n", 1)[0]?.slice(0, 20) ?? "";
  return {
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    found: at >= text.length ? "the end of the file" : rest === "" ? "a line break" : rest,
    expected,
  };
}

/** The first place where the text stops being JSON. Called only for text that is none. */
function findMistake(text: string): Stop {
  const end = skipValue(text, skipSpace(text, 0));
  if (typeof end !== "number") return end;
  return { at: skipSpace(text, end), expected: "the end of the file" };
}

const SPACE = /[ \t\n\r]*/y;
// A text holds no control characters, line breaks among them.
const TEXT = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const NUMBER_OR_WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** The position after what the pattern matches here, or `null` where it does not. */
function skipPattern(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function skipSpace(text: string, at: number): number {
  return skipPattern(SPACE, text, at) ?? at;
}

function skipValue(text: string, at: number): number | Stop {
  if (text[at] === "{") return skipItems(text, at, { close: "}", skipItem: skipField });
  if (text[at] === "[") return skipItems(text, at, { close: "]", skipItem: skipValue });
  if (text[at] === '"') return skipText(text, at);
  return skipPattern(NUMBER_OR_WORD, text, at) ?? { at, expected: "a value" };
}

function skipText(text: string, at: number): number | Stop {
  const expected = "text in double quotes, on one line, without stray backslashes";
  return skipPattern(TEXT, text, at) ?? { at, expected };
}

function skipField(text: string, at: number): number | Stop {
  if (text[at] !== '"') return { at, expected: "a field name in double quotes" };
  const name = skipText(text, at);
  if (typeof name !== "number") return name;
  const colon = skipSpace(text, name);
  if (text[colon] !== ":") return { at: colon, expected: "a colon after the field name" };
  return skipValue(text, skipSpace(text, colon + 1));
}

type Items = {
  readonly close: "}" | "]";
  readonly skipItem: (text: string, at: number) => number | Stop;
};

function skipItems(text: string, open: number, { close, skipItem }: Items): number | Stop {
  let at = skipSpace(text, open + 1);
  if (text[at] === close) return at + 1;
  for (;;) {
    const end = skipItem(text, at);
    if (typeof end !== "number") return end;
    at = skipSpace(text, end);
    if (text[at] === close) return at + 1;
    if (text[at] !== ",") return { at, expected: `a comma or ${close}` };
    const next = skipSpace(text, at + 1);
    if (text[next] === close) return { at, expected: "no comma after the last item" };
    at = next;
  }
}
