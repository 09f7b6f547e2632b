// Choosing files: by picking or dropping them. What the server would refuse for its
// size or kind is said here, before anything is sent.

import { h } from "../dom";
import { summary, type Line } from "../assess/problems";
import { set } from "../state";
import type { Words } from "../words";
import type { Limits } from "./api";

export interface Choice {
  files: File[];
  question: string;
}

const kinds = [".pdf", ".docx", ".odt", ".xlsx", ".ods", ".md", ".markdown", ".html", ".htm", ".txt", ".zip"];

export function choose(w: Words, limits: Limits | undefined, question: string, go: (c: Choice) => void, before: File[] = []): HTMLElement {
  let files: File[] = [];
  const list = h("ul", { class: "files" });
  const said = h("div", { "aria-live": "polite" });
  const button = h("button", { type: "button", class: "primary" }, w.t("ui.check.start"));
  const input = h("input", { type: "file", id: "files", multiple: true, accept: kinds.join(","), class: "unseen" });
  const carry = h("input", { type: "checkbox", id: "carry" });

  function add(more: Iterable<File>): void {
    const wrong: Line[] = [];
    for (const f of more) {
      const why = fault(w, limits, f);
      if (why) wrong.push(why);
      else files = [...files.filter((x) => x.name !== f.name), f];
    }
    said.replaceChildren(...[summary(w.t("ui.check.notadded"), wrong)].filter((x) => x instanceof Node));
    draw();
  }

  function draw(): void {
    list.replaceChildren(...files.map((f) => h("li", null,
      h("span", { class: "name" }, f.name), h("span", { class: "small" }, w.bytes(f.size)),
      h("button", { type: "button", class: "plain", onclick: () => {
        files = files.filter((x) => x !== f);
        draw();
        input.focus();
      } }, w.t("ui.check.remove"), h("span", { class: "unseen" }, " " + f.name)))));
  }

  const drop = h("div", { class: "drop" },
    input,
    h("label", { for: "files" }, h("strong", null, w.t("ui.check.choose")), h("span", { class: "fine" }, w.t("ui.check.drop")), h("span", null, w.t("ui.check.kinds"))));
  drop.addEventListener("dragover", (e) => {
    e.preventDefault();
    drop.classList.add("over");
  });
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", (e) => {
    e.preventDefault();
    drop.classList.remove("over");
    add(e.dataTransfer?.files ?? []);
  });
  input.addEventListener("change", () => {
    add(input.files ?? []);
    input.value = ""; // so that the same file can be chosen again after it was removed
  });
  button.addEventListener("click", () => {
    if (files.length > 0) return go({ files, question: carry.checked ? set(question, "lang", w.lang) : `v=1&lang=${w.lang}` });
    const box = summary(w.t("ui.problems"), [{ what: w.t("problem.no_files"), todo: w.t("problem.no_files.do") }]);
    if (box) said.replaceChildren(box);
    input.focus();
  });
  add(before);

  return h("div", { class: "choose" },
    said, drop,
    limits && h("p", { class: "small" }, w.t("ui.check.limits", { size: w.bytes(limits.fileBytes), pages: w.num(limits.pages), hours: limits.retentionHours })),
    list,
    question !== "" && h("label", { class: "option", for: "carry" }, carry, h("span", null, w.t("ui.check.carry"))),
    h("p", { class: "upload-note" }, w.t("ui.check.sends"), " ", limits && sent(w, limits)),
    h("p", { class: "go" }, button));
}

// sent says who sees passages of the documents beside the server.
function sent(w: Words, limits: Limits): string {
  const m = limits.model;
  if (!m) return w.t("ui.check.sends.none");
  return w.t("ui.check.sends.model", { model: w.and([m.name, m.second].filter(Boolean)), host: m.host });
}

function fault(w: Words, limits: Limits | undefined, f: File): Line | undefined {
  const name = f.name.toLowerCase();
  const line = (code: string): Line => ({ what: w.t(`problem.${code}`, { file: f.name }), todo: w.maybe(`problem.${code}.do`) });
  if (!kinds.some((kind) => name.endsWith(kind))) return line("unknown_format");
  if (f.size === 0) return line("empty");
  if (limits && f.size > limits.fileBytes) return line("too_large");
  return undefined;
}
