import { execFile } from "node:child_process";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { chmod, mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";

/** What is needed to launch a browser: options of Playwright's `launch`. */
export type BrowserLaunch = {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
};

/** The Chromium to test with: `CHROME_PATH`, else one that is installed, else the one that npm brought. */
export async function findBrowser(): Promise<BrowserLaunch> {
  const installed = [process.env["CHROME_PATH"], ...INSTALLED].find(
    (file) => file !== undefined && existsSync(file),
  );
  if (installed !== undefined) return { executablePath: installed, args: ARGUMENTS, env: {} };
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error("No Chrome or Chromium found: install one, or set CHROME_PATH to it.");
  return unpackedBrowser();
}

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The sandbox needs rights that containers do not give; the pages opened are our own. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-zygote",
  "--hide-scrollbars",
  "--font-render-hinting=none",
];

/** Unpacks the browser of `@sparticuz/chromium`, and the libraries a bare system lacks, beside the packages. */
async function unpackedBrowser(): Promise<BrowserLaunch> {
  const packed = path.resolve(import.meta.dirname, "../node_modules/@sparticuz/chromium/bin");
  const folder = path.resolve(import.meta.dirname, "../node_modules/.cache/chromium");
  if (!existsSync(folder)) {
    // Under another name until it is complete: an interrupted run must not leave half a browser.
    const unfinished = `${folder}-${process.pid}`;
    await mkdir(unfinished, { recursive: true });
    await unpack(packed, unfinished);
    await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }));
  }
  return {
    executablePath: path.join(folder, "chromium"),
    args: [...ARGUMENTS, "--headless=shell"],
    env: {
      ...definedEnvironment(),
      LD_LIBRARY_PATH: path.join(folder, "lib"),
      ...(existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH: folder }),
    },
  };
}

async function unpack(packed: string, folder: string): Promise<void> {
  const browser = path.join(folder, "chromium");
  await inflate(path.join(packed, "chromium.br"), browser);
  await chmod(browser, 0o755);
  for (const name of ["al2023.tar", "fonts.tar"]) {
    const archive = path.join(folder, name);
    await inflate(path.join(packed, `${name}.br`), archive);
    await run("tar", ["-xf", archive, "-C", folder, "--no-same-owner"]);
    await rm(archive);
  }
  await writeFile(path.join(folder, "fonts.conf"), fontConfiguration(path.join(folder, "fonts")));
}

/** For a system without any: the fonts that came along, and those it may still have. */
function fontConfiguration(fonts: string): string {
  const folders = [fonts, "/usr/share/fonts"].map((folder) => `<dir>${folder}</dir>`).join("");
  return `<?xml version="1.0"?><fontconfig>${folders}<cachedir>${fonts}-cache</cachedir></fontconfig>`;
}

async function inflate(from: string, to: string): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}

function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(command, args, (error) => (error ? reject(error) : resolve()));
  });
}

function definedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env);
  return Object.fromEntries(entries.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
