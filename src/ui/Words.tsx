type WordsProps = {
  /** The text and the language it is in; `null` shows nothing. */
  readonly words: { readonly text: string; readonly language: string } | null;
  /** The language of the page. */
  readonly page: string;
  /** Said after the text where it stands in for one in the language of the page: which language it is in. */
  readonly tag?: string | null;
  readonly className?: string;
};

/** Text that says which language it is in where that is not the page's. */
export function Words({ words, page, tag = null, className }: WordsProps) {
  if (!words) return null;
  return (
    <span lang={words.language === page ? undefined : words.language} className={className}>
      {words.text}
      {tag !== null && <LanguageTag tag={tag} />}
    </span>
  );
}

function LanguageTag({ tag }: { readonly tag: string }) {
  return (
    <>
      {" "}
      <span className="rounded-sm border border-rule px-0.5 align-middle font-sans text-2xs font-normal whitespace-nowrap text-muted no-underline">
        {tag}
      </span>
    </>
  );
}
