// Times first visits in Chromium: node visit.mjs ADDRESS. Milliseconds, as JSON. The
// best of three of each kind, every one with a browser context of its own.
import { createRequire } from "node:module";

const { chromium } = createRequire(new URL("../../web/package.json", import.meta.url))("@playwright/test");
const address = process.argv[2];
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

async function once(slow) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  if (slow) {
    const cdp = await context.newCDPSession(page);
    await cdp.send("Network.enable");
    await cdp.send("Network.emulateNetworkConditions", { offline: false, latency: 150, downloadThroughput: 200e3, uploadThroughput: 90e3 });
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  }
  const start = performance.now();
  await page.goto(address, { waitUntil: "commit" });
  await page.locator("input[type=radio]").first().waitFor();
  const question = performance.now() - start;
  // "No" is an answer that settles something at once.
  await page.locator("input[type=radio]").nth(1).check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.locator(".known dd").first().waitFor();
  const conclusion = performance.now() - start;
  await context.close();
  return { question, conclusion };
}

const times = [];
for (const [name, slow] of [["as it is", false], ["slow 4G, a quarter of the speed", true]]) {
  const all = [await once(slow), await once(slow), await once(slow)];
  times.push({ name, question: Math.min(...all.map((t) => t.question)), conclusion: Math.min(...all.map((t) => t.conclusion)) });
}
await browser.close();
console.log(JSON.stringify(times));
