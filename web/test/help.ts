// What the tests share: a device to answer for, looking for faults of access, and pictures.
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

// A triage app that informs decisions and is an AI system; the worst impact is what
// the tests vary.
export const start = "v=1&on=2026-11-20&product.software=yes&product.relation=independent&product.acts_on_data=yes&product.individual=yes" +
  "&product.medical_purpose=yes&product.specimen=none&product.supply=market&mdr.informs_decisions=yes";

export const full = start + "&mdr.worst_impact=serious_or_surgery&mdr.monitors=no&mdr.emergency_diagnosis=no&mdr.contraception=no&mdr.closed_loop=no" +
  "&aiact.ai_system=yes&aiact.other_product=none&aiact.place=itself&aiact.annex03_use=none&aiact.placed=from_2028-08-02&aiact.changed=no&aiact.public_authority=no";

export const unsure = start + "&mdr.worst_impact=unknown&mdr.monitors=no&mdr.emergency_diagnosis=no&mdr.contraception=no&mdr.closed_loop=no" +
  "&aiact.ai_system=yes&aiact.other_product=none&aiact.place=itself&aiact.annex03_use=none";

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
