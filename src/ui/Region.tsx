import { type ReactNode, useId } from "react";

type RegionProps = {
  readonly title: string;
  /** One line beside the title: what is shown and how to read it. */
  readonly note?: ReactNode;
  /** Controls at the end of the title line. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
};

/** A section of the page: a landmark named by its heading. */
export function Region({ title, note, actions, children, className = "" }: RegionProps) {
  const id = useId();
  return (
    <section role="region" aria-labelledby={id} className={className}>
      <header className="mb-3 flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h2 id={id} className="text-xl">
          {title}
        </h2>
        {note && <p className="text-sm text-muted">{note}</p>}
        {actions && <div className="ml-auto flex flex-wrap gap-2 print:hidden">{actions}</div>}
      </header>
      {children}
    </section>
  );
}
