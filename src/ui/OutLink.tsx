import type { ReactNode } from "react";

type OutLinkProps = { readonly href: string; readonly children: ReactNode };

/** A link that leaves this page for another of the site, beside buttons that read as text. */
export function OutLink({ href, children }: OutLinkProps) {
  return (
    <a
      href={href}
      className="px-1 py-0.5 text-sm whitespace-nowrap underline decoration-rule underline-offset-4 hover:decoration-current"
    >
      {children}
    </a>
  );
}
