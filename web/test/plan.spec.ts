// The plan: from a result to requirements, one file, a roadmap and documents, all made in the page.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { loadReporter } from "../src/wasm";
import type { Requirements, Roadmap } from "../src/plan/types";
import { accessible, complete, fits, full, picture, start, unsure } from "./help";

const none = "v=1&on=2026-11-20&product.software=yes&product.relation=independent&product.function=stores_or_transmits&product.medical_purpose=no&product.specimen=none&aiact.use=none";
// A part of the list in MDR Article 52(4) was amended after this day, and its wording before is not held.
const notHeld = "v=1&on=2026-05-01&product.software=no&product.medical_purpose=yes&mdr.invasiveness=surgical&mdr.implantable=yes";
const open = "v=1&on=2026-11-20&product.software=yes&product.medical_purpose=yes";

// An id that shows instead of its words.
const id = /\b(ui|fact|value|rule|conclusion|duty|reading|problem|req|report|techdoc|roadmap|basis|deadline|recurring|evidence|standard|relation|adds|code)\.[a-z]\w*[.\w]*/;

const core = loadReporter(readFileSync(new URL("../../dist/wasm/report.wasm", import.meta.url)));
const asked = async (state: string) => JSON.parse((await core).requirements(state)) as Requirements;
const planned = async (state: string) => JSON.parse((await core).roadmap(state)) as Roadmap;

async function show(page: Page, state: string, view = "requirements", lang = ""): Promise<void> {
  await page.goto(`${lang}/plan/#${state}/${view}`);
  await expect(page.locator(".plan h1")).toBeVisible();
}

const state = (page: Page) => new URL(page.url()).hash.slice(1).replace(/\/\w+$/, "");

test("from the result to the plan, and back, is one click each", async ({ page }) => {
  await page.goto("/#" + complete);
  await page.getByRole("main").getByRole("link", { name: "What do I do now?" }).click();
  await expect(page).toHaveURL(/\/plan\/#.*mdr\.worst_impact=serious_or_surgery.*\/requirements$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What do I do now?");
  await expect(page.locator(".for")).toContainText("Class IIb");
  await expect(page.locator(".for")).toContainText("High-risk AI system");
  await page.getByRole("link", { name: "Back to the result" }).click();
  await expect(page.locator(".heads")).toContainText("Class IIb");
});

test("as soon as something is certain, the plan can be had, with what is only possible marked", async ({ page }) => {
  await page.goto("/#" + start);
  await page.getByRole("navigation", { name: /pages/i }).or(page.locator(".top nav")).first().getByRole("link", { name: "What to do" }).click();
  await expect(page.locator(".plan .note").first()).toContainText("still open");
  await expect(page.locator(".work .chip.open").first()).toHaveText("May apply");
  await expect(page.locator(".for")).toContainText("Class IIa");
});

test("a class that is still a range is said as a range", async ({ page }) => {
  await show(page, unsure);
  await expect(page.locator(".for > div").filter({ hasText: "MDR class" })).toContainText(/IIa.*III|At least/);
});

test("the requirements are those of the core, counted and in the order of the roadmap", async ({ page }) => {
  const { requirements } = await asked(complete);
  const { steps } = await planned(complete);
  await show(page, complete);
  await expect(page.locator("[data-requirement]")).toHaveCount(requirements.length);
  await expect(page.locator(".counted")).toContainText(`${requirements.length} of ${requirements.length} requirements`);
  const shown = await page.locator("[data-requirement]").evaluateAll((list) => list.map((x) => (x as HTMLElement).dataset.requirement));
  expect([...shown].sort()).toEqual(requirements.map((r) => r.id).sort());
  const numbers = (await page.locator(".set > h2 .no").allInnerTexts()).map(Number);
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  expect(numbers.length).toBeGreaterThan(8);
  expect(Math.max(...numbers)).toBeLessThanOrEqual(steps.length);

  for (const act of ["mdr", "aiact"]) {
    await page.getByLabel("Act", { exact: true }).selectOption(act);
    const n = requirements.filter((r) => r.ref.startsWith(act + "/")).length;
    await expect(page.locator(".counted")).toContainText(`${n} of ${requirements.length}`);
    await expect(page.locator("[data-requirement]:not([hidden])")).toHaveCount(n);
  }
  await page.getByLabel("Act", { exact: true }).selectOption("");
  await page.getByLabel("Whose duty").selectOption("importer");
  await expect(page.locator(".counted")).toContainText(`${requirements.filter((r) => r.whose === "importer").length} of`);
  await page.getByLabel("Whose duty").selectOption("");
  await page.getByRole("searchbox", { name: "Search" }).fill("training data");
  const found = page.locator("[data-requirement]:not([hidden])");
  expect(await found.count()).toBeGreaterThan(0);
  expect(await found.count()).toBeLessThan(requirements.length / 4);
  await expect(found.first()).toBeVisible();
  await page.getByRole("searchbox", { name: "Search" }).fill("zzzz");
  await expect(page.getByText("Nothing fits these filters.")).toBeVisible();
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(page.locator(".counted")).toContainText(`${requirements.length} of`);
});

test("of a product with several functions, it says because of which", async ({ page }) => {
  await show(page, `${complete.replace("&mdr.worst_impact=serious_or_surgery", "")}&modules=Triage,Dose&m1.mdr.worst_impact=other&m2.mdr.worst_impact=death_or_irreversible`);
  await page.getByRole("button", { name: "Unfold all" }).click();
  await expect(page.getByText("Because of: Dose").first()).toBeVisible();
});

test("each point has its provision, its elements, and where it goes", async ({ page }) => {
  await show(page, complete, "requirements/aiact.annex04.2.b");
  const point = page.locator("[data-requirement='aiact.annex04.2.b']");
  await expect(point).toBeVisible();
  await expect(point.getByRole("link", { name: "AI Act Annex IV 2(b)" })).toHaveAttribute("href", /^http:\/\/data\.europa\.eu\/eli\//);
  const r = (await asked(complete)).requirements.find((x) => x.id === "aiact.annex04.2.b")!;
  await expect(point.getByRole("checkbox")).toHaveCount(r.elements.length);
  await expect(point).toContainText("(state of the art)");
  await point.getByRole("link", { name: /Design specification/ }).click();
  await expect(page).toHaveURL(/\/documentation\/techdoc\.3\.2$/);
  await expect(page.locator("[id='p-techdoc.3.2'] h4")).toBeFocused();
});

test("ticks stay in this browser, for these answers, and out of the address", async ({ page }) => {
  await show(page, complete, "requirements/aiact.annex04.2.b");
  const before = page.url();
  const box = page.locator("[data-requirement='aiact.annex04.2.b']").getByRole("checkbox").first();
  await box.check();
  await expect(page.locator(".counted")).toContainText("1 of");
  expect(page.url()).toBe(before);
  await page.reload();
  await expect(box).toBeChecked();
  await show(page, complete + "&plan.start=2027-01-01"); // a plan is no other product
  await expect(page.locator(".counted")).toContainText(/ 1 of \d+ points/);
  await show(page, complete.replace("serious_or_surgery", "other"));
  await expect(page.locator(".counted")).toContainText(/ 0 of \d+ points/);
  await show(page, complete);
  await page.getByRole("button", { name: "Remove all ticks" }).click();
  await expect(page.locator(".counted")).toContainText(/ 0 of \d+ points/);
});

test("where storage is refused, ticking still works", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(globalThis, "localStorage", { get: () => { throw new DOMException("refused", "SecurityError"); } }));
  await show(page, complete, "requirements/aiact.annex04.2.b");
  await page.locator("[data-requirement='aiact.annex04.2.b']").getByRole("checkbox").first().check();
  await expect(page.locator(".counted")).toContainText("1 of");
});

test("a file that exists has to gain what the core says", async ({ page }) => {
  const { additions, pairs, quality, standards, codes } = await asked(complete + "&plan.file=mdr");
  await show(page, complete, "documentation");
  await expect(page.locator(".gain")).toHaveCount(0);
  await page.getByRole("radio", { name: "A file under the MDR" }).check({ force: true });
  await expect(page.getByRole("status").filter({ hasText: String(additions.length) })).toBeVisible();
  await expect(page.locator(".gain")).toHaveCount(additions.length);
  expect(state(page)).toContain("&plan.file=mdr");
  const rows = (name: string) => page.locator(`section:has(> #t-${name}) tbody tr`);
  await expect(rows("pairs")).toHaveCount(pairs.length);
  await expect(rows("quality")).toHaveCount(quality.length);
  await expect(rows("standards")).toHaveCount(standards.length);
  await expect(rows("codes")).toHaveCount(codes.length);
  await expect(rows("standards").filter({ hasText: "EN ISO 14971" })).toContainText("Cited in the Official Journal under MDR and IVDR");
  await page.getByLabel("We are a small or medium-sized").check();
  await expect(page.getByRole("heading", { name: "Simplified form for small companies" })).toBeVisible();
  expect(state(page)).toContain("plan.sme=yes");
  await page.reload();
  await expect(page.getByLabel("We are a small or medium-sized")).toBeChecked();
  await expect(page.locator(".gain")).toHaveCount(additions.length);
});

test("another duration moves the finish and stands in the address", async ({ page }) => {
  await show(page, complete, "roadmap");
  const finish = page.locator(".heads .first .value");
  const before = await finish.innerText();
  const step = page.locator("[id='p-roadmap.documentation_assessment']");
  await step.locator("summary").click();
  const weeks = step.getByRole("group", { name: "Duration in weeks" });
  await weeks.getByLabel("Low").fill("4");
  await weeks.getByLabel("Likely").fill("6");
  await weeks.getByLabel("High").fill("8");
  await weeks.getByLabel("High").press("Tab");
  await expect(finish).not.toHaveText(before);
  expect(state(page)).toContain("plan.weeks.documentation_assessment=4-6-8");
  await expect(step.locator("summary")).toContainText("Your figures");
  await expect(weeks).toContainText("Your own figure.");
  const after = await finish.innerText();
  const { finish: want } = await planned(complete + "&plan.weeks.documentation_assessment=4-6-8");
  expect(new Date(after + " UTC").toISOString().slice(0, 10)).toBe(want.likely);
  await page.reload();
  await expect(finish).toHaveText(after);
  await page.getByRole("button", { name: "Back to our assumptions" }).click();
  await expect(finish).toHaveText(before);
  expect(state(page)).not.toContain("plan.weeks");
});

test("a figure that cannot be is said, and the plan stays", async ({ page }) => {
  await show(page, complete, "roadmap/roadmap.qms");
  const finish = await page.locator(".heads .first .value").innerText();
  const weeks = page.locator("[id='p-roadmap.qms']").getByRole("group", { name: "Duration in weeks" });
  for (const [value, said] of [["many", "must be a whole number"], ["1", "“Low” is above “Likely”"], ["99999", "“Likely” is above “High”"]] as const) {
    await weeks.getByLabel("Likely").fill(value);
    await weeks.getByLabel("Likely").press("Tab");
    await expect(weeks.getByRole("alert")).toContainText(said);
    await expect(weeks.getByLabel("Likely")).toHaveAttribute("aria-invalid", "true");
  }
  await accessible(page);
  await weeks.getByLabel("High").fill("99999");
  await weeks.getByLabel("High").press("Tab");
  await expect(weeks.getByRole("alert")).toContainText("more than this plan can hold");
  expect(page.url()).not.toContain("plan.weeks");
  await expect(page.locator(".heads .first .value")).toHaveText(finish);
  await weeks.getByLabel("High").fill("52");
  await weeks.getByLabel("Likely").fill("30");
  await weeks.getByLabel("Likely").press("Tab");
  await expect(weeks.getByRole("alert")).toBeHidden();
  expect(state(page)).toContain("plan.weeks.qms=17-30-52");
});

test("a day that cannot be kept is a warning, one that can is none", async ({ page }) => {
  await show(page, complete, "roadmap");
  await page.getByLabel("Wanted on the market by").fill("2027-03-01");
  await page.getByLabel("Wanted on the market by").blur();
  await expect(page.locator(".warning")).toContainText("cannot be kept");
  await expect(page.locator(".warning")).toContainText("would have had to begin");
  expect(state(page)).toContain("plan.market=2027-03-01");
  await expect(page.locator(".gantt text.wanted")).toContainText("1 March 2027");
  await accessible(page);
  await page.getByLabel("Wanted on the market by").fill("2034-03-01");
  await page.getByLabel("Wanted on the market by").blur();
  await expect(page.locator(".warning")).toHaveCount(0);
  await expect(page.locator(".heads")).toContainText("nearly all runs");
  await page.getByLabel("Work begins on").fill("2033-12-01");
  await page.getByLabel("Work begins on").blur();
  await expect(page.locator(".warning")).toContainText("cannot be kept");
  await page.getByLabel("Wanted on the market by").fill("");
  await page.getByLabel("Wanted on the market by").blur();
  await expect(page.locator(".warning")).toHaveCount(0);
  expect(page.url()).not.toContain("plan.market");
});

test("the picture has a bar for each step, and the table the same days", async ({ page }) => {
  const { steps, deadlines, recurring } = await planned(complete);
  await show(page, complete, "roadmap");
  await expect(page.locator(".gantt rect, .gantt path.reached")).toHaveCount(steps.length);
  await page.getByText("The same as a table").click();
  await expect(page.locator(".as-table tbody tr")).toHaveCount(steps.length);
  const last = steps[steps.length - 1]!;
  const said = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(new Date(last.finish.likely)).replaceAll(" ", "\u00a0");
  await expect(page.locator(".as-table tbody tr").last()).toContainText(said);
  await expect(page.locator("section:has(> #t-deadlines) tbody tr")).toHaveCount(deadlines.length);
  await expect(page.locator("section:has(> #t-recurring) tbody tr")).toHaveCount(recurring.length);
});

const starts: Record<string, RegExp> = { html: /^<!doctype html>/i, md: /^(---|#)/, csv: /^\ufeff?[^\n]*,/, json: /^\{/, docx: /^PK/, ics: /^BEGIN:VCALENDAR\r\n/ };

test("every document in every format is a file of its kind", async ({ page }, info) => {
  test.setTimeout(120_000);
  await show(page, complete + "&plan.market=2030-01-01", "take");
  const buttons = await page.locator("button[data-kind]").all();
  expect(buttons.length).toBe(6 * 5); // a declaration has no table; only a roadmap goes into a calendar
  for (const button of buttons) {
    const kind = await button.getAttribute("data-kind");
    const format = (await button.getAttribute("data-format"))!;
    const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
    expect(file.suggestedFilename()).toBe(`cecheck-${kind}-2026-11-20.${format}`);
    const bytes = readFileSync((await file.path())!);
    const text = bytes.toString("utf8");
    expect(bytes.length, `${kind}.${format}`).toBeGreaterThan(300);
    expect(text, `${kind}.${format}`).toMatch(starts[format]!);
    if (format !== "json" && format !== "docx") expect(text, `${kind}.${format}`).not.toMatch(/\[(ui|report|req|duty|rule|value|techdoc|roadmap|evidence|standard|code)\.[^\]]*\]/);
    if (format === "json") expect(JSON.parse(text)).toMatchObject({ v: 1 });
    if (format === "ics") expect(text.trimEnd()).toMatch(/END:VCALENDAR$/);
    if (format === "docx" && pandoc()) {
      const at = info.outputPath(`${kind}.docx`);
      writeFileSync(at, bytes);
      expect(execFileSync("pandoc", ["-f", "docx", "-t", "plain", at], { encoding: "utf8" }).length).toBeGreaterThan(500);
    }
  }
  await expect(page.getByText("Made: cecheck-roadmap")).toBeVisible();
});

function pandoc(): boolean {
  try {
    execFileSync("pandoc", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

test("nothing is asked for with an answer in it, and after loading nothing at all", async ({ page, context }) => {
  const sent: string[] = [];
  page.on("request", (r) => sent.push(r.url() + " " + (r.postData() ?? "") + " " + JSON.stringify(r.headers())));
  await show(page, complete, "requirements");
  await page.waitForLoadState("networkidle");
  expect(sent.length).toBeGreaterThan(3);
  for (const s of sent) expect(s).not.toMatch(/worst_impact|product\.software|serious_or_surgery/);
  await context.setOffline(true);
  sent.length = 0;
  for (const name of ["Documentation", "Roadmap", "Take it with you"]) {
    await page.locator(".tabs").getByRole("link", { name }).click();
    await expect(page.locator(".tabs [aria-current=page]")).toHaveText(name);
  }
  const [file] = await Promise.all([page.waitForEvent("download"), page.locator("button[data-kind=roadmap][data-format=ics]").click()]);
  expect(file.suggestedFilename()).toContain("roadmap");
  expect(sent.filter((s) => s.startsWith("http"))).toEqual([]);
});

test("with the keyboard alone", async ({ page }) => {
  await show(page, complete);
  const to = async (name: RegExp | string) => {
    for (let i = 0; i < 80; i++) {
      await page.keyboard.press("Tab");
      const text = await page.evaluate(() => `${document.activeElement?.getAttribute("aria-label") ?? ""} ${document.activeElement?.id ?? ""} ${document.activeElement?.textContent ?? ""}`);
      if (typeof name === "string" ? text.includes(name) : name.test(text)) return;
    }
    throw new Error(`no way to ${name}`);
  };
  await to("plan-search");
  await page.keyboard.type("oversight");
  await expect(page.locator(".counted")).not.toContainText(/^(\d+) of \1 /);
  await to(/Human oversight/);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.locator(".tabs a").first().focus();
  await to("Roadmap");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/roadmap$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await to(/Quality management system/);
  await page.keyboard.press("Enter");
  await to("plan.weeks.qms.low");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("20");
  await page.keyboard.press("Tab");
  await expect(page.locator("[id='plan.weeks.qms.likely']")).toBeFocused(); // an edit takes no focus away
  expect(state(page)).toContain("plan.weeks.qms=20-26-52");
});

test("a state without a device, one that is not held, and none at all say what to do", async ({ page }) => {
  await page.goto("/plan/");
  await expect(page.getByRole("link", { name: "Start the self-assessment" })).toHaveAttribute("href", /^\/(#.*)?$/);
  await accessible(page);
  await picture(page, "plan-empty");
  await show(page, none, "documentation");
  await expect(page.locator(".documentation")).toContainText("no technical documentation is required");
  await accessible(page);
  await show(page, none, "roadmap");
  await expect(page.locator(".roadmap")).toContainText("no road to the CE mark");
  await accessible(page);
  await picture(page, "plan-none");
  await page.goto(`/plan/#${notHeld}/roadmap`);
  await expect(page.getByRole("alert")).toContainText("19 July 2026");
  await accessible(page);
  await page.getByRole("link", { name: /today/i }).click();
  await expect(page.locator(".roadmap")).toBeVisible();
  await page.goto("/plan/#v=9&on=2026-11-20&product.software=yes/take");
  await expect(page.getByRole("alert")).toContainText("newer version");
});

test("a module that cannot be loaded is said", async ({ page }) => {
  await page.route(/\/a\/report\./, (r) => r.abort());
  await page.goto(`/plan/#${complete}/roadmap`);
  await expect(page.getByRole("alert").filter({ visible: true })).toContainText("could not be loaded");
});

test("a planning input that cannot be read is said, and the rest counts", async ({ page }) => {
  await show(page, complete + "&plan.weeks.qms=9-8-7&plan.market=2029-01-01", "roadmap");
  await expect(page.getByRole("alert").first()).toContainText("plan.weeks.qms");
  await expect(page.getByLabel("Wanted on the market by")).toHaveValue("2029-01-01");
});

const views = ["requirements", "documentation", "roadmap", "take"];

for (const [width, light] of [[360, "dark"], [360, "light"], [1440, "dark"], [1440, "light"]] as const) {
  test.describe(`${width} ${light}`, () => {
    test.use({ colorScheme: light, viewport: { width, height: 800 } });
    test.setTimeout(120_000);
    for (const view of views) {
      test(view, async ({ page }) => {
        const wrong: string[] = [];
        page.on("pageerror", (e) => wrong.push(e.message));
        page.on("console", (m) => m.type() === "error" && wrong.push(m.text()));
        await show(page, `${complete}&plan.file=mdr&plan.sme=yes&plan.market=2029-06-01`, view);
        if (view !== "requirements") await page.evaluate(() => document.querySelectorAll("details").forEach((d) => (d.open = true)));
        else await page.evaluate(() => [...document.querySelectorAll<HTMLDetailsElement>("details.work")].slice(4, 12).forEach((d) => (d.open = true)));
        await fits(page);
        await picture(page, `plan-${view}-${width}-${light}`);
        await accessible(page);
        expect(wrong).toEqual([]);
      });
    }
  });
}

for (const [lang, name] of [["/de", "deutsch"], ["/fr", "français"]] as const) {
  for (const view of views) {
    test(`${name}: ${view}`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 800 });
      await show(page, complete + "&plan.file=mdr&plan.sme=yes&plan.market=2029-06-01", view, lang);
      await page.evaluate(() => document.querySelectorAll("details").forEach((d) => (d.open = true)));
      expect(await page.locator("main").innerText(), "an id without words").not.toMatch(id);
      await fits(page);
      await picture(page, `plan-${view}${lang.replace("/", "-")}`);
      await page.locator("a[data-lang=en]").click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("What do I do now?");
      expect(state(page)).toContain("plan.file=mdr");
    });
  }
}

test("in English, too, no id stands without its words, whatever is open", async ({ page }) => {
  test.setTimeout(90_000);
  for (const view of views) {
    await show(page, open, view);
    await page.evaluate(() => document.querySelectorAll("details").forEach((d) => (d.open = true)));
    expect(await page.locator("main").innerText(), view).not.toMatch(id);
    await fits(page);
  }
});

test("on paper, everything is unfolded and nothing is there to click", async ({ page }) => {
  for (const view of ["requirements", "roadmap"]) {
    await show(page, complete, view);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("details:not([open])")).toHaveCount(0);
    for (const gone of [".tabs", "button", ".sieve"]) await expect(page.locator(gone).first()).toBeHidden();
    await page.emulateMedia({ media: "screen" });
  }
});

test("a plan is kept in the list of products with what was planned", async ({ page }) => {
  await page.goto("/plan/#" + full + "&plan.market=2029-06-01/take");
  await page.getByLabel("Name of the product").fill("Planned");
  await page.getByRole("button", { name: "Keep in my list" }).click();
  await page.getByRole("link", { name: "To my products" }).click();
  await expect(page.getByRole("link", { name: "Planned", exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Plan Planned" }).click();
  await expect(page).toHaveURL(/plan\.market=2029-06-01/);
});

test("of a device in its transition it says what is owed only under the new regulation, and that the road leads there", async ({ page }) => {
  const legacy = "v=1&on=2026-11-20&product.software=yes&product.relation=independent&product.function=individual&product.medical_purpose=yes&product.specimen=none&product.supply=legacy" +
    "&product.legacy_kind=certificate&product.legacy_conditions=yes&product.significant_change=no&mdr.informs_decisions=yes&mdr.worst_impact=serious_or_surgery&mdr.special_use=no&aiact.use=none";
  await page.goto("/plan/#" + legacy + "/requirements");
  await expect(page.locator(".requirements > .note h3")).toHaveText("For the new regulation");
  await expect(page.locator("#p-mdr\\.annex02 > summary")).toContainText("For the new regulation");
  await page.goto("/plan/#" + legacy + "/roadmap");
  await expect(page.locator(".roadmap > .note")).toContainText("from the transition to the MDR");
});
