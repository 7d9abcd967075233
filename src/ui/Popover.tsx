import { type ReactNode, useEffect, useId, useRef, useState } from "react";

type PopoverProps = {
  /** What stands on the button. */
  readonly face: ReactNode;
  /** The name of the button, where its face does not say it. */
  readonly name?: string;
  readonly className?: string;
  /** The width of the note, as classes. */
  readonly noteClassName?: string;
  readonly children: ReactNode;
};

/** A button that opens a note beside itself; Escape, a click elsewhere or scrolling closes it. */
export function Popover({
  face,
  name,
  className = "",
  noteClassName = "w-80",
  children,
}: PopoverProps) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const onElsewhere = ({ target }: Event) => {
      if (!(target instanceof Node && root.current?.contains(target))) setIsOpen(false);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      // Only the note is closed, not the dialog it may stand in.
      event.preventDefault();
      event.stopPropagation();
      setIsOpen(false);
      root.current?.querySelector("button")?.focus();
    };
    const placed = root.current?.getBoundingClientRect();
    // The scrolling that brought the button into view may be told of only now: it has moved nothing since.
    const onScroll = (event: Event) => {
      if (root.current?.getBoundingClientRect().top !== placed?.top) onElsewhere(event);
    };
    document.addEventListener("pointerdown", onElsewhere);
    document.addEventListener("scroll", onScroll, true);
    document.addEventListener("keydown", onKeyDown, true);
    return () => {
      document.removeEventListener("pointerdown", onElsewhere);
      document.removeEventListener("scroll", onScroll, true);
      document.removeEventListener("keydown", onKeyDown, true);
    };
  }, [isOpen]);
  return (
    <div ref={root} className="inline">
      <button
        type="button"
        aria-label={name}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        className={className}
        onClick={() => setIsOpen(!isOpen)}
      >
        {face}
      </button>
      {isOpen && (
        <div
          id={id}
          ref={placeBesideButton}
          role="group"
          aria-label={name}
          className={`fixed m-0 ${noteClassName} max-w-11/12 border border-control bg-paper p-3 text-left font-sans text-sm font-normal text-ink`}
        >
          {children}
        </div>
      )}
    </div>
  );
}

const MARGIN_PX = 12;

/** Shows the note above everything else, under its button, or over it where there is no room below. */
function placeBesideButton(note: HTMLDivElement | null): void {
  const button = note?.previousElementSibling;
  if (!note || !button) return;
  if (typeof note.showPopover === "function") {
    note.popover = "manual";
    note.showPopover();
  }
  const at = button.getBoundingClientRect();
  const left = Math.min(at.left, window.innerWidth - note.offsetWidth - MARGIN_PX);
  const below = at.bottom + 4;
  const fits = below + note.offsetHeight + MARGIN_PX <= window.innerHeight;
  note.style.left = `${Math.max(MARGIN_PX, left)}px`;
  note.style.top = `${fits ? below : Math.max(MARGIN_PX, at.top - note.offsetHeight - 4)}px`;
}
