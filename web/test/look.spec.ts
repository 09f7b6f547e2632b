// Every page and state, on a phone in the dark and on a desk in the light (each
// width and each light once; the two do not touch): nothing is cut off, axe finds
// nothing serious, and a picture is kept for a person to look at.
import { expect, test } from "@playwright/test";
import { accessible, fits, full, picture, start, unsure } from "./help";

const states: [name: string, path: string][] = [
  ["home", "/"],
  ["question", "/#" + start],
  ["ticks", `/#${start}&mdr.worst_impact=other&mdr.special_use=yes`],
  ["ungoverned", "/#v=1&on=2026-11-20&product.software=yes&product.supply=research&aiact.use=itself"],
  ["change", `/#${full}/ask/m1.product.relation`],
  ["result", "/#" + full],
  ["range", "/#" + unsure],
  ["early", `/#v=1&on=2026-11-20&product.software=yes/result`],
  ["modules", `/#${full}/modules`],
  ["product", `/#${full}&modules=Triage,Dose&m2.mdr.worst_impact=death_or_irreversible/result`],
  ["wrong", `/#${full}&mdr.wurst=yes&mdr.special_use=perhaps`],
  ["newer", "/#v=9&on=2026-11-20"],
  ["check", "/check/#" + full],
  ["check-gone", "/check/#order=aaaaaaaaaaaaaaaaaaaaaaaaaa"],
  ["statements", "/statements/"],
  ["scoreboard", "/scoreboard/"],
  ["privacy", "/privacy/"],
  ["imprint", "/imprint/"],
  ["german", "/de/#" + unsure],
  ["german-result", "/de/#" + full],
  ["german-check", "/de/check/"],
  ["german-scoreboard", "/de/scoreboard/"],
  ["german-statements", "/de/statements/"],
  ["french", "/fr/#" + unsure],
  ["french-result", "/fr/#" + full],
  ["french-check", "/fr/check/"],
  ["french-scoreboard", "/fr/scoreboard/"],
  ["french-statements", "/fr/statements/"],
  ["lost", "/nowhere"],
];

for (const [width, light] of [[360, "dark"], [1440, "light"]] as const) {
  test.describe(`${width} ${light}`, () => {
    test.use({ colorScheme: light, viewport: { width, height: 800 } });
    test.setTimeout(90_000); // axe looks at every row of the scoreboard
    for (const [name, path] of states) {
      test(name, async ({ page }) => {
        const wrong: string[] = [];
        page.on("pageerror", (e) => wrong.push(e.message));
        page.on("console", (m) => {
          // Chromium reports the missing order and page, which are meant here.
          if (m.type() === "error" && !m.text().includes("404")) wrong.push(m.text());
        });
        await page.goto(path, { waitUntil: "networkidle" });
        await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
        expect(await page.locator("body").innerText(), "an id without words").not.toMatch(/\b(ui|fact|value|rule|conclusion|duty|reading|problem|example)\.[a-z]\w*\./);
        await fits(page);
        await picture(page, `${name}-${width}-${light}`);
        await accessible(page);
        expect(wrong).toEqual([]);
      });
    }
  });
}

test("targets are large enough", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto("/#" + start + "&mdr.worst_impact=other&mdr.special_use=yes");
  await expect(page.locator(".pick")).toHaveCount(4);
  for (const target of await page.locator("label.option, label.unsure, button, summary, .top a, .foot a").all()) {
    if (!(await target.isVisible())) continue;
    const box = await target.boundingBox();
    expect(box!.height, await target.innerText()).toBeGreaterThanOrEqual(44);
  }
});

test("with everything unfolded, and in forced colours", async ({ page }) => {
  test.setTimeout(90_000); // axe looks at every rule
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/#" + full);
  await expect(page.locator(".heads")).toBeVisible();
  await page.evaluate(() => document.querySelectorAll("details").forEach((d) => (d.open = true)));
  await fits(page);
  await accessible(page);
  await picture(page, "unfolded-forced");
});

test("the uses of Annex III, which are a dozen with the same exceptions, stay readable", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const [said, most] of [["no", 4], ["unknown", 12]] as const) {
    await page.goto("about:blank");
    await page.goto(`/#${full.replace("listed_use=no", `listed_use=${said}`)}/result`);
    await page.locator(".rules > details > summary").click();
    const rule = page.locator(".rules .rule").filter({ has: page.locator("summary", { hasText: "High-risk through the use" }) }).first();
    if (await rule.isHidden()) await rule.locator("xpath=ancestor::details[1]/summary").click();
    await rule.locator("summary").first().click();
    const lines = await rule.locator(".cases li").count();
    expect(lines, said).toBeGreaterThan(1);
    expect(lines, said).toBeLessThanOrEqual(most);
    await fits(page);
    await rule.screenshot({ path: `screenshots/annex03-${said}.png` });
  }
});

test("a prohibition is a warning", async ({ page }) => {
  // Whatever the rules come to: the page is told that the system is prohibited.
  await page.addInitScript(() => {
    const parse = JSON.parse.bind(JSON);
    JSON.parse = (text: string) => parse(text.includes('"branches"') ? text.replaceAll('"high_risk"', '"prohibited"') : text) as unknown;
  });
  await page.goto("/#" + full);
  await expect(page.locator(".heads .stop .value.warn")).toContainText("Warning:");
  await expect(page.locator(".next")).toContainText("prohibition");
  await accessible(page);
  await picture(page, "prohibited");
  await page.emulateMedia({ colorScheme: "dark" });
  await accessible(page);
});

test("on paper", async ({ page }) => {
  await page.goto("/#" + unsure + "/result");
  await expect(page.locator(".heads")).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  await picture(page, "print");
  await expect(page.locator(".take")).toBeHidden();
});
