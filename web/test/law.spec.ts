// The page about changes of the law: what is coming and what applies by the visitor's day, one act of three, the feed.
import { expect, test } from "@playwright/test";
import { accessible, fits, picture } from "./help";

const days = (list: (string | null)[]) => list.map((d) => d ?? "");

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-11-21T12:00:00Z"));
});

test("what is coming stands first, the nearest on top, and moves with the day", async ({ page }) => {
  await page.goto("/law/");
  const [coming, past] = [page.locator(".part").nth(0), page.locator(".part").nth(1)];
  await expect(coming.locator("h2")).toHaveText("Coming");
  const of = async (part: typeof coming) => days(await part.locator("[data-day]").evaluateAll((list) => list.map((d) => d.getAttribute("data-day"))));
  const next = await of(coming);
  expect(next[0]).toBe("2026-11-27");
  expect(next).toEqual([...next].sort());
  const before = await of(past);
  expect(before[0]).toBe("2026-09-26");
  expect(before).toEqual([...before].sort().reverse());
  await expect(coming.locator("[data-day='2026-11-27'] [data-in]")).toHaveText("in 6 days");
  await page.clock.setFixedTime(new Date("2026-12-02T12:00:00Z"));
  await page.reload();
  expect((await of(past))[0]).toBe("2026-12-02"); // a change has effect on its day
  await expect(page.locator("#com-2025-1023")).toContainText("no law");
});

test("one act alone, and a link to one change", async ({ page }) => {
  await page.goto("/law/#aiact-postponed");
  const change = page.locator("#aiact-postponed");
  await expect(change).toHaveAttribute("open", "");
  await expect(change).toContainText("Regulation (EU) 2026/1744");
  await expect(change).toContainText("OJ L, 2026/1744, 24.7.2026");
  await page.getByRole("radio", { name: "IVDR" }).check({ force: true });
  await expect(change).toBeHidden();
  await expect(page.locator("[data-act=ivdr]").first()).toBeVisible();
  await expect(page.locator("[data-act]:visible:not([data-act=ivdr])")).toHaveCount(0);
  await expect(page.locator("[data-day='2028-01-28']")).toBeHidden();
  await expect(page.locator("[data-said]")).toHaveText("18 changes shown");
  await page.evaluate(() => { location.hash = "#aiact-images"; });
  await expect(page.locator("#aiact-images")).toBeVisible();
  await expect(page.locator("#aiact-images summary")).toBeFocused();
});

test("the feed is named by the page and is there in every language", async ({ page, request }) => {
  for (const at of ["", "de/", "fr/"]) {
    await page.goto(`/${at}law/`);
    const href = await page.locator("link[rel=alternate][type='application/atom+xml']").getAttribute("href");
    expect(href).toBe(`/${at}law/feed.atom`);
    const r = await request.get(href ?? "");
    expect(r.headers()["content-type"]).toBe("application/atom+xml");
    const entries = await page.evaluate((xml) => {
      const doc = new DOMParser().parseFromString(xml as unknown as string, "application/xml");
      return doc.querySelector("parsererror") ? -1 : doc.querySelectorAll("entry").length;
    }, await r.text()).catch(() => -2); // the page may parse no text
    expect(entries === -2 || entries > 70, String(entries)).toBe(true);
  }
});

test("without script everything is on the page", async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto("/law/");
  await expect(page.locator("details.amendment")).toHaveCount(73);
  await expect(page.locator(".filter")).toBeHidden();
  await page.locator("#mdr-eudamed summary").click();
  await expect(page.locator("#mdr-eudamed")).toContainText("secondary source");
  await page.context().close();
});

for (const [name, width, scheme] of [["phone", 360, "light"], ["phone-dark", 360, "dark"], ["desk", 1440, "light"], ["desk-dark", 1440, "dark"]] as const) {
  test(`looks right: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto("/law/#aiact-images");
    await fits(page);
    await accessible(page);
    await picture(page, `law-${name}`);
  });
}

for (const lang of ["de", "fr"]) {
  test(`in ${lang}, unfolded`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`/${lang}/law/`);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await expect(page.locator("details.amendment:not([open])")).toHaveCount(0);
    await fits(page);
    await expect(page.locator("main")).not.toContainText(/ui\.[a-z]|change\.[a-z]|\{\w+\}/);
    await picture(page, `law-${lang}`);
  });
}

test("on paper", async ({ page }) => {
  await page.goto("/law/");
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".filter")).toBeHidden();
  await expect(page.locator("#aiact-images p").first()).toBeVisible();
  await picture(page, "law-print");
});
