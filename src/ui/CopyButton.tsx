import { useEffect, useState } from "react";
import { Button } from "./Button.tsx";

type CopyButtonProps = {
  readonly label: string;
  /** Said for a moment once it is done, and where the browser did not allow it. */
  readonly copiedLabel: string;
  readonly failedLabel: string;
  /** Asked for when the button is pressed. */
  readonly textToCopy: () => string;
  readonly look?: "outlined" | "quiet";
  readonly className?: string;
};

const SHOWN_MS = 2500;

/** Puts a text on the clipboard, and says so. */
export function CopyButton({ label, textToCopy, ...rest }: CopyButtonProps) {
  const { copiedLabel, failedLabel, look = "outlined", className = "" } = rest;
  const [outcome, setOutcome] = useState<"none" | "copied" | "failed">("none");
  useEffect(() => {
    if (outcome === "none") return undefined;
    const timer = setTimeout(() => setOutcome("none"), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const said = { none: "", copied: copiedLabel, failed: failedLabel }[outcome];
  return (
    <>
      <Button
        look={look}
        className={className}
        onClick={() => {
          copy(textToCopy()).then(
            () => setOutcome("copied"),
            () => setOutcome("failed"),
          );
        }}
      >
        {said === "" ? label : said}
      </Button>
      <span aria-live="polite" className="sr-only">
        {said}
      </span>
    </>
  );
}

/** Rejects where the page may not write to the clipboard, as on an unencrypted site. */
async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
