import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Hit } from "#model/search.ts";
import type { TraditionalTexts } from "#model/searchDocument.ts";
import type { Variants } from "#model/searchText.ts";
import { Marked } from "./Marked.tsx";
import { resultWords } from "./resultWords.ts";

type ResultLineProps = {
  readonly index: EventIndex;
  readonly traditional: TraditionalTexts | null;
  readonly hit: Hit;
  readonly variants: Variants;
};

/** Something found: its name, the name in the other script beside it, and where it belongs below. */
export function ResultLine({ index, traditional, hit, variants }: ResultLineProps) {
  const i18n = useI18n();
  const { name, other, detail } = resultWords({ i18n, index, traditional }, hit);
  return (
    <>
      <span className="flex flex-wrap items-baseline gap-x-3">
        {name && (
          <span className="line-clamp-3 min-w-0">
            <Marked text={name} hit={hit} variants={variants} />
          </span>
        )}
        {other && (
          <span className="min-w-0 text-muted">
            <Marked text={other} hit={hit} variants={variants} />
          </span>
        )}
      </span>
      <span className="block text-xs text-muted">{detail}</span>
    </>
  );
}
