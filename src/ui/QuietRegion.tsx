import { type ReactNode, useId } from "react";

type QuietRegionProps = {
  readonly title: string;
  readonly children: ReactNode;
  readonly className?: string;
};

/** A landmark whose heading is heard but not seen: what it holds says by itself what it is. */
export function QuietRegion({ title, children, className = "" }: QuietRegionProps) {
  const id = useId();
  return (
    <section role="region" aria-labelledby={id} className={className}>
      <h2 id={id} className="sr-only">
        {title}
      </h2>
      {children}
    </section>
  );
}
