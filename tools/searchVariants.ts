import { ConverterFactory } from "opencc-js/core";
import { from, to } from "opencc-js/preset/t2cn";

/** Characters that are one to a reader who searches: each of `from` is compared as that of `to` at the same position. */
export type VariantPairs = { readonly from: string; readonly to: string };

const STANDARDS = ["tw", "hk"] as const;
const HAN = /\p{Script=Han}/gu;
const BLOCKS = [
  [0x34_00, 0x4d_bf],
  [0x4e_00, 0x9f_ff],
] as const;

/** Every Traditional or variant character that Simplified writes as one of the characters of these texts. */
export function searchVariants(simplifiedTexts: Iterable<string>): VariantPairs {
  const used = new Set([...simplifiedTexts].flatMap((text) => text.match(HAN) ?? []));
  const characters = hanCharacters();
  const forms = STANDARDS.map((standard) => simplifiedForms(characters, standard));
  const pairs = characters.flatMap((character, i) => {
    const simplified = forms.map((column) => column[i] ?? character);
    const form = simplified.find((other) => other !== character && used.has(other));
    return form === undefined ? [] : [[character, form] as const];
  });
  return {
    from: pairs.map(([character]) => character).join(""),
    to: pairs.map(([, form]) => form).join(""),
  };
}

/** Each character by itself: a line each, so that no two are read as a word. */
function simplifiedForms(
  characters: readonly string[],
  standard: (typeof STANDARDS)[number],
): readonly string[] {
  const convert = ConverterFactory(...(from[standard] ?? []), ...(to["cn"] ?? []));
  return convert(characters.join("\n")).split("\n");
}

function hanCharacters(): readonly string[] {
  return BLOCKS.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
  );
}
