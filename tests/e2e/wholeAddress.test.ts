import { describe, expect } from "vitest";
import { it } from "./browsing.ts";

const PARAMETERS = {
  province: "fujian,hunan",
  theme: "integration,trade-logistics",
  from: "2008",
  to: "2024",
  side: "taiwan",
  figures: "reported",
  lanes: "theme",
  measure: "projects",
  basis: "taiwan",
  stack: "theme",
  currency: "USD",
  cumulative: "1",
  compare: "province:fujian,province:hunan",
};
const ADDRESS = Object.entries(PARAMETERS)
  .map(([name, value]) => `${name}=${value}`)
  .join("&");

describe("a view with thirteen settings", () => {
  it("survives copy and paste, a reload, another language, Back and Forward", async ({ open }) => {
    const page = await open({ query: ADDRESS });
    const status = page.getByRole("status").first();
    await status.filter({ hasText: /^\d+ of 718 events$/ }).waitFor();
    const found = await status.textContent();
    const query = () => new URL(page.url()).search.slice(1);
    expect(query()).toBe(ADDRESS);
    expect(await page.getByRole("note").count()).toBe(0);

    await page.reload();
    await status.filter({ hasText: String(found) }).waitFor();
    expect(query()).toBe(ADDRESS);

    const pasted = await open({ query: query() });
    await pasted
      .getByRole("status")
      .filter({ hasText: String(found) })
      .first()
      .waitFor();
    for (const [name, label] of [
      ["Measure", "Projects"],
      ["Lanes by", "Theme"],
    ] as const) {
      const choice = pasted.getByRole("group", { name }).getByRole("radio", { name: label });
      expect(await choice.first().isChecked()).toBe(true);
    }

    await page.getByRole("radio", { name: "简体中文" }).check();
    await page.getByRole("heading", { level: 1, name: "两岸论坛" }).waitFor();
    expect(query()).toBe(`${ADDRESS}&lang=zh-Hans`);
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-Hans");

    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "Cross-Strait Forums" }).waitFor();
    expect(query()).toBe(ADDRESS);
    await page.goForward();
    await page.getByRole("heading", { level: 1, name: "两岸论坛" }).waitFor();
    expect(query()).toBe(`${ADDRESS}&lang=zh-Hans`);
  });
});
