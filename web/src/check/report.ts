// The findings: for each point of the law, where the documents speak of it, word
// for word and with the place; or that nothing was found.

import { h, offer, type Child } from "../dom";
import type { Words } from "../words";
import { summary } from "../assess/problems";
import type { Finding, Findings, Quotation, ReadFile } from "./api";
import { problem } from "./problem";

export function report(w: Words, f: Findings): HTMLElement {
  const found = f.findings.filter((x) => x.verdict !== "none").length;
  const list = h("div", { class: "findings" }, f.findings.map((x) => finding(w, x)));
  return h("div", { class: "report" },
    h("header", { class: "prose" },
      h("h1", { tabindex: -1, "data-focus": true },
        f.findings.length === 0 ? w.t("ui.found.nothing") : w.t("ui.found.title")),
      f.findings.length > 0 && h("p", null, w.t("ui.found.sum", { n: w.num(found), all: w.num(f.findings.length) })),
      h("p", { class: "means" }, w.t(`ui.found.${f.mode}`), found < f.findings.length && " " + w.t("ui.none.says"))),
    overview(w, f.findings),
    problems(w, f.files),
    files(w, f.files),
    h("div", { class: "row tools" }, filter(w, list),
      h("button", { type: "button", class: "plain", onclick: () => print() }, w.t("ui.take.print")),
      h("button", { type: "button", class: "plain", onclick: () => offer("cecheck-findings.json", "application/json", JSON.stringify(f, null, 1) + "\n") }, w.t("ui.take.json"))),
    list);
}

// overview is one cell for each point, in the order of the law: filled where
// something was found. Each is a link; its name says what the colour says.
function overview(w: Words, list: Finding[]): HTMLElement {
  return h("nav", { class: "strip", "aria-label": w.t("ui.found.overview") },
    h("ol", null, list.map((x) => h("li", null,
      h("a", { href: "#" + x.requirement, class: x.verdict, title: named(w, x), "aria-label": named(w, x), onclick: (e) => jump(e, x.requirement) }, point(x))))),
    h("p", { class: "small", "aria-hidden": "true" },
      h("span", { class: "key candidate" }), w.t("ui.verdict.candidate"), " ", h("span", { class: "key none" }), w.t("ui.verdict.none")));
}

// named is what a cell stands for, in full.
function named(w: Words, x: Finding): string {
  const title = w.maybe(`req.${x.requirement}.title`);
  return w.pair(point(x), w.pair(w.cite(x.ref) + (title ? ", " + title : ""), w.t(`ui.verdict.${x.verdict}`)));
}

// point is the number of a point as it stands in its annex: "2b".
function point(x: Finding): string {
  return x.ref.split("/").slice(2).join("");
}

// jump moves to a finding without touching the fragment, which holds the order.
function jump(e: Event, id: string): void {
  e.preventDefault();
  const target = document.getElementById(id);
  if (target?.hidden) document.querySelector<HTMLInputElement>("input[name=show][value=all]")?.click();
  target?.scrollIntoView();
  target?.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
}

function problems(w: Words, list: ReadFile[]): HTMLElement | false {
  return summary(w.t("ui.found.problems"), list.flatMap((f) => (f.problems ?? []).map((p) => problem(w, { ...p, file: p.file ?? f.name }))));
}

function files(w: Words, list: ReadFile[]): HTMLElement {
  // A file without a passage was opened at best; it was not read.
  const n = list.filter((f) => f.passages > 0).length;
  return h("details", { class: "read" },
    h("summary", null, n < list.length ? w.t("ui.found.files.some", { n: w.num(n), all: w.num(list.length) }) : w.count("ui.found.files", n)),
    h("ul", null, list.map((f) => h("li", null, h("span", { class: "name" }, f.name), " ",
      h("span", { class: "small" },
        f.passages === 0 ? w.t("ui.found.file.none") : w.t("ui.found.file", { pages: w.num(f.pages), passages: w.num(f.passages), reader: f.reader }),
        f.guidance > 0 && " " + w.count("ui.found.guidance", f.guidance))))));
}

function filter(w: Words, list: HTMLElement): HTMLElement {
  const set = (show: string) => {
    for (const node of list.children) {
      if (node instanceof HTMLElement) node.hidden = show !== "all" && node.dataset.verdict !== show;
    }
  };
  return h("fieldset", { class: "filter" }, h("legend", { class: "unseen" }, w.t("ui.filter")),
    ["all", "candidate", "none"].map((value) => h("label", null,
      h("input", { type: "radio", name: "show", value, checked: value === "all", onchange: () => set(value) }),
      h("span", null, w.t(`ui.filter.${value}`)))));
}

function finding(w: Words, x: Finding): HTMLElement {
  const says = w.maybe(`req.${x.requirement}.says`);
  const quotes = x.quotations ?? [];
  const [first, ...rest] = quotes;
  return h("article", { class: `finding ${x.verdict}`, id: x.requirement, "data-verdict": x.verdict },
    h("div", { class: "margin" }, x.eli ? h("a", { href: x.eli, rel: "noreferrer" }, w.cite(x.ref)) : w.cite(x.ref)),
    h("div", null,
      h("div", { class: "title" },
        h("h2", { tabindex: -1 }, w.maybe(`req.${x.requirement}.title`) ?? w.cite(x.ref)),
        h("span", { class: `chip ${x.verdict}` }, w.t(`ui.verdict.${x.verdict}`))),
      says && h("p", { class: "small" }, says),
      first && quote(w, first),
      rest.length > 0 && h("details", null, h("summary", null, w.count("ui.quotes.more", rest.length)), rest.map((q) => quote(w, q)))));
}

// quote is a passage as it stands in the document, with the words that led to it
// marked, and where it stands.
function quote(w: Words, q: Quotation): HTMLElement {
  const path = (q.path ?? []).join(" › ");
  const place = [q.file, q.page ? w.t("ui.page", { n: q.page }) : "", path].filter(Boolean).join(" · ");
  return h("figure", null,
    h("blockquote", null, marked(q.text, q.why ?? [])),
    h("figcaption", { class: "small" }, place));
}

function marked(text: string, terms: string[]): Child[] {
  const words = terms.filter((t) => t.length > 2).sort((a, b) => b.length - a.length).map((t) => t.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (words.length === 0) return [text];
  return text.split(new RegExp(`(${words.join("|")})`, "giu")).map((part, i) => (i % 2 === 1 ? h("mark", null, part) : part));
}
