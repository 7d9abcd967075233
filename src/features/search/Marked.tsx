import type { PickedText } from "#i18n/localText.ts";
import type { Hit } from "#model/search.ts";
import { markedParts } from "#model/searchMarks.ts";
import type { Variants } from "#model/searchText.ts";

type MarkedProps = {
  readonly text: PickedText;
  readonly hit: Hit;
  readonly variants: Variants;
};

/** A text in its language, marked where it is what was searched for. */
export function Marked({ text: { text, language }, hit, variants }: MarkedProps) {
  return (
    <span lang={language}>
      {markedParts(text, hit, variants).map((part, i) =>
        part.isMarked ? (
          <mark
            key={i}
            className="bg-transparent font-semibold text-inherit underline decoration-control decoration-2 underline-offset-2"
          >
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
    </span>
  );
}
