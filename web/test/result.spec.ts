// The result beyond the conclusions: follow-up questions, whose duties, answers that
// clash, what would change it, another day, statements in circulation.
import { expect, test } from "@playwright/test";
import { accessible, complete, fits, full, picture, start } from "./help";

test("the result stands before the follow-up questions, and a person may go on with them and come back", async ({ page }) => {
  await page.goto("/#" + full);
  await expect(page.locator(".heads")).toContainText("Class IIb");
  const details = page.locator(".details");
  await expect(details).toContainText(/\d more questions decide who carries which duty/);
  await expect(page.locator(".note"), "follow-ups are nothing unfinished").toHaveCount(0);
  await details.getByRole("link", { name: "Go on with them" }).click();
  await expect(page.locator("[data-fact='product.role']")).toBeVisible();
  await expect(page.locator(".known"), "beside a question, main conclusions alone").not.toContainText("Your role");
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.locator("[data-fact]")).not.toHaveAttribute("data-fact", "product.role");
  await page.getByRole("link", { name: "Back to the result" }).click();
  await expect(details).toContainText("Your role under the MDR");
  await expect(details).toContainText("Manufacturer");
});

test("with every question answered, the last follow-up leads to the result", async ({ page }) => {
  await page.goto("/#" + complete.replace("&aiact.generates=no", "") + "/more");
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What EU law asks of this product");
  await expect(page.locator(".details .go")).toHaveCount(0);
});

test("duties of others are folded, one's own are marked", async ({ page }) => {
  await page.goto("/#" + complete.replace("role=manufacturer", "role=importer"));
  const step = page.locator(".step").filter({ hasText: "of them yours" }).first();
  await step.locator("summary").first().click();
  await expect(step.locator(":scope > ul .duty").first()).toContainText("Duty of the importer.");
  await expect(step.locator(":scope > ul .duty").first().locator(".chip")).toHaveText("yours");
  const others = step.locator(".others");
  await expect(others.locator(".duty").first()).toBeHidden();
  await others.locator("summary").click();
  await expect(others.locator(".duty").first()).toBeVisible();
  await expect(others, "a duty of somebody else").not.toContainText("Duty of the importer.");
});

test("as long as nobody says who asks, no duty is another's", async ({ page }) => {
  await page.goto("/#" + full);
  await expect(page.locator(".step")).not.toHaveCount(0);
  await expect(page.locator(".duties .chip").filter({ hasText: "yours" })).toHaveCount(0);
  await expect(page.locator(".others")).toHaveCount(0);
});

test("the last day of an older product stands on the timeline", async ({ page }) => {
  await page.goto("/#" + full.replace("supply=market", "supply=legacy").replace("from_2028-08-02", "before_2026-05-28") +
    "&aiact.changed=no&aiact.public_authority=no&product.legacy_kind=certificate&product.legacy_conditions=yes&product.significant_change=no/result");
  await expect(page.locator(".timeline svg")).toHaveAttribute("aria-label", /until 31.December.2028/);
  await expect(page.locator(".timeline rect.until")).toHaveCount(1);
  await expect(page.locator("p.until")).toContainText("until 31 December 2028");
});

test("answers that cannot both be right are named with both questions, beside a question and on the result", async ({ page }) => {
  await page.goto("/#" + start + "&mdr.active=no");
  const clash = page.locator(".clash");
  await expect(clash).toContainText("Two answers cannot both be right");
  await expect(page.locator("[data-fact]"), "the question stays").toBeVisible();
  await expect(clash.getByRole("link")).toHaveText(["Needs a source of energy", "Software or not"]);
  await accessible(page);
  await page.goto("/#" + full + "&mdr.active=no/result");
  const above = await clash.evaluate((node) => !!(node.compareDocumentPosition(document.querySelector(".heads")!) & Node.DOCUMENT_POSITION_FOLLOWING));
  expect(above, "above the conclusions").toBe(true);
  await clash.getByRole("link", { name: "Needs a source of energy" }).click();
  await page.getByRole("radio", { name: "Yes" }).check();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.locator(".heads")).toBeVisible();
  await expect(clash).toHaveCount(0);
});

test("what would change it comes after the page, grouped by question", async ({ page }) => {
  await page.goto("/#" + full);
  const changes = page.locator(".changes");
  const worst = changes.locator(".otherwise").filter({ hasText: "Worst effect of a decision" });
  await expect(worst).toContainText("MDR class: Class IIb → to Class III");
  await expect(worst).toContainText("MDR class: Class IIb → to Class IIa");
  await expect(changes.locator(":scope > div > .otherwise")).toHaveCount(6);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.reload();
  await expect(changes.locator(".otherwise").first(), "folded under its heading").toBeHidden();
  await changes.locator(".fold > summary").click();
  await expect(changes.locator(".fold > div > .otherwise"), "fewer on a phone").toHaveCount(3);
  const rest = changes.locator(".fold > div > details");
  await expect(rest.locator(".otherwise").first()).toBeHidden();
  await rest.locator("summary").click();
  await expect(rest.locator(".otherwise").first()).toBeVisible();
  await worst.getByRole("link").click();
  await expect(page.locator("[data-fact='mdr.worst_impact']")).toBeVisible();
});

test("a core that cannot say what would change it leaves the result standing", async ({ page }) => {
  await page.addInitScript(() => {
    const parse = JSON.parse.bind(JSON);
    JSON.parse = (text: string) => {
      if (text.includes('"changes":')) throw new Error("trap");
      return parse(text) as unknown;
    };
  });
  await page.goto("/#" + full);
  await expect(page.locator(".changes")).toContainText("could not be worked out");
  await expect(page.locator(".heads")).toContainText("Class IIb");
});

test("another day is compared with the first", async ({ page }) => {
  await page.goto("/#" + full);
  const day = page.locator("section.day");
  await day.getByLabel("Day").fill("2026-07-26");
  await day.getByRole("button", { name: "Compare" }).click();
  await expect(day.getByRole("columnheader").nth(1)).toHaveText("On 20 November 2026");
  await expect(day.getByRole("row").filter({ hasText: "High-risk duties from" }).first()).toContainText("2 August 2028");
  await expect(day.getByRole("row").filter({ hasText: "High-risk duties from" }).first()).toContainText("2 August 2027");
  await expect(day).toContainText("Duties that come, go or move");
  await expect(day).toContainText("wording since 1 August 2024");
  await accessible(page);
  await picture(page, "day-1440");
  await page.setViewportSize({ width: 360, height: 800 });
  await fits(page);
  await day.getByRole("link", { name: "The whole result on 26 July 2026" }).click();
  await expect(page.locator(".heads")).toContainText("2 August 2027");
});

test("a day whose wording is not held is refused, and the amendment is named", async ({ page }) => {
  await page.goto("/#" + full);
  const day = page.locator("section.day");
  await day.getByLabel("Day").fill("2021-01-01");
  await day.getByLabel("Day").press("Enter");
  await expect(day.getByRole("alert")).toContainText("Directive 93/42/EEC");
  await expect(page.locator(".heads"), "the result stays").toContainText("Class IIb");
});

test("the nearest official example stands beside the conclusion that it is about", async ({ page }) => {
  // A melanoma app of MDCG 2019-11, but for how grave a wrong decision would be.
  await page.goto("/#" + full.replace("relation=independent", "relation=drives_with_purpose") + "&product.partner=medical_device&mdr.driven_class=IIa/result");
  const example = page.locator("[data-part=m1] [data-conclusion='mdr.class'] .example");
  await example.locator("summary").click();
  await expect(example).toContainText("melanoma");
  await expect(example).toContainText("MDCG 2019-11 rev.1, §4.1");
  await expect(example).toContainText("MDR class: Class III");
  await expect(example).toContainText(/Worst effect of a decision: yours “Serious.*”, there “Death/);
  await accessible(page);
});

test("of several functions each has its own nearest example", async ({ page }) => {
  const drives = full.replace("relation=independent", "relation=drives_with_purpose") + "&product.partner=medical_device&mdr.driven_class=IIa";
  await page.goto(`/#${drives}&modules=Skin,Dose&m2.mdr.worst_impact=death_or_irreversible/result`);
  const of = (m: string) => page.locator(`[data-part=${m}] [data-conclusion='mdr.class'] .example`);
  await of("m1").locator("summary").click();
  await expect(of("m1")).toContainText("yours “Serious");
  await of("m2").locator("summary").click();
  await expect(of("m2")).toContainText("In none of the answers that are known of both");
});

test("an example whose source leaves two values open says both", async ({ page }) => {
  await page.goto("/#v=1&on=2026-11-20&product.software=yes&product.relation=drives_without_purpose&product.partner=medical_device&product.supply=market" +
    "&product.medical_purpose=no&product.function=individual&product.specimen=none" +
    "&aiact.use=itself&aiact.other_product=none&aiact.listed_use=no/result");
  const example = page.locator("[data-conclusion='mdr.qualification'] .example");
  await example.locator("summary").click();
  await expect(example).toContainText("Covered with the device that it drives or Accessory of a device");
});

test("without the examples the result stands", async ({ page }) => {
  await page.route(/\/a\/cases\./, (route) => route.abort());
  const wrong: string[] = [];
  page.on("pageerror", (e) => wrong.push(e.message));
  await page.goto("/#" + full);
  await expect(page.locator(".heads")).toContainText("Class IIb");
  await expect(page.locator(".changes")).not.toContainText("Trying each answer");
  await expect(page.locator(".example summary")).toHaveCount(0);
  expect(wrong).toEqual([]);
});

test("of the statements in circulation, a result answers those that concern it", async ({ page }) => {
  await page.goto("/#" + full);
  const said = page.locator(".statements");
  const first = said.locator("summary").filter({ hasText: "August 2026, or 2027" });
  await first.click();
  await expect(said).toContainText("for devices it is 2 August 2028");
  await expect(said).not.toContainText("Nearly every AI medical device");
  await page.goto("/#" + full.replace("informs_decisions=yes", "informs_decisions=no") + "&mdr.measuring=no/result");
  await expect(page.locator(".heads")).toContainText("Class I");
  await expect(said).toContainText("Nearly every AI medical device");
  await expect(said).not.toContainText("PMCF");
  await said.getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Myths about the law");
  await expect(page.locator(".claim")).toHaveCount(12);
});

test("the statements are linked from the foot of every page", async ({ page }) => {
  await page.goto("/privacy/");
  await page.locator(".foot").getByRole("link", { name: "Myths about the law" }).click();
  await expect(page).toHaveURL(/\/statements\/$/);
});

test("of several functions the first look names the one that the class comes from", async ({ page }) => {
  await page.goto(`/#${full}&modules=Triage,Dose&m2.mdr.worst_impact=death_or_irreversible/result`);
  await expect(page.locator(".heads > div").filter({ hasText: "Class III" })).toContainText("Because of: Dose");
});

for (const width of [360, 768]) {
  test(`thirteen options fit at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`/#${full.replace("listed_use=no", "listed_use=yes")}/ask/m1.aiact.annex03_use`);
    await expect(page.getByRole("radio")).toHaveCount(14);
    await fits(page);
    await accessible(page);
    await picture(page, `thirteen-${width}`);
    for (const label of await page.locator("label.option").all()) expect((await label.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  });
}

test("with the keyboard alone: from the result on, and back", async ({ page }) => {
  await page.goto("/#" + full);
  const on = page.locator(".details").getByRole("link", { name: "Go on with them" });
  await on.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("h1").last()).toBeFocused();
  await page.getByRole("radio").first().focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-fact]")).not.toHaveAttribute("data-fact", "product.role");
  await page.getByRole("link", { name: "Back to the result" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});
