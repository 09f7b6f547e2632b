// The words that come after the first question: nobody waits for what they do not need,
// nothing is asked for on account of an answer, and what fails can be had again.
import { expect, test, type Page } from "@playwright/test";
import { accessible, choose, full, start } from "./help";

const hang = (page: Page, files: RegExp) => page.route(files, () => {}); // never answered

test("questions about software wait neither for those about hardware nor for the result", async ({ page }) => {
  await hang(page, /\/a\/(devices|result)\./);
  await page.goto("/");
  await choose(page, "Yes");
  const other: Record<string, number> = { "product.function": 2, "mdr.special_use": 1, "aiact.listed_use": 1 };
  let n = 0;
  for (; n < 40 && (await page.getByRole("status").filter({ visible: true }).count()) === 0; n++) {
    const fact = (await page.locator("[data-fact]").getAttribute("data-fact")) ?? "";
    await page.getByRole("radio").nth(other[fact] ?? 0).check();
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(page.locator(`[data-fact="${fact}"]`)).toHaveCount(0);
    await expect(page.locator("cc-assess")).not.toContainText(/\b(ui|fact|value|conclusion)\.[a-z]/);
  }
  expect(n).toBeGreaterThan(8);
  await expect(page.getByRole("status"), "the result has to wait").toContainText("still loading");
});

test("a question about hardware waits for its words", async ({ page }) => {
  let give = () => {};
  const given = new Promise<void>((done) => (give = done));
  await page.route(/\/a\/devices\./, async (route) => {
    await given;
    await route.continue();
  });
  await page.goto("/#v=1&on=2026-11-20&product.software=no/ask/m1.mdr.invasiveness");
  await expect(page.getByRole("status")).toContainText("still loading");
  give();
  await expect(page.locator("[data-fact='mdr.invasiveness'] h1")).not.toContainText("fact.");
  await expect(page.locator("[data-fact='mdr.invasiveness']").getByRole("radio")).not.toHaveCount(0);
});

test("a result whose words fail says so, and has them when they are asked for again", async ({ page }) => {
  let broken = true;
  await page.route(/\/a\/result\./, (route) => (broken ? route.abort() : route.continue()));
  await page.goto("/#" + full);
  await expect(page.getByRole("alert").filter({ visible: true })).toContainText("could not be loaded");
  await accessible(page);
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("alert").filter({ visible: true }), "still broken").toContainText("could not be loaded");
  broken = false;
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.locator(".heads")).toContainText("Class IIb");
});

test("who goes back while the result is loading gets the question", async ({ page }) => {
  await hang(page, /\/a\/result\./);
  await page.goto("/#" + start);
  const question = await page.locator("h1").last().innerText();
  await page.getByRole("link", { name: "See the result so far" }).click();
  await expect(page.getByRole("status")).toContainText("still loading");
  await page.goBack();
  await expect(page.locator("h1").last()).toHaveText(question);
});

test("once it has loaded, the page needs no network: hardware, the result", async ({ page, context }) => {
  await page.goto("/", { waitUntil: "networkidle" });
  await context.setOffline(true);
  const asked: string[] = [];
  page.on("request", (r) => r.url().startsWith("http") && asked.push(r.url()));
  await choose(page, "No");
  await expect(page.locator("[data-fact]")).toBeVisible();
  await page.evaluate((to) => (location.hash = to), full + "/result");
  await expect(page.locator(".heads")).toContainText("Class IIb");
  await expect(page.locator(".rules")).toBeVisible();
  expect(asked).toEqual([]);
});
