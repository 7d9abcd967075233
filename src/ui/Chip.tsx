type ChipProps = {
  readonly label: string;
  /** What pressing it does: it holds the label, so that speaking the label reaches it. */
  readonly removeLabel: string;
  readonly onRemove: () => void;
};

/** Something chosen that can be taken away again. */
export function Chip({ label, removeLabel, onRemove }: ChipProps) {
  return (
    <button
      type="button"
      aria-label={removeLabel}
      onClick={onRemove}
      className="inline-flex max-w-full items-center gap-1.5 rounded-full border border-control px-3 py-0.5 text-sm hover:border-ink"
    >
      <span className="truncate">{label}</span>
      <span aria-hidden="true" className="text-muted">
        ×
      </span>
    </button>
  );
}
