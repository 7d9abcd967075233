import type { ReactNode } from "react";
import { Button } from "./Button.tsx";
import { useModal } from "./useModal.ts";

type SideSheetProps = {
  /** The id of the heading inside that names the dialog. */
  readonly labelledBy: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** Beside the close button: links and actions. */
  readonly toolbar?: ReactNode;
  /** What a tool has opened: below the toolbar, over the whole width, and in view like it. */
  readonly panel?: ReactNode;
  readonly children: ReactNode;
};

/** A modal dialog that covers the right of the page; the browser keeps the focus inside and gives it back. */
export function SideSheet(props: SideSheetProps) {
  const { labelledBy, closeLabel, onClose, toolbar, panel, children } = props;
  const ref = useModal({ onClose });
  return (
    <dialog
      ref={ref}
      tabIndex={-1}
      aria-labelledby={labelledBy}
      className="ml-auto h-dvh max-h-none w-full max-w-5xl overflow-y-auto overscroll-contain border-l-2 border-ink bg-paper text-ink outline-none backdrop:bg-veil md:w-11/12"
    >
      <div className="px-4 pb-12 sm:px-10">
        <div className="sticky top-0 z-10 -mx-4 mb-3 flex flex-wrap items-baseline gap-x-4 bg-paper px-4 py-2 text-sm text-muted sm:-mx-10 sm:px-10">
          <div className="min-w-0 flex-1">{toolbar}</div>
          <Button look="quiet" className="shrink-0" onClick={onClose}>
            {closeLabel} <span aria-hidden="true">✕</span>
          </Button>
          {panel && <div className="mt-2 w-full">{panel}</div>}
        </div>
        {children}
      </div>
    </dialog>
  );
}
