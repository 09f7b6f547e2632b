// The findings: what all points come to, what to look at first, and each point with what the
// documents say of it, by act and section.

import { h, offer, type Child } from "../dom";
import { summary } from "../assess/problems";
import type { Words } from "../words";
import type { Finding, Findings, ReadFile } from "./api";
import { about, isGap, sections, tally, type Desk, type Section } from "./desk";
import { finding } from "./finding";
import { sign } from "./mark";
import { first, map, sums, where } from "./overview";
import { problem } from "./problem";
import { clashes, isLeftAside, leftAside, stated } from "./said";

export function report(d: Desk, f: Findings): HTMLElement {
  const w = d.words;
  if (f.findings.length === 0) {
    return h("div", { class: "report" }, h("header", { class: "prose" }, h("h1", { tabindex: -1, "data-focus": true }, w.t("ui.found.nothing"))), problems(w, f.files), files(w, f.files));
  }
  const list = h("div", { class: "groups", id: "list", tabindex: -1 }, sections(f.findings).map((s) => group(d, s)));
  const sieve = filter(d, f.findings, list);
  // A jump leaves the fragment alone, which holds the order.
  const jump = (e: Event, x: Finding) => {
    e.preventDefault();
    const target = list.querySelector<HTMLElement>(`#${CSS.escape(x.requirement)}`);
    if (target?.hidden) sieve.pick("", false);
    const fold = target?.closest("details");
    if (fold) fold.open = true;
    target?.scrollIntoView();
    target?.querySelector<HTMLElement>("h3")?.focus({ preventScroll: true });
  };
  const past = (e: Event) => {
    e.preventDefault();
    sieve.node.scrollIntoView();
    sieve.node.querySelector("select")?.focus({ preventScroll: true });
  };
  return h("div", { class: "report" },
    h("header", { class: "prose" },
      h("h1", { tabindex: -1, "data-focus": true }, w.t("ui.found.title")),
      h("p", null, lead(w, f))),
    sums(w, f.findings, (v) => sieve.pick(v, true)),
    h("div", { class: "prose" }, h("p", { class: "means" }, meaning(w, f)), judging(d, f)),
    clashes(w, f.clashes ?? []),
    leftAside(w, f.files),
    problems(w, f.files),
    first(d, f.findings, jump, (v) => sieve.pick(v, true)),
    map(w, f.findings, jump, past),
    where(w, f.findings),
    stated(w, f.stated ?? []),
    files(w, f.files),
    h("h2", { class: "points" }, w.t("ui.found.points")),
    sieve.node,
    h("p", { class: "row tools" },
      h("button", { type: "button", class: "plain", onclick: () => print() }, w.t("ui.take.print")),
      h("button", { type: "button", class: "plain", onclick: () => offer("cecheck-findings.json", "application/json", JSON.stringify(f, null, 1) + "\n") }, w.t("ui.take.json"))),
    list);
}

function lead(w: Words, f: Findings): string {
  const n = (...of: string[]) => f.findings.filter((x) => of.includes(x.verdict)).length;
  const all = w.num(f.findings.length);
  if (f.model && f.model.name !== "") return w.t("ui.found.sum.model", { n: w.num(n("shown")), part: w.num(n("partly_shown")), all });
  return w.t("ui.found.sum", { n: w.num(n("candidate")), all });
}

function meaning(w: Words, f: Findings): string {
  const mode = f.model?.name === "" ? "lexical" : f.mode; // where nobody answered, words alone found it
  return [w.t(`ui.found.${mode}`), f.findings.some((x) => x.verdict === "none") && w.t("ui.none.says")].filter(Boolean).join(" ");
}

// judging says which model judged, what it took, and what it did not judge and why.
function judging(d: Desk, f: Findings): Child {
  const w = d.words;
  const run = f.model;
  if (!run) return false;
  const whys = [...new Set(run.unjudged.map((u) => u.why))];
  const money = run.micros > 0 ? w.t("ui.run.money", { n: new Intl.NumberFormat(w.lang, { maximumFractionDigits: 4 }).format(run.micros / 1e6), currency: d.currency }) : "";
  return [
    run.name !== "" && h("p", { class: "small" },
      w.t("ui.run", { model: run.name, n: w.num(run.judged), all: w.num(f.findings.length) }), " ",
      run.second !== "" && [w.t("ui.run.second", { model: run.second }), " "],
      w.t("ui.run.took", { n: w.num(run.tokens) }), money !== "" && " " + money),
    whys.length > 0 && h("div", { class: "note" },
      h("p", null, run.name === "" ? w.t("ui.unjudged.all") : w.t("ui.unjudged.some", { n: w.num(run.unjudged.length), all: w.num(f.findings.length) })),
      h("ul", null, whys.map((why) => h("li", null, w.pair(w.t(`ui.unjudged.${why}`), w.num(run.unjudged.filter((u) => u.why === why).length)))))),
  ];
}

function group(d: Desk, s: Section): HTMLElement {
  const w = d.words;
  return h("details", { class: "group", "data-act": s.act },
    h("summary", null, h("h2", null, w.cite(s.ref), " ", h("span", { class: "small" }, about(w, s))),
      h("span", { class: "signs" }, tally(s.points).map(([v, n]) => h("span", { class: "told" }, sign(v), h("span", { class: "unseen" }, w.t(`ui.verdict.${v}`), " "), w.num(n))))),
    s.points.map((x) => finding(d, x)));
}

interface Sieve {
  node: HTMLElement;
  pick(verdict: string, show: boolean): void;
}

// filter leaves points of one verdict, or one act; sections in which none is left go too.
function filter(d: Desk, all: Finding[], list: HTMLElement): Sieve {
  const w = d.words;
  const option = (value: string, text: string) => h("option", { value }, text);
  const acts = [...new Set(all.map((x) => x.ref.split("/")[0] ?? ""))];
  const verdict = h("select", { id: "by-verdict", onchange: () => draw() }, option("", w.t("ui.filter.all")),
    all.some(isGap) && option("gaps", w.t("ui.filter.gaps")), tally(all).map(([v, n]) => option(v, `${w.t(`ui.verdict.${v}`)} (${w.num(n)})`)));
  const act = h("select", { id: "by-act", onchange: () => draw() }, option("", w.t("ui.filter.acts")), acts.map((a) => option(a, w.t(`ui.act.${a}`))));
  const shown = h("p", { class: "counted", role: "status" });
  const fold = h("button", { type: "button", class: "plain", onclick: () => {
    const open = !groups().some((g) => g.open);
    for (const g of groups()) g.open = open;
    name();
  } });
  const groups = () => [...list.querySelectorAll<HTMLDetailsElement>(".group:not([hidden])")];
  const name = () => fold.replaceChildren(w.t(groups().some((g) => g.open) ? "ui.fold" : "ui.unfold"));
  list.addEventListener("toggle", name, true);
  const by = new Map(all.map((x) => [x.requirement, x]));
  function draw(): void {
    let n = 0;
    for (const g of list.querySelectorAll<HTMLDetailsElement>(".group")) {
      let left = 0;
      for (const a of g.querySelectorAll<HTMLElement>(".finding")) {
        const x = by.get(a.id);
        a.hidden = x === undefined || (verdict.value === "gaps" ? !isGap(x) : verdict.value !== "" && x.verdict !== verdict.value) || (act.value !== "" && g.dataset.act !== act.value);
        if (!a.hidden) left++;
      }
      g.hidden = left === 0;
      g.open = left > 0 && verdict.value !== "";
      n += left;
    }
    shown.textContent = w.t("ui.filter.shown", { n: w.num(n), all: w.num(all.length) });
    name();
  }
  draw();
  const node = h("div", { class: "sieve" },
    h("div", null, h("label", { for: "by-verdict" }, w.t("ui.filter")), verdict),
    h("div", null, h("label", { for: "by-act" }, w.t("ui.filter.act")), act),
    shown, fold);
  return {
    node,
    pick(v, show) {
      verdict.value = v;
      act.value = "";
      draw();
      if (!show) return;
      node.scrollIntoView();
      verdict.focus({ preventScroll: true });
    },
  };
}

function problems(w: Words, list: ReadFile[]): HTMLElement | false {
  return summary(w.t("ui.found.problems"), list.flatMap((f) => (f.problems ?? []).filter((p) => !isLeftAside(p)).map((p) => problem(w, { ...p, file: p.file || f.name }))));
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
