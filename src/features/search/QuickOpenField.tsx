import type { KeyboardEvent } from "react";
import { useI18n } from "#i18n/useI18n.tsx";

type QuickOpenFieldProps = {
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** The list of results and the option Enter would open; `null` while there are none. */
  readonly listId: string | null;
  readonly activeId: string | null;
};

/** The longest text the address takes. */
const MAX_LENGTH = 200;

export function QuickOpenField({ text, onType, onKeyDown, listId, activeId }: QuickOpenFieldProps) {
  const { t } = useI18n();
  return (
    <input
      type="text"
      role="combobox"
      aria-label={t("search.field")}
      placeholder={t("search.fieldHint")}
      aria-autocomplete="list"
      aria-expanded={listId !== null}
      aria-controls={listId ?? undefined}
      aria-activedescendant={activeId ?? undefined}
      autoComplete="off"
      autoCorrect="off"
      autoCapitalize="off"
      spellCheck={false}
      enterKeyHint="go"
      maxLength={MAX_LENGTH}
      value={text}
      onChange={(event) => onType(event.target.value)}
      onKeyDown={onKeyDown}
      className="w-full min-w-0 border-b border-rule bg-paper px-4 py-3 text-lg outline-none placeholder:text-muted sm:px-5"
    />
  );
}
