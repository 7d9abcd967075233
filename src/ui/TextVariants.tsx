import { useState } from "react";
import { CopyButton } from "./CopyButton.tsx";
import { SegmentedControl } from "./SegmentedControl.tsx";

type TextVariant<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly text: string;
};

type TextVariantsProps<Value extends string> = {
  /** What the variants differ in. */
  readonly label: string;
  readonly variants: readonly TextVariant<Value>[];
  readonly copyLabel: string;
  readonly copiedLabel: string;
  readonly failedLabel: string;
};

/** The same text in one of several forms, to read, select or copy. */
export function TextVariants<Value extends string>(props: TextVariantsProps<Value>) {
  const { label, variants, copyLabel, copiedLabel, failedLabel } = props;
  const [chosen, setChosen] = useState<Value | null>(null);
  const shown = variants.find(({ value }) => value === chosen) ?? variants[0];
  if (!shown) return null;
  return (
    <div className="border border-rule bg-raised p-3">
      <div className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-2">
        <SegmentedControl
          label={label}
          options={variants.map(({ value, label: name }) => ({ value, label: name }))}
          value={shown.value}
          onChange={setChosen}
        />
        <CopyButton
          label={copyLabel}
          copiedLabel={copiedLabel}
          failedLabel={failedLabel}
          textToCopy={() => shown.text}
          className="ml-auto"
        />
      </div>
      <textarea
        readOnly
        aria-label={shown.label}
        value={shown.text}
        rows={4}
        onFocus={(event) => event.currentTarget.select()}
        className="block field-sizing-content max-h-64 w-full resize-none bg-raised text-sm text-ink"
      />
    </div>
  );
}
