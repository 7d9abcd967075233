import type { ReactNode } from "react";

type FactProps = {
  readonly label: string;
  readonly value: ReactNode;
  readonly note?: ReactNode;
};

/** One of the leading facts: its name, the fact in large type, and a line that qualifies it. */
export function Fact({ label, value, note }: FactProps) {
  return (
    <div>
      <dt className="text-sm text-muted">{label}</dt>
      <dd className="font-serif text-xl leading-snug">{value}</dd>
      {note && <dd className="text-sm text-muted">{note}</dd>}
    </div>
  );
}
