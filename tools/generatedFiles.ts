import { readFileSync } from "node:fs";
import path from "node:path";
import { lintConfigText } from "./lintConfig.ts";
import { checkRecord, RecordError } from "./readRecord.ts";
import { roomTableText } from "./roomTable.ts";
import { schemaFiles } from "./schemaFiles.ts";
import { traditionalMessages } from "./traditionalMessages.ts";

/** A file, or a part of one, that is made by the workshop and never edited by hand. */
export type GeneratedFile = { readonly path: string; readonly text: string };

/** Every generated file with the text it should have; paths are below the folder given. */
export async function generatedFiles(folder: string): Promise<readonly GeneratedFile[]> {
  const contributing = readFileSync(path.join(folder, "CONTRIBUTING.md"), "utf8");
  const checked = checkRecord(path.join(folder, "data"));
  if (checked.status === "invalid") throw new RecordError(checked.problems);
  return [
    { path: ".oxlintrc.json", text: lintConfigText() },
    { path: "CONTRIBUTING.md", text: replaceSection(contributing, "rooms", roomTableText()) },
    ...Array.from(schemaFiles(checked.record), ([name, text]) => ({
      path: `data/schema/${name}`,
      text,
    })),
    ...Array.from(await traditionalMessages(folder, checked.forms), ([file, text]) => ({
      path: file,
      text,
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
