// Several questions on one screen: a yes to the one that stands for them leaves open
// which of them it was. Each is a line to tick; "I don't know" is an answer to each. A tick
// beside a question with more options than yes and no leaves it open: it is asked next.

import { h } from "../dom";
import type { Question } from "../types";
import { answersOf, backTo, moduleName, several, type View } from "./view";

// together is the open questions that are asked with the first of a list, that one among them.
export function together(v: View, list: Question[]): Question[] {
  const [first] = list;
  if (!first || first.group === "") return list.slice(0, 1);
  const one = answersOf(v.result.state, first.module).some((a) => a.fact === first.group && a.option === "yes");
  const all = list.filter((q) => q.group === first.group && q.module === first.module);
  return one && !all.every((q) => manyWays(q.options)) ? all : [first];
}

// manyWays: yes and no are not all there is to it.
const manyWays = (options: string[]): boolean => options.length > 2;

// which is what a tick beside a question with several options is kept as: that it is so, but not yet how.
export const which = "which";

export function ticks(v: View, list: Question[], given: Record<string, string>, back: string): HTMLElement {
  const w = v.words;
  const [first] = list;
  return h("div", { class: "question", "data-group": first?.group, "data-module": first?.module },
    backTo(w, back),
    h("fieldset", { "aria-describedby": "q-means" },
      h("legend", null,
        h("span", { class: "over" }, [several(v) && moduleName(v, first?.module ?? "m1"), w.name(first?.group ?? "")].filter(Boolean).join(" · ")),
        h("h1", { tabindex: -1, "data-focus": true }, w.t("ui.tick"))),
      h("p", { class: "means", id: "q-means" }, w.t("ui.tick.all")),
      h("div", { class: "options" }, list.map((q) => line(v, q, given[q.fact])))),
    h("p", { class: "go" }, h("button", { class: "primary", type: "button", "data-act": "continue" }, w.t("ui.continue"))));
}

// line is one question; its tick and its "I don't know" exclude each other.
function line(v: View, { fact, options }: Question, option: string | undefined): HTMLElement {
  const w = v.words;
  const more = manyWays(options);
  const name = w.name(fact);
  const means = w.maybe(`fact.${fact}.means`);
  const of = (text: string) => [text, h("span", { class: "unseen" }, ` (${name})`)];
  const box = (value: string, other: () => HTMLInputElement): HTMLInputElement =>
    h("input", { type: "checkbox", value, checked: value === option, onchange: (e) => {
      if ((e.target as HTMLInputElement).checked) other().checked = false;
    } });
  const yes: HTMLInputElement = box(more ? which : "yes", () => unsure);
  const unsure: HTMLInputElement = box("unknown", () => yes);
  return h("div", { class: "pick", "data-pick": fact },
    h("label", { class: "option" }, yes, h("span", null, name, more && h("small", null, " ", w.t("ui.tick.which")))),
    h("div", { class: "under" },
      h("label", { class: "unsure" }, unsure, h("span", null, of(w.t("ui.unknown")))),
      h("details", { class: "means" }, h("summary", null, of(w.t("ui.means"))),
        h("p", null, w.question(fact)), means && h("p", null, means))));
}

// ticked reads the screen: what is neither ticked nor unknown is not so.
export function ticked(box: Element): Record<string, string> {
  return Object.fromEntries([...box.querySelectorAll<HTMLElement>("[data-pick]")].map((pick) =>
    [pick.dataset.pick ?? "", pick.querySelector<HTMLInputElement>("input:checked")?.value ?? "no"]));
}
