// The document check with real files, from the choice to the receipt.
import { readFileSync } from "node:fs";
import { expect, test, type Browser } from "@playwright/test";
import { accessible, fits, full, picture } from "./help";

const text = readFileSync(new URL("fixtures/techdoc.html", import.meta.url), "utf8");

// A real PDF, printed by the browser from the documentation in fixtures/.
async function pdf(browser: Browser): Promise<Buffer> {
  const page = await browser.newPage();
  await page.setContent(text);
  const bytes = await page.pdf({ format: "A4" });
  await page.close();
  return bytes;
}

for (const width of [360, 1440]) {
  test(`upload, findings, reload, delete, receipt at ${width}`, async ({ page, browser }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/check/#" + full);
    await expect(page.getByText("At most 50 MB a file")).toBeVisible();
    await expect(page.getByText("This page sends your files to our server")).toBeVisible();
    await page.locator("#files").setInputFiles([
      { name: "technical documentation.pdf", mimeType: "application/pdf", buffer: await pdf(browser) },
      { name: "notes.md", mimeType: "text/markdown", buffer: Buffer.from("# Notes\n\nThe hospital can stop the system at any time; a physician oversees every output before it is used.\n") },
      { name: "locked.pdf", mimeType: "application/pdf", buffer: readFileSync(new URL("../../functions/internal/pdf/testdata/password.pdf", import.meta.url)) },
    ]);
    await page.getByLabel("Send my assessment answers along").check();
    await picture(page, `chosen-${width}`);
    await page.getByRole("button", { name: "Upload and check" }).click();
    await page.waitForURL(/#order=/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("What was found in your documents", { timeout: 60_000 });

    await expect(page.locator(".strip a")).toHaveCount(23);
    await expect(page.getByRole("alert")).toContainText("locked.pdf");
    await expect(page.getByRole("alert")).toContainText("Save a copy without a password");
    // What is quoted stands word for word in what was uploaded, and its page is named.
    const quote = (await page.locator(".finding blockquote").first().innerText()).replace(/\s+/g, " ").trim();
    const said = (text + " The hospital can stop the system at any time; a physician oversees every output before it is used.").replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
    expect(said).toContain(quote);
    await expect(page.locator("figcaption").first()).toContainText(/page \d+|notes\.md/);
    await fits(page);
    await accessible(page);
    await picture(page, `findings-${width}`);
    await page.emulateMedia({ colorScheme: "dark" });
    await accessible(page);
    await picture(page, `findings-${width}-dark`);
    await page.emulateMedia({ colorScheme: "light" });

    await expect(page.getByText("2 of 3 files could be read")).toBeVisible();
    await page.locator(".strip").getByRole("link", { name: /^2b: AI Act Annex IV 2\(b\), ./ }).click();
    await expect(page.locator(".finding h2:focus")).toBeInViewport();

    await page.getByRole("radio", { name: "Not found" }).check({ force: true });
    await expect(page.locator(".finding.candidate").first()).toBeHidden();

    await page.reload();
    await expect(page.locator(".strip a")).toHaveCount(23);

    await page.getByRole("button", { name: "Delete this check" }).click();
    await page.getByRole("button", { name: "Yes, delete everything" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Deleted");
    await expect(page.getByText("Nothing is left")).toBeVisible();
    await accessible(page);
    await picture(page, `deleted-${width}`);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Deleted");
  });
}

test("a file that cannot be read is said before anything is sent", async ({ page }) => {
  await page.goto("/check/");
  await page.locator("#files").setInputFiles([{ name: "x.exe", mimeType: "application/octet-stream", buffer: Buffer.from("MZ") }]);
  await expect(page.getByRole("alert")).toContainText("x.exe");
  await page.getByRole("button", { name: "Upload and check" }).click();
  await expect(page.getByRole("alert")).toContainText("no file to check");
});

test("reading and checking are followed, also after a reload", async ({ page }) => {
  const order = (state: string, pagesDone: number, pointsDone: number) => ({ json: { id: "abc", state, created: "2026-11-20T10:00:00Z", files: [],
    progress: { files: 1, filesDone: state === "reading" ? 0 : 1, pages: 120, pagesDone, points: 23, pointsDone }, problem: null, deleted: null } });
  let now = order("reading", 40, 0);
  await page.route("**/api/v1/orders/abc", (r) => r.fulfill(now));
  await page.goto("/check/#order=abc");
  await expect(page.getByText("40 of 120 pages")).toBeVisible();
  await accessible(page);
  await picture(page, "reading");
  now = order("checking", 120, 11);
  await page.reload();
  await expect(page.getByText("11 of 23 points")).toBeVisible();
});

test("a server that cannot be reached is said", async ({ page }) => {
  await page.route("**/api/v1/**", (r) => r.abort());
  await page.goto("/check/");
  await expect(page.getByRole("alert")).toContainText("cannot be reached");
});
