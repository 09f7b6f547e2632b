// Waiting, told in what is being done: bytes sent, pages read, points checked.

import { h } from "../dom";
import type { Words } from "../words";
import type { Order } from "./api";

interface Bar {
  node: HTMLElement;
  set(done: number, all: number, text: string): void;
}

function bar(label: string): Bar {
  const meter = h("progress", { "aria-label": label, max: 1, value: 0 });
  const text = h("span", { class: "small" });
  return {
    node: h("div", { class: "bar" }, h("p", null, h("strong", null, label), " ", text), meter),
    set(done, all, said) {
      if (all > 0) {
        meter.max = all;
        meter.value = Math.min(done, all);
      }
      text.textContent = said;
    },
  };
}

export function sending(w: Words, files: File[]): { node: HTMLElement; now(name: string, done: number, all: number): void } {
  const b = bar(w.t("ui.sending"));
  return {
    node: h("div", { class: "waiting" }, h("h1", { tabindex: -1, "data-focus": true }, w.count("ui.sending.title", files.length)), b.node),
    now: (name, done, all) => b.set(done, all, w.t("ui.sending.of", { file: name, done: w.bytes(Math.min(done, all)), all: w.bytes(all) })),
  };
}

export function progress(w: Words): { node: HTMLElement; now(o: Order): void } {
  const read = bar(w.t("ui.reading.pages"));
  const check = bar(w.t("ui.checking.points"));
  const said = h("p", { role: "status", class: "small" });
  return {
    node: h("div", { class: "waiting" },
      h("h1", { tabindex: -1, "data-focus": true }, w.t("ui.checking.title")),
      read.node, check.node, said, h("p", { class: "small" }, w.t("ui.checking.leave"))),
    now(o) {
      const p = o.progress;
      const done = o.state === "checking";
      // Pages are known only once a file is open; until then the files are counted.
      if (p.pages > 0) read.set(done ? p.pages : p.pagesDone, p.pages, w.t("ui.of.pages", { done: w.num(done ? p.pages : p.pagesDone), all: w.num(p.pages) }));
      else read.set(p.filesDone, p.files, w.t("ui.of.files", { done: w.num(p.filesDone), all: w.num(p.files) }));
      check.set(p.pointsDone, p.points, done ? w.t("ui.of.points", { done: w.num(p.pointsDone), all: w.num(p.points) }) : "");
      const line = w.t(done ? "ui.now.checking" : "ui.now.reading");
      if (said.textContent !== line) said.textContent = line; // announced once, not with every look
    },
  };
}
