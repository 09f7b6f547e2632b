// What the tests share: a device to answer for, looking for faults of access, and pictures.
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

// A triage app that informs decisions and is an AI system; the worst impact is what
// the tests vary.
export const start = "v=1&on=2026-11-20&product.software=yes&product.relation=independent&product.function=individual" +
  "&product.medical_purpose=yes&product.specimen=none&product.supply=market&mdr.informs_decisions=yes";

const ai = "&mdr.special_use=no&aiact.use=itself&aiact.other_product=none&aiact.listed_use=no";

// full has its result; what is open then are details alone.
export const full = start + "&mdr.worst_impact=serious_or_surgery" + ai + "&product.placed=from_2028-08-02";

// complete has no question left.
export const complete = full + "&product.role=manufacturer&product.takes_over=no&aiact.interacts=no&aiact.generates=no&aiact.model=none";

export const unsure = start + "&mdr.worst_impact=unknown" + ai;

// choose answers the question on the screen and waits until the next one stands.
export async function choose(page: Page, label: string): Promise<void> {
  const before = page.url();
  await page.getByRole("radio", { name: label, exact: true }).check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL((url) => url.href !== before);
}

// fits fails where the page is wider than its window or something is cut off.
export async function fits(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, "the page is wider than the window").toBeLessThanOrEqual(0);
}

// accessible fails for any fault that axe calls serious or critical.
export async function accessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const bad = violations.filter((v) => v.impact === "serious" || v.impact === "critical");
  expect(bad.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join("; ")}`)).toEqual([]);
}

export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `screenshots/${name}.png`, fullPage: true });
}
