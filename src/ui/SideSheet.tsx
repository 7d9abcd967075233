import { type ReactNode, useEffect, useEffectEvent, useRef } from "react";
import { Button } from "./Button.tsx";

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
  const ref = useRef<HTMLDialogElement>(null);
  const close = useEffectEvent(onClose);
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return undefined;
    const opener = document.activeElement;
    dialog.showModal();
    // Not the first link in it: the reader hears the name of the dialog and reads from its top.
    dialog.focus();
    // A click on the dialog itself is one on what lies behind its content.
    const onClick = (event: MouseEvent) => {
      if (event.target === dialog) close();
    };
    dialog.addEventListener("click", onClick);
    return () => {
      dialog.removeEventListener("click", onClick);
      dialog.close();
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      ref={ref}
      tabIndex={-1}
      aria-labelledby={labelledBy}
      onCancel={(event) => {
        // React hands on what happened to a dialog opened over this one.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      className="ml-auto h-dvh max-h-none w-full max-w-5xl overflow-y-auto overscroll-contain border-l-2 border-ink bg-paper text-ink outline-none backdrop:bg-ink/20 md:w-11/12"
    >
      <div className="px-4 pb-12 sm:px-10">
        <div className="sticky top-0 z-10 -mx-4 mb-3 flex flex-wrap items-start gap-x-4 bg-paper px-4 py-2 text-sm text-muted sm:-mx-10 sm:px-10">
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
