import type { ReactNode } from "react";

type ControlGroupProps = {
  readonly title: string;
  readonly children: ReactNode;
};

/** Controls that belong together under a small heading. */
export function ControlGroup({ title, children }: ControlGroupProps) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2">
        <h3 className="font-sans text-xs font-semibold">{title}</h3>
      </legend>
      {children}
    </fieldset>
  );
}
