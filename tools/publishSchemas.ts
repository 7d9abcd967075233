import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readRecord } from "./readRecord.ts";
import { schemaFiles } from "./schemaFiles.ts";

/** `npm run data:schemas`: writes the JSON Schemas that the files of the record refer to. */
const folder = path.resolve("data");
const schemaFolder = path.join(folder, "schema");
mkdirSync(schemaFolder, { recursive: true });
for (const [name, text] of schemaFiles(readRecord(folder)))
  writeFileSync(path.join(schemaFolder, name), text);
