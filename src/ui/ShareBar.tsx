type ShareBarProps = {
  /** Of the whole width, 0 to 1. */
  readonly share: number;
};

/** A thin bar beside a number that says the same. */
export function ShareBar({ share }: ShareBarProps) {
  return (
    <span aria-hidden="true" className="h-1 w-9 shrink-0">
      <span
        className="block h-full rounded-r-xs bg-ramp-3"
        style={{ width: `${Math.min(share, 1) * 100}%` }}
      />
    </span>
  );
}
