import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useId, useMemo, useState } from "react";
import { failureHelp, failureWords } from "#i18n/failureWords.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import { searchQuery, traditionalTextsQuery } from "#queries/recordQueries.ts";
import { retryOrReload } from "#state/reloadNewest.ts";
import { useView } from "#state/useView.tsx";
import type { ViewState } from "#state/viewState.ts";
import { ErrorNotice } from "#ui/ErrorNotice.tsx";
import { openFound } from "./openFound.ts";
import { QuickOpenField } from "./QuickOpenField.tsx";
import { QuickOpenSheet } from "./QuickOpenSheet.tsx";
import { resultGroups } from "./resultGroups.ts";
import { optionId, ResultList } from "./ResultList.tsx";
import { useOptions } from "./useOptions.ts";

type QuickOpenProps = { readonly index: EventIndex; readonly onClose: () => void };

/** Finds anything in the record by its name and opens it. */
export function QuickOpen({ index, onClose }: QuickOpenProps) {
  const { t, tn } = useI18n();
  const { setView } = useView();
  const listId = useId();
  const [typed, setTyped] = useState("");
  // The field follows every key at once, the results when there is time.
  const text = useDeferredValue(typed.trim());
  const { data: search, error, refetch } = useQuery(searchQuery());
  const { traditional, untranslated } = useTraditionalTexts();
  const { groups, events, total } = useMemo(() => {
    const hits = search?.find(text) ?? [];
    const match = search?.matchEvents(text) ?? null;
    return {
      groups: resultGroups(hits),
      events: match?.reduce((sum, isIn) => sum + isIn, 0) ?? 0,
      total: hits.length,
    };
  }, [search, text]);
  const shown = groups.flatMap(({ hits }) => hits);
  const close = (patch: Partial<ViewState>) => {
    onClose();
    setView(patch);
  };
  const choose = (option: number) => {
    const hit = shown[option];
    close(hit ? openFound(index, hit) : { q: text, event: null, person: null });
  };
  const count = shown.length + Number(events > 0);
  const { active, setActive, onKeyDown } = useOptions({ count, text, onChoose: choose });
  const status = statusWords();
  return (
    <QuickOpenSheet onClose={onClose} status={status}>
      <QuickOpenField
        text={typed}
        onType={setTyped}
        onKeyDown={onKeyDown}
        listId={count > 0 ? listId : null}
        activeId={count > 0 ? optionId(listId, active) : null}
      />
      {search && count > 0 && (
        <ResultList
          id={listId}
          index={index}
          traditional={traditional}
          variants={search.variants}
          groups={groups}
          page={{ option: shown.length, events, text }}
          active={active}
          onPoint={setActive}
          onChoose={choose}
        />
      )}
      {untranslated && (
        <p className="px-4 py-3 text-sm text-muted sm:px-5">
          {t("search.traditional.error", { reason: failureWords(t, untranslated) })}
        </p>
      )}
      {count === 0 && !error && (
        <p className="px-4 py-3 text-sm text-muted sm:px-5">
          {t(text !== "" && search ? "search.none.hint" : "search.hint")}
        </p>
      )}
      {error && !search && (
        <div className="p-4">
          <ErrorNotice
            title={t("search.error", { reason: failureWords(t, error) })}
            {...failureHelp(t, error)}
            onRetry={() => retryOrReload(error, refetch)}
          />
        </div>
      )}
    </QuickOpenSheet>
  );

  function statusWords(): string {
    if (error) return "";
    if (text === "") return "";
    if (!search) return t("state.loading");
    if (count === 0) return t("search.none", { q: text });
    return tn("search.results", total);
  }
}

function useTraditionalTexts() {
  const { language } = useI18n();
  const isEnabled = language === "zh-Hant";
  const { data, error } = useQuery({ ...traditionalTextsQuery(), enabled: isEnabled });
  return isEnabled
    ? { traditional: data ?? null, untranslated: error }
    : { traditional: null, untranslated: null };
}
