// The list of products: kept in this browser, as one file, run again on another day and by other rules, and
// marked where the law changes. The day is held still, so that what is coming stays coming.
import { readFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";
import { accessible, complete, fits, full, picture } from "./help";

const noon = new Date("2026-11-21T12:00:00Z");

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(noon);
});

// product is one as a file has it.
function product(id: string, name: string, state = full, more: object = {}) {
  return { id, name, note: "", state, saved: "2026-11-20", ...more };
}

async function bring(page: Page, products: unknown, more: object = {}): Promise<void> {
  const content = typeof products === "string" ? products : JSON.stringify({ cecheck: "products", v: 1, saved: "2026-11-20", products, ...more });
  await page.locator("#import").setInputFiles({ name: "list.json", mimeType: "application/json", buffer: Buffer.from(content) });
}

const names = (page: Page) => page.locator("tbody th a");
const row = (page: Page, id: string) => page.locator(`[data-product="${id}"]`);

async function list(page: Page, products: unknown[] = []): Promise<void> {
  await page.goto("/products/");
  await expect(page.locator("#import")).toBeAttached();
  if (products.length === 0) return;
  await bring(page, products);
  await expect(names(page)).toHaveCount(products.length);
}

async function saved(page: Page): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save all as a file" }).click()]);
  return readFile(await download.path(), "utf8");
}

test("a result is kept, is there after a reload, and opens again", async ({ page }) => {
  await page.goto("/#" + complete + "/result");
  const form = page.locator("form.keep");
  await form.getByRole("button").click();
  await expect(form.getByRole("status")).toHaveText("Give the product a name first.");
  await form.getByLabel("Name of the product").fill("Triage app");
  await form.getByRole("button").click();
  await expect(form.getByRole("status")).toContainText("Kept in this browser.");
  // Under the same name it is the same product.
  await form.getByRole("button").click();
  await expect(form.getByRole("status")).toContainText("in place of the product of that name");
  await form.getByRole("link", { name: "To my products" }).click();
  await expect(page).toHaveURL(/\/products\/$/);
  await expect(names(page)).toHaveText(["Triage app"]);
  await page.reload();
  await expect(names(page)).toHaveText(["Triage app"]);
  const cells = row(page, (await page.locator("[data-product]").getAttribute("data-product")) ?? "").locator("td");
  await expect(cells.nth(0)).toContainText("MDR");
  await expect(cells.nth(1)).toContainText("IIb");
  await expect(cells.nth(3)).toContainText(/high-risk/i);
  await expect(cells.nth(4)).toContainText("2 August 2028");
  await names(page).first().click();
  await expect(page.locator(".heads")).toContainText("IIb");
});

test("renamed, duplicated, deleted and brought back", async ({ page }) => {
  await list(page, [product("a-1", "Alpha"), product("b-2", "Beta")]);
  await row(page, "a-1").locator("[data-act=edit]").click();
  await expect(page.getByLabel("Name", { exact: true })).toBeFocused();
  await page.getByLabel("Name", { exact: true }).fill("Omega");
  await page.getByLabel("Note").fill("with <b>markup</b>");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await expect(names(page)).toHaveText(["Beta", "Omega"]);
  await expect(row(page, "a-1")).toContainText("with <b>markup</b>");
  await expect(row(page, "a-1").locator("[data-act=edit]")).toBeFocused();
  await row(page, "a-1").locator("[data-act=edit]").click();
  await page.keyboard.press("Escape");
  await expect(page.locator("form.edit")).toHaveCount(0);

  await row(page, "b-2").locator("[data-act=duplicate]").click();
  await expect(names(page)).toHaveText(["Beta", "Beta (copy)", "Omega"]);
  await page.locator("[data-act=undo]").click();
  await expect(names(page)).toHaveText(["Beta", "Omega"]);

  await row(page, "b-2").locator("[data-act=delete]").click();
  await expect(names(page)).toHaveText(["Omega"]);
  await expect(page.locator("[data-act=undo]")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(names(page)).toHaveText(["Beta", "Omega"]);
  await row(page, "b-2").locator("[data-act=delete]").click();
  await expect(names(page)).toHaveText(["Omega"]);
  await page.reload();
  await expect(names(page)).toHaveText(["Omega"]);
});

test("the file that is saved is the one that is taken over, and ids decide what is the same", async ({ page, browser }) => {
  await list(page, [product("a-1", "Alpha"), product("b-2", "Beta", full, { note: "n" })]);
  const file = await saved(page);
  const parsed = JSON.parse(file) as { cecheck: string; v: number; products: { id: string; state: string }[] };
  expect([parsed.cecheck, parsed.v, parsed.products.map((p) => p.id).sort()]).toEqual(["products", 1, ["a-1", "b-2"]]);
  const other = await (await browser.newContext()).newPage();
  await other.clock.setFixedTime(noon);
  await list(other, [product("a-1", "Newer here", full, { saved: "2026-11-21" }), product("c-3", "Gamma")]);
  await bring(other, file);
  await expect(other.locator(".said")).toContainText("1 added, 0 replaced, 1 left as they were");
  await expect(names(other)).toHaveText(["Beta", "Gamma", "Newer here"]);
  await bring(other, [product("c-3", "Delta", full, { saved: "2026-11-21" })]);
  await expect(other.locator(".said")).toContainText("0 added, 1 replaced, 0 left");
  await expect(names(other)).toHaveText(["Beta", "Delta", "Newer here"]);
  await other.locator("[data-act=undo]").click();
  await expect(names(other)).toHaveText(["Beta", "Gamma", "Newer here"]);
  await other.context().close();
});

for (const [what, products, told, where] of [
  ["no JSON", "{", "The file is no JSON.", ""],
  ["another file", '{"v":1}', "The file is no list of products of cecheck.", ""],
  ["a newer file", '{"cecheck":"products","v":2,"products":[]}', "The file comes from a newer version of this page.", ""],
  ["no list", '{"cecheck":"products","v":1}', "The file has no list of products.", ""],
  ["an id twice", [product("x", "X"), product("x", "Y")], "The id occurs twice in the file.", "Product 2 of the file, “Y”"],
  ["no name", [product("x", "X"), product("y", " ")], "The name is missing or longer than 200 characters.", "Product 2 of the file"],
  ["a state without a day", [product("x", "X"), product("y", "Y", "v=1&product.software=yes")], "The answers cannot be read.", "Product 2 of the file, “Y”"],
  ["a state of a newer grammar", [product("y", "Y", "v=9&on=2026-11-20")], "The answers cannot be read.", "Product 1 of the file, “Y”"],
  ["a link that is no law", [product("y", "Y", full, { found: { rules: "1", on: "2026-11-20", conclusions: [], duties: [{ id: "d", ref: "mdr/art_1", eli: "javascript:alert(1)", applies: "yes", from: [] }] } })], "The kept result is damaged.", "Product 1"],
] as const) {
  test(`a file is refused whole: ${what}`, async ({ page }) => {
    await list(page, [product("a-1", "Alpha")]);
    await bring(page, products);
    const box = page.locator(".problems");
    await expect(box).toBeFocused();
    await expect(box).toContainText("Nothing was changed.");
    await expect(box.locator(".what")).toHaveText([told]);
    if (where) await expect(box.locator(".where")).toContainText(where);
    await expect(names(page)).toHaveText(["Alpha"]);
    await page.reload();
    await expect(names(page)).toHaveText(["Alpha"]);
    await accessible(page);
  });
}

test("run again on another day: what changes is listed, kept, and can be undone", async ({ page }) => {
  const before = full.replace("on=2026-11-20", "on=2026-07-01");
  await list(page, [product("a-1", "Alpha", before), product("b-2", "Beta")]);
  await expect(row(page, "a-1").locator(".since > summary")).toContainText(/changes of the law since its day touch it/);
  await expect(row(page, "b-2").locator(".since")).toHaveCount(0);
  await page.getByRole("button", { name: "Show what changes" }).click();
  const out = page.locator(".outcomes");
  await expect(out.locator("h2")).toBeFocused();
  await expect(out).toContainText("1 product comes out otherwise.");
  await expect(out.locator("[data-outcome=a-1]")).toContainText(/2.August.2027.*→.*2.August.2028/);
  await expect(out).toContainText("Unchanged: Beta.");
  await accessible(page);
  await picture(page, "products-again");
  await out.locator("[data-outcome=a-1]").getByRole("button", { name: "Keep this result" }).click();
  await expect(page.locator(".said")).toContainText("1 product now stands on this result.");
  await expect(row(page, "a-1").locator(".since")).toHaveCount(0);
  await expect(row(page, "a-1")).toContainText("As of 21 November 2026");
  await page.locator("[data-act=undo]").click();
  await expect(row(page, "a-1")).toContainText("As of 1 July 2026");
});

test("a product of another rule set is marked and brought to the present one, with the difference", async ({ page }) => {
  const found = { rules: "00000000", on: "2026-11-20", conclusions: [{ module: "m1", fact: "mdr.class", possible: ["I"] }],
    duties: [{ id: "mdr.annex02", ref: "mdr/anx_II", eli: "http://data.europa.eu/eli/reg/2017/745/anx_II/2026-07-19", applies: "yes", from: ["2020-01-01"] }] };
  const state = full.replace("v=1&", "v=1&rules=00000000&") + "&mdr.long_gone=yes";
  await list(page, [product("a-1", "Alpha", state, { found }), product("b-2", "Beta"), product("c-3", "Gamma", full.replace("v=1&", "v=1&rules=11111111&"))]);
  await expect(row(page, "a-1")).toContainText("older rule set");
  await expect(row(page, "a-1")).toContainText("1 thing is wrong with the answers");
  await expect(row(page, "b-2")).not.toContainText("older rule set");
  await expect(page.locator(".note")).toContainText("2 products were kept with another rule set");
  await page.getByRole("button", { name: "Show what the present rules change" }).click();
  await expect(page.locator("[data-outcome=a-1]")).toContainText(/Class.*I.*→.*IIb/);
  await expect(page.locator("[data-outcome=a-1]")).toContainText(/duties come, go or bind/);
  await expect(page.locator("[data-outcome=c-3]")).toContainText("nothing can be compared");
  await row(page, "a-1").getByRole("button", { name: "Bring to the present rules" }).click();
  await expect(page.locator("[data-outcome=c-3]")).toHaveCount(0);
  await page.locator("[data-outcome=a-1]").getByRole("button", { name: "Keep this result" }).click();
  await expect(row(page, "a-1")).not.toContainText("older rule set");
  await page.locator("[data-act=undo]").click();
  await expect(row(page, "a-1")).toContainText("older rule set");
});

test("a product on a day that is not held is run on another one", async ({ page }) => {
  await list(page, [product("e-5", "Implant", "v=1&on=2026-05-01&product.software=no&product.kind=device")]);
  await expect(row(page, "e-5")).toContainText("Delegated Regulation (EU) 2026/1359");
  await page.getByRole("button", { name: "Show what changes" }).click();
  await expect(page.locator("[data-outcome=e-5]")).toContainText("What it came to before is not known");
  await page.getByRole("button", { name: "Keep all these results" }).click();
  await expect(row(page, "e-5")).toContainText("As of 21 November 2026");
});

test("of the ends of a transition the one that the product is under marks it", async ({ page }) => {
  const old = full.replace("supply=market", "supply=legacy").replace("product.placed=from_2028-08-02", "product.placed=before_2026-05-28") + "&product.legacy_kind=certificate&product.legacy_conditions=yes&product.significant_change=no";
  await list(page, [product("a-1", "Alpha", old)]);
  await row(page, "a-1").locator(".touched summary").last().click();
  await expect(row(page, "a-1").locator(".touched")).toContainText("Transition ends: all other older devices");
  await expect(row(page, "a-1").locator(".touched")).not.toContainText("class III and class IIb implants");
  await expect(row(page, "a-1")).toContainText("31 December 2028");
});

test("coming changes mark what they touch and nothing else", async ({ page }) => {
  const door = "v=1&on=2026-11-20&product.software=yes&product.relation=independent&product.function=storage_only&product.medical_purpose=no&aiact.use=none"; // no device, no AI
  await list(page, [product("a-1", "Alpha", full + "&aiact.generates=no"), product("d-4", "Door", door)]);
  const coming = row(page, "a-1").locator(".touched");
  await coming.locator("summary").click();
  await expect(coming.locator("li", { hasText: "High-risk duties begin for medical devices" })).toContainText("2 August 2028");
  await expect(coming).not.toContainText("class D");
  await expect(row(page, "d-4").locator(".touched")).toHaveCount(0);
  await coming.getByRole("link", { name: "High-risk duties begin for medical devices" }).click();
  await expect(page.locator("#aiact-products")).toHaveAttribute("open", "");
});

test("where the browser keeps nothing the page says so, goes on, and offers the file", async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("denied", "SecurityError");
    };
  });
  await list(page, [product("a-1", "Alpha")]);
  await expect(page.locator(".note").first()).toContainText("This browser keeps nothing here.");
  expect(await saved(page)).toContain('"Alpha"');
  await row(page, "a-1").locator("[data-act=delete]").click();
  await page.locator("[data-act=undo]").click();
  await expect(names(page)).toHaveText(["Alpha"]);
  await accessible(page);
  await page.goto("/#" + full + "/result");
  await page.getByLabel("Name of the product").fill("Alpha");
  await page.getByRole("button", { name: "Keep in my list" }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save as a file" }).click()]);
  expect(JSON.parse(await readFile(await download.path(), "utf8"))).toMatchObject({ cecheck: "products", v: 1, products: [{ name: "Alpha" }] });
});

test("storage that fails only when it is written to loses nothing on the page", async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await list(page, [product("a-1", "Alpha")]);
  await expect(page.locator(".note").first()).toContainText("This browser keeps nothing here.");
  await expect(names(page)).toHaveText(["Alpha"]);
});

test("no answer leaves the browser", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (r) => asked.push(r.method() + " " + r.url() + (r.postData() ?? "")));
  await list(page, [product("a-1", "Alpha")]);
  await page.getByRole("button", { name: "Show what changes" }).click();
  await expect(page.locator(".outcomes")).toBeVisible();
  expect(asked.filter((r) => !r.startsWith("GET ") || /product\.|mdr\.|Alpha/.test(r.split("#")[0] ?? ""))).toEqual([]);
});

test("many products are worked through with progress", async ({ page }) => {
  await page.goto("/products/");
  await expect(page.locator("#import")).toBeAttached();
  await bring(page, Array.from({ length: 120 }, (_, i) => product(`p-${i}`, `Product ${i}`, full.replace("2026-11-20", `2026-11-${String(1 + (i % 20)).padStart(2, "0")}`))));
  await expect(names(page)).toHaveCount(120, { timeout: 20_000 });
  await page.getByRole("button", { name: "Show what changes" }).click();
  await expect(page.locator("progress")).toBeVisible();
  await expect(page.locator(".outcomes")).toBeVisible({ timeout: 20_000 });
  await expect(page.locator("progress")).toHaveCount(0);
});

test("by keyboard alone", async ({ page }) => {
  await list(page, [product("a-1", "Alpha")]);
  const reach = async (selector: string) => {
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate((s) => document.activeElement?.matches(s) ?? false, selector)) return;
    }
    throw new Error(`${selector} is out of reach`);
  };
  await page.locator("body").focus();
  await reach("#import");
  await reach("#again");
  await reach("[data-act=again]");
  await reach("[data-act=delete]");
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-act=undo]")).toBeFocused();
});

for (const [name, width, scheme] of [["phone", 360, "light"], ["phone-dark", 360, "dark"], ["desk", 1440, "light"], ["desk-dark", 1440, "dark"]] as const) {
  test(`looks right: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto("/products/");
    await expect(page.locator(".none-yet")).toBeVisible();
    await fits(page);
    await accessible(page);
    await picture(page, `products-empty-${name}`);
    await bring(page, [
      product("a-1", "Triage app for out-of-hours services", full, { note: "Waiting for the notified body" }),
      product("b-2", "Sepsis alert", full.replace("on=2026-11-20", "on=2026-07-01").replace("v=1&", "v=1&rules=00000000&")),
      product("c-3", "Half answered", "v=1&on=2026-11-20&product.software=yes"),
      product("d-4", "Two modules", full.replace("product.software", "modules=Viewer,Alarm&product.software") + "&m2.mdr.worst_impact=death_or_irreversible"),
      product("e-5", "Held by an older wording", "v=1&on=2026-05-01&product.software=no&product.kind=device"),
    ]);
    await expect(names(page)).toHaveCount(5);
    await fits(page);
    await accessible(page);
    await picture(page, `products-${name}`);
    await page.getByRole("button", { name: "Show what the present rules change" }).click();
    await row(page, "a-1").locator("[data-act=edit]").click();
    await fits(page);
    await accessible(page);
    await picture(page, `products-more-${name}`);
  });
}

for (const lang of ["de", "fr"]) {
  test(`in ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`/${lang}/products/`);
    await expect(page.locator("#import")).toBeAttached();
    await bring(page, [product("a-1", "Alpha", full.replace("on=2026-11-20", "on=2026-07-01"))]);
    await expect(names(page)).toHaveText(["Alpha"]);
    await page.locator("[data-act=again]").click();
    await expect(page.locator(".outcomes")).toBeVisible();
    for (const d of await page.locator("details").all()) await d.evaluate((x: HTMLDetailsElement) => { x.open = true; });
    await fits(page);
    await expect(page.locator("main")).not.toContainText(/\[?ui\.[a-z]|change\.[a-z]|undefined/);
    await picture(page, `products-${lang}`);
    await page.setViewportSize({ width: 1440, height: 900 });
    await picture(page, `products-${lang}-desk`);
  });
}
