// Every rule considered, not only the one that decided: status, paragraph, the
// facts it looked at and its cases. Grouped by what the rule concludes, under one
// fold: it is the file's, and longer than all the rest of the page. A complete file
// and paper have it open.

import { h, type Child } from "../dom";
import type { Case, Module, Status, Traced } from "../types";
import { brief, isDay, isDocument, moduleName, several, untouched, type View } from "../assess/view";
import type { Words } from "../words";
import { ladder } from "./ladder";
import { readings } from "./reading";

const order: Status[] = ["met", "open", "displaced", "not_in_application", "not_met", "out_of_scope"];
const shown: Status[] = ["met", "open", "displaced", "not_in_application"];

export function rules(v: View): HTMLElement | false {
  const w = v.words;
  const n = v.result.modules.reduce((sum, m) => sum + m.trace.length, 0);
  if (n === 0) return false;
  return h("section", { class: "rules" },
    h("h2", null, w.t("ui.rules")),
    h("details", { class: "all", open: isDocument(v.result.state) },
      h("summary", null, w.count("ui.rules.says", n)),
      v.result.modules.map((m) => [
        several(v) && h("p", { class: "over" }, moduleName(v, m)),
        [...new Set(m.trace.map((t) => t.set))].map((set) => group(v, m, set)),
      ])));
}

function group(v: View, m: Module, set: string): HTMLElement {
  const w = v.words;
  const all = m.trace.filter((t) => t.set === set);
  const sorted = [...all].sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  const near = sorted.filter((t) => shown.includes(t.status));
  const far = sorted.filter((t) => !shown.includes(t.status));
  const c = m.conclusions.find((x) => x.fact === set);
  return h("div", { class: "set" },
    h("h3", null, w.name(set)),
    c && !untouched(v, c) && ladder(v, c, all),
    near.map((t) => rule(v, t)),
    far.length > 0 && h("details", { class: "far" }, h("summary", null, w.count("ui.rules.far", far.length)), far.map((t) => rule(v, t))));
}

function rule(v: View, t: Traced): HTMLElement {
  const w = v.words;
  const says = w.maybe(`rule.${t.rule}.says`);
  const facts = Object.entries(t.facts);
  // In the line of the rule, what it gives is said where that is short.
  const gives = t.status === "met" || t.status === "open" ? given(w, t.set, t.gives, true) : "";
  return h("details", { class: "rule" },
    h("summary", null,
      chip(v, t.status), " ",
      h("span", { class: "name" }, w.maybe(`rule.${t.rule}.title`) ?? w.cite(t.ref)),
      gives !== "" && gives.length < 48 && h("span", { class: "gives" }, "→ " + gives)),
    says && h("p", null, says),
    h("p", { class: "small" },
      h("a", { href: t.eli, rel: "noreferrer" }, w.t("ui.eurlex", { ref: w.cite(t.ref) })),
      t.applies && " " + w.t("ui.rules.applies", { day: w.date(t.applies) })),
    facts.length > 0 && [
      h("h4", null, w.t("ui.rules.facts")),
      h("dl", { class: "list" }, facts.map(([fact, value]) => h("div", null, h("dt", null, w.name(fact)), h("dd", null, seen(v, fact, value))))),
    ],
    t.reading && readings(v, [t.reading]),
    t.cases.length > 0 && [h("h4", null, w.t("ui.rules.cases")), cases(v, t.set, t.cases)]);
}

// seen says a fact as a rule saw it: an answer, several values still possible, or nothing yet.
function seen(v: View, fact: string, value: string): string {
  const w = v.words;
  if (value === "") return w.t("ui.notasked");
  return w.or(value.split("|").map((option) => w.option(fact, option)));
}

// given is what a rule or case gives. Days and sentences do not stand in one with "or".
function given(w: Words, set: string, options: string[], short: boolean): string {
  const said = options.map((g) => (short ? brief(w, set, g) : w.value(set, g)));
  return options.some(isDay) || said.some((s) => s.length > 40) ? said.join("; ") : w.or(said);
}

// alike is from how many cases on that stand alike they are one line: Annex III is a dozen with the same exceptions.
const alike = 4;

function cases(v: View, set: string, list: Case[], except = false): Child {
  const w = v.words;
  const line = (of: Case[]) => {
    const [c] = of;
    return c && h("li", null,
      chip(v, c.status), " ", except && w.t("ui.rules.except") + " ", places(w, of),
      c.gives.length > 0 && ` → ${given(w, set, c.gives, false)}`,
      exceptions(c).length > 0 && cases(v, set, exceptions(c), true));
  };
  return h("ul", { class: "cases" }, runs(list).map((run) => (run.length < alike ? run.map((c) => line([c])) : line(run))));
}

// places cites where cases stand; the name of an annex is said once.
function places(w: Words, of: Case[]): string {
  const cited = [...new Set(of.map((c) => w.cite(c.ref)))];
  const annex = w.cite(of[0]?.ref.split("/").slice(0, 2).join("/") ?? "") + " ";
  return w.and(cited.map((text, i) => (i > 0 && text.startsWith(annex) ? text.slice(annex.length) : text)));
}

// exceptions is what may take something out of a case; out of one that does not hold there is nothing to take.
function exceptions(c: Case): Case[] {
  return c.status === "not_met" ? [] : c.except;
}

// runs is the cases with neighbours that stand alike put together.
function runs(list: Case[]): Case[][] {
  const stands = (c: Case) => JSON.stringify([c.status, c.gives, exceptions(c)]);
  const found: Case[][] = [];
  for (const c of list) {
    const last = found[found.length - 1];
    if (last?.[0] && stands(last[0]) === stands(c)) last.push(c);
    else found.push([c]);
  }
  return found;
}

export function chip(v: View, status: Status): HTMLElement {
  return h("span", { class: `chip ${status}` }, v.words.t(`ui.status.${status}`));
}
