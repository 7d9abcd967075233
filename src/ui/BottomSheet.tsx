import { type ReactNode, useId } from "react";
import { Button } from "./Button.tsx";
import { useModal } from "./useModal.ts";

type BottomSheetProps = {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** The bar that stays in view below. */
  readonly footer: ReactNode;
  readonly children: ReactNode;
};

/** A modal dialog the size of a small screen; the browser keeps the focus inside, and it goes back to the opener. */
export function BottomSheet({ title, closeLabel, onClose, footer, children }: BottomSheetProps) {
  const id = useId();
  const ref = useModal({ onClose, focusFirst: (dialog) => dialog.querySelector("button") });
  return (
    <dialog
      ref={ref}
      aria-labelledby={id}
      className="m-0 hidden h-dvh max-h-none w-full max-w-none flex-col bg-paper text-ink open:flex"
    >
      <header className="flex items-center border-b border-rule px-4 py-2">
        <p id={id} className="font-serif text-xl">
          {title}
        </p>
        <Button look="quiet" className="ml-auto min-h-8" onClick={onClose}>
          {closeLabel} <span aria-hidden="true">✕</span>
        </Button>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-4 py-4">{children}</div>
      <footer className="flex items-center gap-3 border-t border-rule px-4 py-3">{footer}</footer>
    </dialog>
  );
}
