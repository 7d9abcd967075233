import type { ReactNode } from "react";

type PageBarProps = {
  readonly start: ReactNode;
  readonly status: string;
  /** What the status does not know of yet. */
  readonly pending?: string | false;
};

/** The line under the masthead: what narrows the view, and how much is left. */
export function PageBar({ start, status, pending }: PageBarProps) {
  return (
    <div className="border-b border-rule print:hidden">
      <div className="mx-auto flex min-h-11 max-w-page flex-wrap items-center gap-x-6 gap-y-1 px-4 py-2 text-sm sm:px-8">
        <div className="min-w-0 flex-1">{start}</div>
        {pending && <p className="ml-auto text-muted">{pending}</p>}
        <p role="status" className="ml-auto font-medium tabular-nums">
          {status}
        </p>
      </div>
    </div>
  );
}
