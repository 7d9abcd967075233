import { type ReactNode, useId } from "react";

type CheckOptionProps = {
  readonly label: string;
  /** The accessible name where it says more than the label. */
  readonly name?: string;
  /** What is heard after the name. */
  readonly description?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly count: string;
  /** Choosing it would leave nothing: dimmed, but it can still be chosen. */
  readonly faint: boolean;
  /** Between label and count: a bar of the count. */
  readonly bar?: ReactNode;
  /** Before the label: the colour the option has in charts. */
  readonly swatch?: ReactNode;
};

/** A checkbox with its label on the left and how many it stands for on the right. */
export function CheckOption(props: CheckOptionProps) {
  const { label, name = label, description, checked, onChange, count, faint } = props;
  const id = useId();
  return (
    <label
      title={label}
      className={`flex min-h-6 cursor-pointer items-center gap-1.5 py-0.5 text-sm hover:bg-raised ${
        faint && !checked ? "text-muted" : ""
      }`}
    >
      <input
        type="checkbox"
        aria-label={name}
        aria-describedby={description && id}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="size-3.5 shrink-0 accent-ink"
      />
      {props.swatch}
      <span className={`min-w-0 flex-1 truncate ${checked ? "font-semibold" : ""}`}>{label}</span>
      {props.bar}
      {description && (
        <span id={id} className="sr-only">
          {description}
        </span>
      )}
      <span className="min-w-7 shrink-0 text-right text-muted tabular-nums">{count}</span>
    </label>
  );
}
