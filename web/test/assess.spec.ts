// The self-assessment, walked as a person walks it.
import { expect, test } from "@playwright/test";
import { accessible, choose, full, start, unsure } from "./help";

test("the first question stands in the page before any code", async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto("/");
  await expect(page.getByRole("group", { name: "Is your product software?" })).toBeVisible();
  await expect(page.getByRole("radio")).toHaveCount(3);
});

test("from the first question to the result, and nothing is sent", async ({ page }) => {
  await page.goto("/", { waitUntil: "networkidle" });
  const asked: string[] = [];
  page.on("request", (r) => r.url().startsWith("http") && asked.push(r.url()));
  await choose(page, "Yes");
  expect(page.url()).toContain("product.software=yes");
  expect(page.url()).toMatch(/on=\d{4}-\d\d-\d\d/);
  // Every further question gets its first option, but for these, which would end the walk too soon or make it long.
  const other: Record<string, number> = { "product.function": 2, "mdr.special_use": 1, "aiact.listed_use": 1 };
  for (let i = 0; i < 40 && (await page.locator("[data-fact]").count()) > 0; i++) {
    const before = page.url();
    await page.getByRole("radio").nth(other[(await page.locator("[data-fact]").getAttribute("data-fact")) ?? ""] ?? 0).check();
    await page.getByRole("button", { name: "Continue" }).click();
    await page.waitForURL((url) => url.href !== before);
  }
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What EU law asks of this product");
  await expect(page.getByRole("heading", { name: "When duties apply" })).toBeVisible();
  expect(asked, "requests after the page had loaded").toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test("I don’t know leaves a range and names what decides it", async ({ page }) => {
  await page.goto("/#" + unsure + "/result");
  await expect(page.locator(".heads")).toContainText("At least Class IIa");
  await expect(page.locator(".deciding").first()).toContainText("Worst effect of a decision");
  await expect(page.locator(".branches tbody tr")).not.toHaveCount(0);
  await page.locator(".deciding a").first().click();
  await expect(page.getByRole("radio", { name: "I don’t know" })).toBeChecked();
});

test("a link gives the same page, also reloaded", async ({ page }) => {
  await page.goto("/#" + full);
  const says = async () => {
    await expect(page.locator(".changes [aria-busy]")).toHaveCount(0); // what comes after the page has come
    await expect(page.locator(".example > details")).toHaveCount(3);
    return page.locator("cc-assess").innerText();
  };
  await expect(page.locator(".heads")).toContainText("Class IIb");
  const first = await says();
  const url = page.url();
  await page.reload();
  await expect(page.locator(".heads")).toBeVisible();
  expect(await says()).toBe(first);
  expect(page.url()).toBe(url);
  expect(url, "the rule set is named").toMatch(/rules=[0-9a-f]{8}/);
});

test("back and forward walk through the answers; the start is the start again", async ({ page }) => {
  await page.goto("/");
  await choose(page, "Yes");
  const second = await page.locator("h1").last().innerText();
  await choose(page, await page.locator("label.option").first().innerText());
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: second })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole("heading", { level: 1, name: second })).toHaveCount(0);
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What EU law asks of your AI medical device");
  await choose(page, "No");
  expect(page.url()).toContain("product.software=no");
});

test("an answer is changed from the list, and the others stay", async ({ page }) => {
  await page.goto("/#" + full);
  await page.locator(".answers summary").click();
  await page.getByRole("link", { name: /^Change.*worst/i }).click();
  const radios = page.getByRole("radio");
  await radios.nth(2).check();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.locator(".heads")).toContainText("Class III");
  expect(page.url()).toContain("mdr.worst_impact=death_or_irreversible");
  expect(page.url()).toContain("mdr.special_use=no");
});

test("no choice is told, and the focus goes where it is made", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByText("Choose an answer.")).toBeVisible();
  await expect(page.getByRole("radio", { name: "Yes" })).toBeFocused();
});

test("with the keyboard alone, from the first question to the result", async ({ page }) => {
  test.setTimeout(60_000);
  await page.goto("/", { waitUntil: "networkidle" });
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  await page.keyboard.press("Enter");
  const asked = page.locator("[data-fact]");
  for (let i = 0; i < 40 && (await asked.count()) > 0; i++) {
    for (let tabs = 0; tabs < 8; tabs++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement?.matches("input[type=radio]"))) break;
    }
    await page.keyboard.press("Space");
    if (i % 2 === 0) await page.keyboard.press("ArrowDown");
    // The address changes a moment before the screen does, and the old heading has
    // the focus too: only the old question's going says that the next one stands.
    const old = await asked.elementHandle();
    await page.keyboard.press("Enter");
    await page.waitForFunction((node) => !node?.isConnected, old);
    await expect(page.locator("h1").last()).toBeFocused();
  }
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What EU law asks of this product");
  expect((await page.evaluate(() => location.hash)).match(/=no|=yes/g)!.length).toBeGreaterThan(1);
});

for (const [lang, name, title] of [
  ["de", "Deutsch", "Was EU-Recht von diesem Produkt verlangt"],
  ["fr", "Français", "Ce que le droit de l’UE demande à ce produit"],
] as const) {
  test(`the language changes to ${name} and the answers stay`, async ({ page }) => {
    await page.goto("/#" + full);
    await expect(page.locator(".heads")).toBeVisible();
    await page.getByRole("link", { name }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    expect(page.url()).toContain("lang=" + lang);
    expect(page.url()).toContain("mdr.worst_impact=serious_or_surgery");
  });
}

test("what is wrong with a link is said, and the rest counts", async ({ page }) => {
  await page.goto("/#" + full + "&mdr.wurst=yes");
  await expect(page.getByRole("alert")).toContainText("mdr.wurst");
  await expect(page.locator(".heads")).toContainText("Class IIb");
  await page.goto("/#v=9&on=2026-11-20");
  await expect(page.getByRole("alert")).toContainText("newer version");
  await page.goto("/#v=1&on=1999-01-01");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("two functions: each is asked, the highest class counts and names its function", async ({ page }) => {
  await page.goto("/#" + start + "&mdr.worst_impact=other&mdr.special_use=no&aiact.use=none");
  await page.getByRole("link", { name: "This product has several software functions" }).first().click();
  await page.getByLabel("Name of function 1").fill("Reminders, 50 %");
  await page.getByLabel("Name of function 2").fill("Dose");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.locator(".over").first()).toHaveText("Dose");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Is your product software?");
  const state = new URL(page.url()).hash;
  await page.goto("/" + state + ("&" + start.split("&").slice(2).join("&") + "&mdr.worst_impact=death_or_irreversible").replaceAll("&", "&m2.") + "/result");
  const product = page.locator("section.conclusions").first();
  await expect(product).toContainText("Class III");
  await expect(product).toContainText("Because of: Dose");
  await expect(page.getByRole("heading", { name: "Reminders, 50 %", exact: true })).toBeVisible();
});

test("a function added to a product takes over what is said of the product and asks the rest", async ({ page }) => {
  await page.goto("/#" + full + "/modules");
  await page.getByLabel("Name of function 1").fill("Triage");
  await page.getByLabel("Name of function 2").fill("Dose");
  await page.getByLabel("Take over what is said of the product").check();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.locator(".over").first()).toHaveText("Dose");
  await expect(page.locator("[data-fact]")).toHaveAttribute("data-fact", /^mdr\./);
  expect(page.url()).toContain("m1.mdr.worst_impact=serious_or_surgery");
});

test("the answer comes first, and what it rests on is named once", async ({ page }) => {
  await page.goto("/#" + unsure + "/result");
  await expect(page.locator(".heads > div").first()).toContainText("Medical device software · MDR");
  await expect(page.locator(".heads .values li")).toHaveText(["2 August 2028", "2 August 2030", /^No day yet/]);
  await expect(page.locator(".conclusion .reading")).toHaveCount(0);
  const rest = page.locator(".rest");
  await rest.locator("summary").click();
  await expect(rest).toContainText("What a decision “may cause”");
  await expect(rest).toContainText("Concerns: MDR class.");
  // The way down the page leaves the answers in the address alone.
  const url = page.url();
  await page.locator(".toc").getByRole("link", { name: "Every rule considered" }).click();
  await expect(page.getByRole("heading", { name: "Every rule considered" })).toBeFocused();
  expect(page.url()).toBe(url);
  await page.locator(".note").getByRole("link", { name: "Worst effect of a decision" }).click();
  await expect(page.locator("[data-fact='mdr.worst_impact']")).toBeVisible();
});

test("what is no device says so first", async ({ page }) => {
  await page.goto("/#" + start.replace("medical_purpose=yes", "medical_purpose=no") + "&aiact.use=none/result");
  await expect(page.locator(".heads > div").first()).toContainText("Not a medical device");
});

test("document mode asks everything", async ({ page }) => {
  await page.goto("/#" + start + "&mdr.worst_impact=death_or_irreversible&aiact.use=none");
  await page.getByRole("link", { name: "Ask every question, for the file" }).click();
  await expect(page.locator("[data-fact]")).toBeVisible();
  expect(page.url()).toContain("mode=document");
});

test("nothing moves while the page arrives", async ({ page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const e of list.getEntries() as (PerformanceEntry & { value: number })[]) (window as unknown as { shift: number }).shift = ((window as unknown as { shift?: number }).shift ?? 0) + e.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  for (const path of ["/", "/check/", "/#" + full]) {
    await page.goto("about:blank");
    await page.goto(path, { waitUntil: "networkidle" });
    expect(await page.evaluate(() => (window as unknown as { shift?: number }).shift ?? 0), path).toBeLessThan(0.02);
  }
});

test("the result leaves as a link and as a file", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/#" + full);
  await expect(page.getByRole("button", { name: "Copy link" }), "above the result and below it").toHaveCount(2);
  await page.locator(".result > header").getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("Copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download as JSON" }).click()]);
  expect(file.suggestedFilename()).toBe("cecheck.json");
});

test("a link whose module hangs says that it is loading", async ({ page }) => {
  await page.route(/\.wasm/, () => {}); // never answered
  await page.goto("/#v=1&on=2026-11-20&product.software=yes");
  await expect(page.getByRole("status").filter({ hasText: "still loading" })).toBeVisible({ timeout: 10_000 });
  await expect(page.locator(".question")).toBeHidden();
});

test("the browser’s own way back finds what was chosen; starting again does not", async ({ page }) => {
  await page.goto("/");
  await choose(page, "Yes");
  await page.getByRole("radio").nth(1).check();
  const second = await page.locator("[data-fact]").getAttribute("data-fact");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.locator(`[data-fact="${second}"]`)).toHaveCount(0);
  await page.goBack();
  await expect(page.locator(`[data-fact="${second}"]`).getByRole("radio").nth(1)).toBeChecked();
  await page.reload();
  await expect(page.locator(`[data-fact="${second}"]`).getByRole("radio").nth(1), "also after it was loaded anew").toBeChecked();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What EU law asks of your AI medical device");
  await expect(page.getByRole("radio", { name: "Yes" })).toBeChecked();
  await page.goForward();
  await page.getByRole("link", { name: "Back", exact: true }).click();
  await expect(page.getByRole("radio", { name: "Yes" }), "the page’s own way back does so too").toBeChecked();
  await page.goForward();
  await expect(page.locator(`[data-fact="${second}"]`)).toBeVisible();
  await page.evaluate(() => (location.hash = ""));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What EU law asks of your AI medical device");
  await expect(page.locator("input:checked")).toHaveCount(0);
});

// A use that a gate asks for: its questions are asked together.
const gate = start + "&mdr.worst_impact=other&mdr.special_use=yes";

test("after a yes to a question that stands for several, they are ticked on one page", async ({ page }) => {
  await page.goto("/#" + gate);
  const list = page.getByRole("group", { name: /Which of these are so\?/ });
  await expect(list).toBeVisible();
  await expect(page.locator(".pick")).toHaveCount(4);
  const row = (name: string) => page.locator(".pick").filter({ has: page.getByRole("checkbox", { name, exact: true }) });
  await page.getByRole("checkbox", { name: "Monitors the body", exact: true }).check();
  const help = row("Monitors the body").locator("details");
  await help.locator("summary").click();
  await expect(help).toContainText("Is the software meant to monitor processes in the body?");
  // A tick and "I don't know" exclude each other, either way.
  const closed = row("Closed loop");
  const unsure = closed.getByRole("checkbox", { name: "I don’t know (Closed loop)" });
  await closed.getByRole("checkbox", { name: "Closed loop", exact: true }).check();
  await unsure.check();
  await expect(closed.getByRole("checkbox", { name: "Closed loop", exact: true })).not.toBeChecked();
  await accessible(page);
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(list).toHaveCount(0);
  for (const pair of ["mdr.monitors=yes", "mdr.emergency_diagnosis=no", "mdr.contraception=no", "mdr.closed_loop=unknown"]) expect(page.url()).toContain(pair);
  await page.goBack();
  await expect(page.getByRole("checkbox", { name: "Monitors the body", exact: true }), "what was ticked is kept").toBeChecked();
  await expect(unsure).toBeChecked();
  await page.goForward();
  await page.locator(".answers summary").click();
  await page.getByRole("link", { name: /^Change.*contraception, or against/i }).click();
  await expect(page.locator("[data-fact='mdr.contraception']").getByRole("radio", { name: "No", exact: true }), "one answer is changed alone").toBeChecked();
});

test("what has more ways than yes and no is ticked too, and asked next", async ({ page }) => {
  await page.goto("/#v=1&on=2026-11-20&product.software=no&product.kind=own_purpose&product.in_vitro=yes&product.medical_purpose=yes&product.other_law=none&product.supply=market&ivdr.kind=test&ivdr.strict_use=yes");
  const groups = page.getByRole("checkbox", { name: /^Blood groups and tissue types \(which/ });
  await groups.check();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.locator("[data-fact='ivdr.grouping']")).toBeVisible();
  expect(page.url()).toContain("ivdr.high_spread=no");
  expect(page.url(), "which of them is not known yet").not.toContain("ivdr.grouping");
  await page.getByRole("link", { name: "Back", exact: true }).click();
  await expect(groups, "Back leads to the list as it was left").toBeChecked();
  await groups.uncheck();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.locator(".question")).toHaveCount(1);
  expect(page.url()).toContain("ivdr.grouping=no");
});

test("the list is ticked with the keyboard alone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/#" + gate);
  await page.getByRole("checkbox", { name: "Contraception or protection from infection", exact: true }).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.locator(".pick").nth(2).locator("summary")).toBeFocused();
  const under = await page.locator(".pick").nth(2).locator("summary").boundingBox();
  const bar = await page.locator(".go").boundingBox();
  expect(under!.y + under!.height, "the focus is not beneath the bar").toBeLessThanOrEqual(bar!.y + 1);
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator(".pick")).toHaveCount(0);
  expect(page.url()).toContain("mdr.contraception=yes");
  await expect(page.locator("h1").last()).toBeFocused();
});

test("without a yes, or with one question left, there is no list", async ({ page }) => {
  await page.goto("/#" + gate + "&mdr.monitors=no&mdr.emergency_diagnosis=no&mdr.contraception=no");
  await expect(page.locator("[data-fact='mdr.closed_loop']")).toBeVisible();
  await page.goto("about:blank");
  await page.goto("/#" + gate.replace("special_use=yes", "special_use=unknown"));
  await expect(page.locator("[data-fact]")).toBeVisible();
  await expect(page.locator(".pick")).toHaveCount(0);
});

test("on a phone the way on is in reach, and a list of long options shows its marks", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/#${full}/ask/m1.product.supply`);
  await expect(page.getByRole("button", { name: "Continue" })).toBeInViewport({ ratio: 1 });
  for (const n of [0, 1]) await expect(page.getByRole("radio").nth(n)).toBeInViewport();
  await expect(page.locator("details.means p").filter({ visible: true })).toHaveCount(0);
  await page.locator("details.means summary").filter({ visible: true }).click();
  await expect(page.locator("details.means p").filter({ visible: true })).toHaveCount(1);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const last = await page.locator("label.option").last().boundingBox();
  const bar = await page.locator(".go").boundingBox();
  expect(last!.y + last!.height, "nothing lies beneath the bar at the end").toBeLessThanOrEqual(bar!.y);
  await page.goto("about:blank");
  await page.goto("/#" + start);
  const left = (await page.locator("label.option").first().boundingBox())!.x;
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByText("Choose an answer.")).toBeInViewport();
  expect((await page.locator("label.option").first().boundingBox())!.x, "nothing jumps").toBe(left);
});

test("the option under the pointer does not look chosen", async ({ page }) => {
  await page.goto("/#" + start);
  const [first, second] = [page.locator("label.option").first(), page.locator("label.option").nth(1)];
  const ground = () => Promise.all([first, second].map((o) => o.evaluate((node) => getComputedStyle(node).backgroundColor)));
  await first.hover();
  const [hovered, other] = await ground();
  expect(hovered).toBe(other);
});

test("a prohibition that nothing points to is a possibility without alarm", async ({ page }) => {
  const near = start + "&mdr.worst_impact=serious_or_surgery&mdr.special_use=no&aiact.use=itself&aiact.other_product=none";
  await page.goto("/#" + near);
  const known = page.locator(".known");
  await expect(known.getByRole("heading", { name: "Still possible" })).toBeVisible();
  await expect(known.locator("h3 ~ dl")).toContainText("Forbidden practice");
  await expect(page.locator(".alarm")).toHaveCount(0);
  await page.goto("about:blank");
  await page.goto("/#" + near + "&aiact.listed_use=yes");
  await expect(known.locator(".alarm"), "once an answer points to it").toHaveCount(1);
  await expect(known.getByRole("heading", { name: "Still possible" })).toHaveCount(0);
});

for (const supply of ["research", "outside_union"]) {
  test(`what is never supplied (${supply}) is under neither regulation, and nobody is sent back`, async ({ page }) => {
    await page.goto(`/#v=1&on=2026-11-20&product.software=yes&product.supply=${supply}&aiact.use=itself`);
    const first = page.locator(".heads > div").first();
    await expect(first).toContainText("Neither the MDR nor the IVDR");
    await expect(first).not.toContainText("open");
    await expect(page.locator(".note")).toHaveCount(0);
    await expect(page.locator(".next")).not.toContainText("Answer");
    await expect(page.locator(".deciding")).toHaveCount(0);
  });
}

test("the first look tells the route and whether a notified body takes part", async ({ page }) => {
  await page.goto("/#" + full);
  await expect(page.locator(".heads > div").filter({ hasText: "MDR conformity assessment" })).toContainText("Annex IX");
  await expect(page.locator(".heads > div").filter({ hasText: /^Notified body/ })).toContainText("Required");
  await page.goto("/#" + start.replace("medical_purpose=yes", "medical_purpose=no") + "&aiact.use=none/result");
  await expect(page.locator(".heads > div").first()).toContainText("Not a medical device");
  await expect(page.locator(".heads"), "of no device, nothing").not.toContainText("Notified body");
});

test("French has its space before the colon wherever a name meets its value", async ({ page }) => {
  await page.goto("/fr/#" + full);
  await expect(page.locator(".because li").first()).toContainText(/\u00a0: /);
  await expect(page.locator(".otherwise .effects li").first()).toContainText(/\u00a0: /);
  expect(await page.locator("cc-assess").innerText()).not.toMatch(/[^\s]: /);
});
