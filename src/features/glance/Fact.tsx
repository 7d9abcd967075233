import type { ReactNode } from "react";

type FactProps = {
  readonly label: string;
  readonly value: string;
  /** Words in place of a number are set smaller. */
  readonly isNumber: boolean;
  readonly children?: ReactNode;
};

/** One large number with what it counts above and how it is to be read below. */
export function Fact({ label, value, isNumber, children }: FactProps) {
  return (
    <div className="min-w-0 border-l border-rule pl-3 sm:pl-4">
      <dt className="text-sm text-muted">{label}</dt>
      <dd
        className={`flex h-10 items-center font-serif ${
          isNumber ? "text-3xl lg:text-4xl" : "text-xl text-muted"
        }`}
      >
        {value}
      </dd>
      {children && <dd className="text-sm break-keep wrap-anywhere text-muted">{children}</dd>}
    </div>
  );
}
