// What can be taken along. Each document is made in the page when it is asked for; nothing is sent.

import { h, offer } from "../dom";
import type { Refusal } from "../types";
import { line } from "../assess/problems";
import { painted } from "../assess/view";
import { keep } from "../keep/keep";
import type { Desk } from "./desk";

// plain are the documents without a table.
const plain = ["declaration"];

const kinds = ["report", "techdoc", "declaration", "justification", "application", "roadmap"];

const types: Record<string, string> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html;charset=utf-8",
  md: "text/markdown;charset=utf-8",
  csv: "text/csv;charset=utf-8",
  json: "application/json",
  ics: "text/calendar;charset=utf-8",
};

export function take(d: Desk): HTMLElement {
  const w = d.words;
  return h("section", { class: "taking" },
    h("h2", { class: "unseen" }, w.t("ui.plan.take")),
    h("p", { class: "means" }, w.t("ui.plan.take.says")),
    keep(w, d.result, d.products, d.state),
    kinds.map((kind) => {
      const said = h("p", { class: "small", role: "status" });
      const formats = Object.keys(types).filter((f) => (f !== "ics" || kind === "roadmap") && (f !== "csv" || !plain.includes(kind)));
      return h("section", { class: "paper", "aria-labelledby": "k-" + kind },
        h("div", null, h("h3", { id: "k-" + kind }, w.t(`report.${kind}.title`)), h("p", null, w.t(`ui.plan.take.${kind}`))),
        h("div", null, h("p", { class: "row" }, formats.map((format) => {
          const button = h("button", { type: "button", class: "plain", "data-kind": kind, "data-format": format, "aria-label": `${w.t(`report.${kind}.title`)}: ${w.t(`ui.plan.format.${format}`)}`, onclick: () => void make(d, kind, format, button, said) }, w.t(`ui.plan.format.${format}`));
          return button;
        })), said));
    }));
}

async function make(d: Desk, kind: string, format: string, button: HTMLButtonElement, said: HTMLElement): Promise<void> {
  const w = d.words;
  if (button.getAttribute("aria-busy") === "true") return;
  button.setAttribute("aria-busy", "true");
  said.textContent = w.t("ui.plan.making");
  await new Promise<void>((done) => painted(done)); // it takes up to a second, in which nothing can be drawn
  try {
    const bytes = d.document(kind, format);
    const refused = refusal(bytes);
    if (refused) {
      said.textContent = line(w, refused.error).what;
    } else {
      const name = `cecheck-${kind}-${d.result.on}.${format}`;
      offer(name, types[format] ?? "", bytes);
      said.textContent = w.t("ui.plan.made", { name, size: w.bytes(bytes.length) });
    }
  } catch {
    said.textContent = line(w, { code: "core_failed" }).what; // it has trapped; the next document has a fresh one
  }
  button.removeAttribute("aria-busy");
}

// refusal is what stands in place of a document that cannot be made.
function refusal(bytes: Uint8Array): Refusal | undefined {
  const start = '{"v":1,"error":';
  const head = new TextDecoder().decode(bytes.subarray(0, start.length));
  return head === start ? (JSON.parse(new TextDecoder().decode(bytes)) as Refusal) : undefined;
}
