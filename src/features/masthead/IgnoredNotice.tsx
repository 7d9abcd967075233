import { useI18n } from "#i18n/useI18n.tsx";
import { useView } from "#state/useView.tsx";
import { Button } from "#ui/Button.tsx";

const LONGEST_SHOWN = 40;
/** A hostile address can hold thousands. */
const MOST_SHOWN = 5;

/** Says what in a pasted address was not applied, until the reader has seen it. */
export function IgnoredNotice() {
  const { t, tn } = useI18n();
  const { view, ignored, setView } = useView();
  if (ignored.length === 0) return null;
  return (
    <div role="note" aria-label={t("ignored.title")} className="border-b border-rule bg-raised">
      <div className="mx-auto flex max-w-page flex-wrap items-start gap-x-4 gap-y-2 px-4 py-2 text-sm sm:px-8">
        <div className="min-w-0 flex-1">
          <p className="font-medium">{t("ignored.title")}</p>
          <ul className="text-muted wrap-anywhere">
            {ignored.slice(0, MOST_SHOWN).map(({ name, value, reason }) => (
              <li key={`${name} ${value} ${reason}`}>
                {t(`ignored.${reason}`, { name: shortened(name), value: shortened(value) })}
              </li>
            ))}
            {ignored.length > MOST_SHOWN && (
              <li>{tn("ignored.more", ignored.length - MOST_SHOWN)}</li>
            )}
          </ul>
        </div>
        <Button onClick={() => setView(view, "replace")}>{t("action.dismiss")}</Button>
      </div>
    </div>
  );
}

function shortened(text: string): string {
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}…`;
}
