import { useState } from "react";
import { Button } from "#ui/Button.tsx";
import { Popover } from "#ui/Popover.tsx";
import type { ExportWords } from "./exportWords.ts";

const FORMATS = ["csv", "svg", "png"] as const;
export type DownloadFormat = (typeof FORMATS)[number];

type DownloadMenuProps = {
  /** Of what is handed out. */
  readonly title: string;
  readonly words: ExportWords["menu"];
  /** Makes the file and hands it to the browser. */
  readonly onSave: (format: DownloadFormat) => void | Promise<void>;
  readonly className?: string;
};

/** The rows and the drawing as files, behind a button. */
export function DownloadMenu({ title, words, onSave, className }: DownloadMenuProps) {
  const [hasFailed, setFailed] = useState(false);
  const save = async (format: DownloadFormat) => {
    try {
      await onSave(format);
      setFailed(false);
    } catch {
      // What a browser has against a large picture is nothing a reader can mend; that it failed is said.
      setFailed(true);
    }
  };
  return (
    <Popover
      face={words.open}
      name={words.openOf(title)}
      noteClassName="w-max"
      {...(className !== undefined && { className })}
    >
      <div className="flex gap-2">
        {FORMATS.map((format) => (
          <Button key={format} onClick={() => void save(format)}>
            {words[format]}
          </Button>
        ))}
      </div>
      {hasFailed && (
        <p role="alert" className="mt-2 max-w-64">
          {words.failed}
        </p>
      )}
    </Popover>
  );
}
