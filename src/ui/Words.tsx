type WordsProps = {
  /** The text and the language it is in; `null` shows nothing. */
  readonly words: { readonly text: string; readonly language: string } | null;
  /** The language of the page. */
  readonly page: string;
  readonly className?: string;
};

/** Text that says which language it is in where that is not the page's. */
export function Words({ words, page, className }: WordsProps) {
  if (!words) return null;
  return (
    <span lang={words.language === page ? undefined : words.language} className={className}>
      {words.text}
    </span>
  );
}
