import type { ComponentProps, MouseEvent } from "react";

type InPageLinkProps = ComponentProps<"a"> & {
  readonly href: string;
  /** What a plain click does instead of loading the address anew. */
  readonly onFollow: () => void;
};

/** A link to another state of this page: a plain click stays on it, any other opens the address as usual. */
export function InPageLink({ href, onFollow, className = "", children, ...rest }: InPageLinkProps) {
  return (
    <a
      {...rest}
      href={href}
      className={`decoration-control/60 underline-offset-4 hover:underline hover:decoration-current ${className}`}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        onFollow();
      }}
    >
      {children}
    </a>
  );
}

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
