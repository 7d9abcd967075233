import { type RefObject, useEffect, useEffectEvent, useRef } from "react";

type ModalOptions = {
  readonly onClose: () => void;
  /** What has the focus at first; the dialog itself where nothing is given, so that it is read from its top. */
  readonly focusFirst?: (dialog: HTMLDialogElement) => HTMLElement | null;
};

/** Opens a dialog over the page while it is there. The browser keeps the focus inside; afterwards it is where it was. */
export function useModal({
  onClose,
  focusFirst,
}: ModalOptions): RefObject<HTMLDialogElement | null> {
  const ref = useRef<HTMLDialogElement>(null);
  const close = useEffectEvent(onClose);
  const first = useEffectEvent((dialog: HTMLDialogElement) => focusFirst?.(dialog) ?? dialog);
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return undefined;
    const opener = document.activeElement;
    dialog.showModal();
    first(dialog).focus();
    // A click on the dialog itself is one on what lies behind its content.
    const onClick = (event: MouseEvent) => {
      if (event.target === dialog) close();
    };
    // Not what a control inside cancels.
    const onCancel = (event: Event) => {
      if (event.target !== dialog) return;
      event.preventDefault();
      close();
    };
    // A browser may close it without asking, as on a second Escape.
    const onClosed = () => {
      if (!dialog.open) close();
    };
    dialog.addEventListener("click", onClick);
    dialog.addEventListener("cancel", onCancel);
    dialog.addEventListener("close", onClosed);
    return () => {
      dialog.removeEventListener("click", onClick);
      dialog.removeEventListener("cancel", onCancel);
      dialog.removeEventListener("close", onClosed);
      dialog.close();
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, []);
  return ref;
}
