import type { ReactNode } from "react";

type PageColumnsProps = { readonly aside: ReactNode; readonly main: ReactNode };

/** A narrow column beside the wide one; one above the other where there is no room. */
export function PageColumns({ aside, main }: PageColumnsProps) {
  return (
    <div className="mx-auto grid max-w-page gap-x-10 px-4 pt-6 pb-24 sm:px-8 lg:grid-cols-(--page-columns) print:block print:px-0">
      <div className="print:hidden">{aside}</div>
      <div className="flex min-w-0 flex-col gap-12">{main}</div>
    </div>
  );
}
