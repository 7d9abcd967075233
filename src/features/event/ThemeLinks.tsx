import { useI18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { EventRecord, Theme } from "#model/schema.ts";
import { useView } from "#state/useView.tsx";
import { InPageLink } from "#ui/InPageLink.tsx";

type ThemeLinksProps = { readonly index: EventIndex; readonly themes: EventRecord["themes"] };

/** The themes of the event, each a link to all events on it. */
export function ThemeLinks({ index, themes }: ThemeLinksProps) {
  const { t } = useI18n();
  return (
    <ul aria-label={t("event.themes")} className="mt-3 flex flex-wrap gap-1.5">
      {themes.map((id) => {
        const theme = index.themes[index.codes.theme.get(id) ?? Number.NaN];
        return theme && <ThemeLink key={id} theme={theme} />;
      })}
    </ul>
  );
}

function ThemeLink({ theme }: { readonly theme: Theme }) {
  const { t, text } = useI18n();
  const { hrefWith, setView } = useView();
  const patch = { theme: [theme.id], event: null };
  const name = text(theme.name);
  return (
    <li>
      <InPageLink
        href={hrefWith(patch)}
        onFollow={() => setView(patch)}
        title={t("event.theme.filter", { theme: name })}
        className="block rounded-full border border-rule px-2.5 py-0.5 text-sm no-underline! hover:border-control"
      >
        {name}
      </InPageLink>
    </li>
  );
}
