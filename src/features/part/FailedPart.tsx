import { useId } from "react";
import { useI18n } from "#i18n/useI18n.tsx";
import { SideSheet } from "#ui/SideSheet.tsx";
import { Failure } from "./Failure.tsx";

type FailedPartProps = {
  readonly name: string;
  readonly error: Error;
  readonly onRetry: () => void;
};

/** Stands in the place of a region that could not be shown. */
export function FailedPart({ name, ...failure }: FailedPartProps) {
  const { t } = useI18n();
  return <Failure {...failure} title={(reason) => t("error.region", { region: name, reason })} />;
}

type FailedDialogProps = FailedPartProps & { readonly onClose: () => void };

/** Stands in the place of a dialog that could not be shown: in sight, and closed like it. */
export function FailedDialog({ onClose, ...failure }: FailedDialogProps) {
  const { t } = useI18n();
  const heading = useId();
  return (
    <SideSheet labelledBy={heading} closeLabel={t("action.close")} onClose={onClose}>
      <h2 id={heading} className="mb-4 text-2xl leading-tight sm:text-3xl">
        {failure.name}
      </h2>
      <FailedPart {...failure} />
    </SideSheet>
  );
}
