import { type ReactNode, useEffect, useRef } from "react";

type ResultOptionProps = {
  readonly id: string;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
  readonly children: ReactNode;
};

/** One option of the results; the field keeps the focus, so pressing it must not take it away. */
export function ResultOption({ id, isActive, onPoint, onChoose, children }: ResultOptionProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) ref.current?.scrollIntoView({ block: "nearest" });
  }, [isActive]);
  return (
    // Keys are the field's, as of every combobox.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the focus stays in the field
    <div
      ref={ref}
      id={id}
      role="option"
      aria-selected={isActive}
      onPointerMove={() => {
        if (!isActive) onPoint();
      }}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
      className="cursor-pointer border-l-2 border-transparent px-4 py-1.5 text-sm aria-selected:border-ink aria-selected:bg-raised sm:px-5"
    >
      {children}
    </div>
  );
}
