import type { ReactNode } from "react";

type PassageProps = {
  readonly title: string;
  readonly paragraphs?: readonly string[];
  readonly children?: ReactNode;
};

/** A short titled text; one that fits a column is not broken over two. */
export function Passage({ title, paragraphs, children }: PassageProps) {
  return (
    <section className="mb-6 max-w-prose break-inside-avoid-column">
      <h3 className="mb-1.5 text-base">{title}</h3>
      {paragraphs?.map((paragraph) => (
        <p key={paragraph} className="mb-1.5 text-pretty text-muted">
          {paragraph}
        </p>
      ))}
      {children}
    </section>
  );
}
