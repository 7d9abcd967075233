import type { ReactNode } from "react";

/** A word that qualifies what stands before it. */
export function Tag({ children }: { readonly children: ReactNode }) {
  return (
    <span className="inline-block rounded-sm border border-rule px-1 align-baseline text-xs leading-snug whitespace-nowrap text-muted">
      {children}
    </span>
  );
}
