import { pickText } from "#i18n/localText.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import type { LocalText } from "#model/schema.ts";
import { Words } from "#ui/Words.tsx";

type NotesProps = {
  /** What the notes are about, for assistive technology where no heading says it. */
  readonly label: string;
  readonly caveats: readonly LocalText[];
};

/** What a reader must know before relying on the facts beside: disagreements, gaps, inferences. */
export function Notes({ label, caveats }: NotesProps) {
  const { language } = useI18n();
  if (caveats.length === 0) return null;
  return (
    <ul
      aria-label={label}
      className="mb-3 max-w-3xl space-y-1 border-l-2 border-control bg-raised px-3 py-2 text-sm"
    >
      {caveats.map((caveat, i) => (
        <li key={i}>
          <Words words={pickText(caveat, language)} page={language} />
        </li>
      ))}
    </ul>
  );
}
