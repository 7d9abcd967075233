import { type ReactNode, useState } from "react";
import { useI18n } from "#i18n/useI18n.tsx";
import { Button } from "#ui/Button.tsx";

type DownloadButtonProps = {
  /** What it opens, which is fetched when it is opened. */
  readonly dialog: (onClose: () => void) => ReactNode;
};

/** The way to everything that can be taken out of the page. */
export function DownloadButton({ dialog }: DownloadButtonProps) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t("action.download")}
      </Button>
      {isOpen && dialog(() => setOpen(false))}
    </>
  );
}
