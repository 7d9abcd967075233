import type { ReactNode } from "react";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { TraditionalTexts } from "#model/searchDocument.ts";
import type { Variants } from "#model/searchText.ts";
import type { ResultGroup } from "./resultGroups.ts";
import { ResultLine } from "./ResultLine.tsx";
import { ResultOption } from "./ResultOption.tsx";

type ResultListProps = {
  readonly id: string;
  readonly index: EventIndex;
  readonly traditional: TraditionalTexts | null;
  readonly variants: Variants;
  readonly groups: readonly ResultGroup[];
  /** The last option: every event that matches the text. */
  readonly page: { readonly option: number; readonly events: number; readonly text: string };
  readonly active: number;
  readonly onPoint: (option: number) => void;
  readonly onChoose: (option: number) => void;
};

/** The id of an option of a list. */
export function optionId(list: string, option: number): string {
  return `${list}-${option}`;
}

/** The results as one list of options in groups; last of all, to see every event that matches. */
export function ResultList({ groups, page, ...list }: ResultListProps) {
  const { t, tn } = useI18n();
  const option = (position: number) => ({
    id: optionId(list.id, position),
    isActive: position === list.active,
    onPoint: () => list.onPoint(position),
    onChoose: () => list.onChoose(position),
  });
  return (
    <div
      id={list.id}
      role="listbox"
      aria-label={t("search.results")}
      className="min-h-0 flex-1 overflow-y-auto overscroll-contain pb-2"
    >
      {groups.map(({ name, first, hits, total }) => (
        <Group
          key={name}
          id={`${list.id}-${name}`}
          title={t("search.group", { group: t(`search.group.${name}`), n: total })}
        >
          {hits.map((hit, i) => (
            <ResultOption key={hit.id} {...option(first + i)}>
              <ResultLine {...list} hit={hit} />
            </ResultOption>
          ))}
        </Group>
      ))}
      {page.events > 0 && (
        <Group id={`${list.id}-page`} title={t("search.group.page")}>
          <ResultOption {...option(page.option)}>
            {tn("search.filter", page.events, { q: page.text })}
          </ResultOption>
        </Group>
      )}
    </div>
  );
}

type GroupProps = { readonly id: string; readonly title: string; readonly children: ReactNode };

function Group({ id, title, children }: GroupProps) {
  return (
    <div role="group" aria-labelledby={id} className="pt-2">
      <div
        id={id}
        role="presentation"
        className="px-4 pb-0.5 text-xs font-medium text-muted sm:px-5"
      >
        {title}
      </div>
      {children}
    </div>
  );
}
