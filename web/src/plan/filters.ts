// What is shown of the requirements: by act, by whose duty it is, by whether it is certain, and by what is looked for.

import { h } from "../dom";
import { yours } from "../result/whose";
import { act, actOf, whose, type Desk } from "./desk";
import { textOf, type Sheet } from "./requirements";
import type { Requirement } from "./types";

export function filters(d: Desk, list: Requirement[], box: HTMLElement, sheet: Sheet): HTMLElement {
  const w = d.words;
  const text = new Map(list.map((r) => [r.id, plain(textOf(w, r))]));
  const mine = new Set(list.filter((r) => yours(d.view, r) === true).map((r) => r.id));
  const acts = [...new Set(list.map(actOf))];
  const people = [...new Set(list.map((r) => r.whose))];
  const both = new Set(list.map((r) => r.applies)).size > 1;

  const byAct = choice("plan-act", w.t("ui.plan.filter.act"), [["", w.t("ui.plan.filter.all")], ...acts.map((a): [string, string] => [a, act(w, a)])]);
  const byWhose = choice("plan-whose", w.t("ui.plan.filter.whose"), [["", w.t("ui.plan.filter.all")], ...(mine.size > 0 ? [["yours", w.t("ui.plan.filter.yours")] as [string, string]] : []), ...people.map((p): [string, string] => [p, whose(w, p)])]);
  const byTruth = choice("plan-applies", w.t("ui.plan.filter.applies"), [["", w.t("ui.plan.filter.all")], ["yes", w.t("ui.plan.filter.certain")], ["perhaps", w.t("ui.plan.filter.possible")]]);
  const bySearch = h("input", { type: "search", id: "plan-search", autocomplete: "off", oninput: () => show() });
  const counted = h("p", { class: "counted", role: "status" });
  const none = h("p", { class: "note", hidden: true }, w.t("ui.plan.filter.none"), " ", h("button", { type: "button", class: "plain", onclick: () => {
    for (const f of [byAct, byWhose, byTruth]) f.select.value = "";
    bySearch.value = "";
    show();
  } }, w.t("ui.plan.filter.clear")));

  function show(): void {
    const words = plain(bySearch.value).split(/\s+/).filter(Boolean);
    const kept = new Set(list.filter((r) =>
      (byAct.select.value === "" || actOf(r) === byAct.select.value) &&
      (byWhose.select.value === "" || (byWhose.select.value === "yours" ? mine.has(r.id) : r.whose === byWhose.select.value)) &&
      (byTruth.select.value === "" || r.applies === byTruth.select.value) &&
      words.every((x) => text.get(r.id)?.includes(x))).map((r) => r.id));
    for (const duty of box.querySelectorAll<HTMLDetailsElement>("details.work")) {
      let any = false;
      for (const article of duty.querySelectorAll<HTMLElement>("[data-requirement]")) {
        const on = kept.has(article.dataset.requirement ?? "");
        article.hidden = !on;
        any ||= on;
      }
      duty.hidden = !any;
      if (words.length > 0) duty.open = any; // what was found is seen
    }
    for (const section of box.querySelectorAll<HTMLElement>("section.set")) section.hidden = !section.querySelector("details.work:not([hidden])");
    none.hidden = kept.size > 0;
    tell(kept);
  }

  function tell(kept: Set<string>): void {
    const elements = list.filter((r) => kept.has(r.id)).flatMap((r) => r.elements.map((e) => `${r.id}/${e}`));
    const ticked = elements.filter((e) => sheet.ticks.has(e)).length;
    counted.textContent = w.t("ui.plan.counted", { n: w.num(kept.size), all: w.num(list.length) }) + " " + w.t("ui.plan.counted.ticked", { n: w.num(ticked), all: w.num(elements.length) });
  }

  box.addEventListener("ticked", () => show());
  for (const f of [byAct, byWhose, byTruth]) f.select.addEventListener("change", () => show());
  const fold = (open: boolean) => {
    for (const duty of box.querySelectorAll<HTMLDetailsElement>("details.work")) duty.open = open;
  };
  const clear = h("button", { type: "button", class: "plain", onclick: () => {
    sheet.ticks.clear();
    for (const tick of box.querySelectorAll<HTMLInputElement>("input[type=checkbox]")) tick.checked = false;
    sheet.count();
    show();
  } }, w.t("ui.plan.untick"));
  tell(new Set(list.map((r) => r.id)));
  return h("div", { class: "tools screen-only" },
    h("div", { class: "sieve", role: "search" },
      h("div", null, h("label", { for: "plan-search" }, w.t("ui.plan.filter.search")), bySearch),
      acts.length > 1 && byAct.node, people.length > 1 && byWhose.node, both && byTruth.node),
    counted,
    none,
    h("p", { class: "row" },
      h("button", { type: "button", class: "plain", onclick: () => fold(true) }, w.t("ui.plan.unfold")),
      h("button", { type: "button", class: "plain", onclick: () => fold(false) }, w.t("ui.plan.fold")),
      h("button", { type: "button", class: "plain", onclick: () => print() }, w.t("ui.take.print")),
      clear));
}

function choice(id: string, name: string, options: [string, string][]): { node: HTMLElement; select: HTMLSelectElement } {
  const select = h("select", { id }, options.map(([value, text]) => h("option", { value }, text)));
  return { node: h("div", null, h("label", { for: id }, name), select), select };
}

// plain is text as it is compared: without case and without accents.
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
