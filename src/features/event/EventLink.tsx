import { fallbackWords } from "#i18n/fallbackWords.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import { type EventIndex, eventName } from "#model/eventIndex.ts";
import { useView } from "#state/useView.tsx";
import { InPageLink } from "#ui/InPageLink.tsx";
import { Words } from "#ui/Words.tsx";

/** The name of another event, which it opens. */
export function EventLink({
  index,
  event,
}: {
  readonly index: EventIndex;
  readonly event: number;
}) {
  const i18n = useI18n();
  const { hrefWith, setView } = useView();
  const id = index.id[event];
  if (id === undefined) return null;
  return (
    <InPageLink
      href={hrefWith({ event: id })}
      onFollow={() => setView({ event: id })}
      className="underline"
    >
      <Words {...fallbackWords(i18n, eventName(index, event))} />
    </InPageLink>
  );
}
