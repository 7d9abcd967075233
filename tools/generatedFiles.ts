import { readFileSync } from "node:fs";
import path from "node:path";
import { lintConfigText } from "./lintConfig.ts";
import { checkRecord, RecordError } from "./readRecord.ts";
import { roomTableText } from "./roomTable.ts";
import { schemaFiles } from "./schemaFiles.ts";
import { traditionalMessages } from "./traditionalMessages.ts";
import { webFonts } from "./webFonts.ts";

/** A file, or a part of one, that is made by the workshop and never edited by hand. */
export type GeneratedFile = { readonly path: string; readonly content: string | Uint8Array };

/** Every generated file with the content it should have; paths are below the folder given. */
export async function generatedFiles(folder: string): Promise<readonly GeneratedFile[]> {
  const contributing = readFileSync(path.join(folder, "CONTRIBUTING.md"), "utf8");
  const checked = checkRecord(path.join(folder, "data"));
  if (checked.status === "invalid") throw new RecordError(checked.problems);
  return [
    { path: ".oxlintrc.json", content: lintConfigText() },
    { path: "CONTRIBUTING.md", content: replaceSection(contributing, "rooms", roomTableText()) },
    ...Array.from(schemaFiles(checked.record), ([name, text]) => ({
      path: `data/schema/${name}`,
      content: text,
    })),
    ...Array.from(await traditionalMessages(folder, checked.forms), ([file, text]) => ({
      path: file,
      content: text,
    })),
    ...Array.from(await webFonts(), ([file, font]) => ({
      path: `src/ui/fonts/${file}`,
      content: font,
    })),
  ];
}

/** The text with what stands between `<!-- name -->` and `<!-- /name -->` replaced. */
function replaceSection(text: string, name: string, section: string): string {
  const open = `<!-- ${name} -->`;
  const close = `<!-- /${name} -->`;
  const start = text.indexOf(open);
  const end = text.indexOf(close);
  if (start < 0 || end < start) throw new Error(`no section ${open} … ${close}`);
  return `${text.slice(0, start)}${open}\n\n${section}\n\n${text.slice(end)}`;
}
