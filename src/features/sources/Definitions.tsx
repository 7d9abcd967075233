import { useI18n } from "#i18n/useI18n.tsx";
import { Passage } from "./Passage.tsx";

const WORDS = ["signed", "headline", "taiwan", "all", "partial", "coverage", "trade"] as const;

/** What the words on charts and figures mean. */
export function Definitions() {
  const { t } = useI18n();
  return (
    <Passage title={t("sources.words")}>
      <dl>
        {WORDS.map((word) => (
          <div key={word} className="mb-1.5">
            <dt className="font-medium">{t(`sources.words.${word}`)}</dt>
            <dd className="text-pretty text-muted">{t(`sources.words.${word}.text`)}</dd>
          </div>
        ))}
      </dl>
    </Passage>
  );
}
