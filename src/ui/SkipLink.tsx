import { InPageLink } from "./InPageLink.tsx";

type SkipLinkProps = {
  /** The id of an element that can take the focus. */
  readonly to: string;
  readonly label: string;
};

/** Leads past what comes before. The address stays as it is: in a file its fragment is what the reader has set. */
export function SkipLink({ to, label }: SkipLinkProps) {
  const follow = () => {
    const target = document.getElementById(to);
    target?.scrollIntoView();
    target?.focus({ preventScroll: true });
  };
  return (
    <InPageLink href={`#${to}`} onFollow={follow} className="sr-only focus:not-sr-only">
      {label}
    </InPageLink>
  );
}
