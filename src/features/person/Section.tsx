import type { ReactNode } from "react";

type SectionProps = {
  readonly title: string;
  readonly children: ReactNode;
};

/** A titled part of the dialog. */
export function Section({ title, children }: SectionProps) {
  return (
    <section className="mt-6">
      <h3 className="mb-2 text-lg">{title}</h3>
      {children}
    </section>
  );
}
