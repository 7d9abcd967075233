import type { ReactNode } from "react";

/** A titled part of the dialog. */
export function Section({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="mt-7">
      <h3 className="mb-2 text-lg">{title}</h3>
      {children}
    </section>
  );
}
