import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { checkRecord, RecordError } from "./readRecord.ts";
import { traditionalMessages } from "./traditionalMessages.ts";

/** `npm run i18n:traditional`: writes the messages in Traditional Chinese. */
const project = path.resolve(import.meta.dirname, "..");
const checked = checkRecord(path.join(project, "data"));
if (checked.status === "invalid") throw new RecordError(checked.problems);
const files = await traditionalMessages(project, checked.forms);
const folder = path.join(project, "src/i18n/messages/zhHant");
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder))
  if (!files.has(`src/i18n/messages/zhHant/${name}`)) rmSync(path.join(folder, name));
for (const [file, text] of files) writeFileSync(path.join(project, file), text);
