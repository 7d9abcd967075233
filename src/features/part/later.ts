import { type ComponentType, lazy } from "react";
import { completeEnglish } from "#i18n/englishWords.ts";
import { importCode } from "#queries/importCode.ts";
import { whenIdle } from "#ui/whenIdle.ts";

/** A part of the page whose code and words come once the first screen is drawn, one part after the other. */
export function afterFirstScreen<Props>(load: () => Promise<ComponentType<Props>>) {
  return later(async () => {
    await whenIdle();
    return await load();
  });
}

/** A part of the page whose code and words come when it is first shown. */
export function later<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    const [component] = await importCode(() => Promise.all([load(), completeEnglish()]));
    return { default: component };
  });
}
