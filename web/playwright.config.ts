// Browser tests against the real server. They want the modules built first
// (go run ./scripts/wasm). CECHECK_SITE names a site that is built already.
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";

const port = Number(process.env.CECHECK_PORT ?? 8399); // another one for a second run beside the first
const data = join(tmpdir(), `cecheck-test-${process.ppid}`);
const site = process.env.CECHECK_SITE ?? "dist/site";
const build = process.env.CECHECK_SITE ? "true" : "go run ./scripts/site";

export default defineConfig({
  testDir: "test",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2, // the machine's cores
  reporter: process.env.CI ? "line" : "list",
  timeout: 30_000,
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: "en-GB",
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    },
  },
  webServer: {
    // The binary is built once; "go run" would leave the server behind as its child.
    command: `${build} && go build -o bin/cecheck ./functions/local && exec bin/cecheck serve --addr 127.0.0.1:${port} --site ${site} --data ${data}`,
    cwd: "..",
    url: `http://127.0.0.1:${port}/`,
    timeout: 240_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5000 },
  },
});
