/** Hands a file to the reader's browser, which saves it under the name. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the content after the click: taken back at once, some would save nothing.
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

const KEPT_MS = 60_000;

const TYPES = {
  csv: "text/csv;charset=utf-8",
  json: "application/json",
  svg: "image/svg+xml;charset=utf-8",
} as const;

type TextFile = {
  /** Without its ending. */
  readonly name: string;
  readonly kind: keyof typeof TYPES;
  readonly text: string;
};

/** The same for text; its name ends in its kind. */
export function saveText({ name, kind, text }: TextFile): void {
  saveFile(`${name}.${kind}`, new Blob([text], { type: TYPES[kind] }));
}
