import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { generatedFiles } from "./generatedFiles.ts";

/** `npm run generate` writes the generated files; with `--check` it only says which would change, and fails. */
const folder = path.resolve(import.meta.dirname, "..");
const files = await generatedFiles(folder);
const changed = files.filter(
  ({ path: file, content }) =>
    readOrNull(path.join(folder, file))?.equals(Buffer.from(content)) !== true,
);
if (process.argv.includes("--check")) {
  for (const { path: file } of changed)
    console.error(`${file} is not what npm run generate writes`);
  process.exitCode = changed.length === 0 ? 0 : 1;
} else {
  for (const { path: file, content } of changed) writeFileSync(path.join(folder, file), content);
  console.log(
    changed.length === 0 ? "Nothing to change." : changed.map((file) => file.path).join("\n"),
  );
}

function readOrNull(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    // Not there yet: it will be written.
    return null;
  }
}
