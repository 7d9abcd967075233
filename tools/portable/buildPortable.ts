import { readFileSync } from "node:fs";
import path from "node:path";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { build, type Plugin, type Rolldown } from "vite";
import { recordPlugin } from "#tools/recordPlugin.ts";
import { portablePage } from "./portablePage.ts";

/** Builds the dashboard into one page; `root` is the folder of the repository. */
export async function buildPortable(root: string): Promise<string> {
  const output = await buildParts(root);
  const read = (file: string) => readFileSync(path.join(root, file), "utf8");
  return portablePage({
    page: read("index.html"),
    boot: read("public/boot.js"),
    icon: read("public/icon.svg"),
    script: onlyScript(output),
    styles: textOf(output, (name) => name.endsWith(".css")),
    documents: documentsOf(output),
  });
}

type Output = Rolldown.RolldownOutput["output"];

async function buildParts(root: string): Promise<Output> {
  const built = await build({
    root,
    configFile: false,
    mode: "portable",
    base: "./",
    logLevel: "warn",
    plugins: [
      react(),
      tailwindcss(),
      recordPlugin(path.join(root, "data")),
      embeddedDocuments(root),
    ],
    build: {
      write: false,
      target: "es2023",
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  if (Array.isArray(built) || !("output" in built))
    throw new Error("Expected one build, and that it ends.");
  return built.output;
}

/** Has the page look for documents in itself instead of fetching them. */
function embeddedDocuments(root: string): Plugin {
  return {
    name: "embedded-documents",
    enforce: "pre",
    resolveId: (id) =>
      id.endsWith("/openDocument.ts") ? path.join(root, "src/queries/embeddedDocument.ts") : null,
  };
}

function onlyScript(output: Output): string {
  const chunks = output.filter((file) => file.type === "chunk");
  if (chunks.length !== 1)
    throw new Error(`Expected one script, found ${chunks.map(({ fileName }) => fileName).join()}.`);
  return output[0].code;
}

function textOf(output: Output, isWanted: (name: string) => boolean): string {
  const texts = output.flatMap((file) =>
    file.type === "asset" && isWanted(file.fileName) ? [String(file.source)] : [],
  );
  const [text] = texts;
  if (text === undefined || texts.length > 1)
    throw new Error(`Expected one style sheet, found ${texts.length}.`);
  return text;
}

function documentsOf(output: Output): ReadonlyMap<string, string> {
  return new Map(
    output.flatMap((file) => {
      const name = /\/record-[0-9a-f]+\/(.+\.json)$/.exec(file.fileName)?.[1];
      return file.type === "asset" && name !== undefined ? [[name, String(file.source)]] : [];
    }),
  );
}
