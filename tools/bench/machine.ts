import os from "node:os";
import { withBrowser } from "./browser/withBrowser.ts";

/** What the numbers were taken on. */
export type Machine = {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly node: string;
  readonly browser: string;
  /** Whether pixels are put together by a graphics card or by the processor. */
  readonly rendering: "hardware" | "software";
};

const LIMIT_MS = 30_000;

/** Describes this machine and the browser the bench runs in. */
export function describeMachine(): Promise<Machine> {
  return withBrowser({ limitMs: LIMIT_MS }, async (browser) => {
    const session = await browser.newBrowserCDPSession();
    const { gpu } = await session.send("SystemInfo.getInfo");
    const compositing = String(gpu.featureStatus?.["gpu_compositing"]);
    return {
      cpu: os.cpus()[0]?.model ?? "unknown",
      cores: os.cpus().length,
      memoryGb: Math.round(os.totalmem() / 2 ** 30),
      node: process.version,
      browser: `Chromium ${browser.version()}`,
      rendering: compositing.startsWith("enabled") ? "hardware" : "software",
    };
  });
}

/** The machine in a line. */
export function machineText(machine: Machine): string {
  const { cpu, cores, memoryGb, node, browser, rendering } = machine;
  return `${cpu}, ${cores} cores, ${memoryGb} GB, Node ${node}, ${browser}, ${rendering} rendering`;
}
