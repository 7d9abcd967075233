import { useId } from "react";

type SegmentedOption<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  /** The name in full, where the label is short. */
  readonly name?: string;
  /** The language of the label, where it is not the page's. */
  readonly language?: string;
};

type SegmentedControlProps<Value extends string> = {
  /** What is chosen here, for assistive technology. */
  readonly label: string;
  readonly options: readonly SegmentedOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
};

/** One of a few, side by side: real radio buttons that look like a switch. */
export function SegmentedControl<Value extends string>({
  label,
  options,
  value,
  onChange,
}: SegmentedControlProps<Value>) {
  const name = useId();
  return (
    <fieldset className="inline-flex rounded-sm border border-rule text-sm">
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className="relative cursor-pointer px-2.5 py-1 first:rounded-l-sm last:rounded-r-sm has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
        >
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            aria-label={option.name}
            lang={option.language}
            className="absolute inset-0 cursor-pointer appearance-none outline-none"
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
