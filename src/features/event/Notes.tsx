import { fallbackWords } from "#i18n/fallbackWords.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import type { LocalText } from "#model/schema.ts";
import { Words } from "#ui/Words.tsx";

type NotesProps = {
  /** What the notes are about, for assistive technology where no heading says it. */
  readonly label: string;
  readonly caveats: readonly LocalText[];
  /** `small` stands below one fact, else the notes open a section. */
  readonly size?: "small" | "full";
};

/** What a reader must know before relying on the facts beside: disagreements, gaps, inferences. */
export function Notes({ label, caveats, size = "full" }: NotesProps) {
  const i18n = useI18n();
  if (caveats.length === 0) return null;
  return (
    <ul aria-label={label} className={`space-y-1 border-l-2 border-control ${SIZES[size]}`}>
      {caveats.map((caveat, i) => (
        <li key={i}>
          <Words {...fallbackWords(i18n, caveat)} />
        </li>
      ))}
    </ul>
  );
}

const SIZES = {
  small: "mt-1.5 pl-2 text-xs text-pretty text-ink",
  full: "mb-3 max-w-3xl bg-raised px-3 py-2 text-sm",
} as const;
