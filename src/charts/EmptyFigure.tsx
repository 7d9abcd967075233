import { useId } from "react";

type EmptyFigureProps = {
  readonly title: string;
  /** Why there is nothing to draw. */
  readonly note: string;
};

/** A figure without a drawing: its title, and a sentence in the drawing's place. */
export function EmptyFigure({ title, note }: EmptyFigureProps) {
  const id = useId();
  return (
    <figure aria-labelledby={id}>
      <h3 id={id} className="text-lg">
        {title}
      </h3>
      <p className="mt-1 text-xs text-muted">{note}</p>
    </figure>
  );
}
