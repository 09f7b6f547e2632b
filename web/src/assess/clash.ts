// Answers that cannot both be right: they stand above the result, and beside a
// question, until one of them is changed. The core goes on with both.

import { h } from "../dom";
import type { Problem } from "../types";
import { ask, moduleName, several, type View } from "./view";

interface Said {
  module: string;
  fact: string;
  option: string;
}

// pair reads the two answers of a problem: one is its key, the other its hint, which is of the same module.
function pair(p: Problem): Said[] {
  const [, module = "m1", fact = ""] = /^(?:(m\d+)\.)?(.+)$/.exec(p.key ?? "") ?? [];
  const others = (p.hint ?? []).map((hint) => hint.split("="));
  return [{ module, fact, option: p.value ?? "" }, ...others.map(([f = "", o = ""]) => ({ module, fact: f, option: o }))];
}

export function clashes(v: View): HTMLElement | false {
  const w = v.words;
  const list = v.result.problems.filter((p) => p.code === "contradiction").map(pair);
  if (list.length === 0) return false;
  return h("section", { class: "clash note", "aria-label": w.t("problem.contradiction") },
    list.map((two) => [
      h("h2", null, w.t("problem.contradiction")),
      several(v) && h("p", { class: "over" }, moduleName(v, two[0]?.module ?? "m1")),
      h("dl", null, two.map((a) => [
        h("dt", null, h("a", { href: ask(v, a.module, a.fact) }, w.maybe(`fact.${a.fact}.name`) ?? w.question(a.fact))),
        h("dd", null, w.answer(a.fact, a.option)),
      ])),
    ]),
    h("p", { class: "small" }, w.t("problem.contradiction.do")));
}
