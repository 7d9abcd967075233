import type { ReactNode } from "react";

type SectionProps = {
  readonly title: string;
  /** Behind the title, and no part of its name. */
  readonly marker?: ReactNode;
  readonly children: ReactNode;
};

/** A titled part of the dialog. */
export function Section({ title, marker, children }: SectionProps) {
  return (
    <section className="mt-8">
      <h3 className={`mb-2 text-lg ${marker === undefined ? "" : "inline-block"}`}>{title}</h3>
      {marker}
      {children}
    </section>
  );
}
