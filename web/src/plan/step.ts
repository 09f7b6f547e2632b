// One step of the roadmap: what is done, what it waits for, and its figures, which can be put right.

import { h, type Child } from "../dom";
import { at, functions, money, whose, type Desk } from "./desk";
import { chip } from "./requirements";
import type { Range, Step, Taken } from "./types";

// Edit takes a figure into the state; what it gives back is what is wrong with it.
export type Edit = (key: string, value: string | undefined) => string | undefined;

export interface Row {
  node: HTMLElement;
  update: (s: Step, anew: boolean) => void; // anew also writes the fields
}

// critical is from how many thousandths of the runs a step counts as on the critical path.
export const critical = 500;

export function step(d: Desk, n: number, first: Step, edit: Edit): Row {
  const w = d.words;
  const brief = h("span", { class: "count" });
  const chips = h("span", { class: "chips" });
  const when = h("dl", { class: "list" });
  const weeks = fields(d, first, "weeks", edit);
  const cost = fields(d, first, "cost", edit);
  const after = first.after.map((id, i) => [i > 0 && "; ", h("a", { href: at(d, "roadmap", id), "data-screen": "roadmap", "data-part": id }, w.t(id))]);
  const because = functions(d, first);
  const node = h("details", { class: "rule work step-row", id: "p-" + first.id },
    h("summary", null, h("h3", { class: "name" }, h("span", { class: "no" }, String(n)), " ", w.t(first.id)), brief, chips),
    h("div", { class: "step-body" },
      h("p", null, w.t(`${first.id}.says`)),
      h("dl", { class: "list" },
        pair(w.t("ui.plan.yields"), w.t(`${first.id}.yields`)),
        first.after.length > 0 && pair(w.t("ui.plan.after"), after),
        pair(w.t("ui.plan.who"), whose(w, first.whose)),
        because !== "" && pair(w.t("ui.plan.modules"), because),
        first.refs.length > 0 && pair(w.t("report.col.ref"), first.refs.map(({ ref, eli }, i) => [i > 0 && "; ", h("a", { href: eli, rel: "noreferrer" }, w.cite(ref))]))),
      when,
      weeks.node, cost.node));
  const update = (s: Step, anew: boolean) => {
    brief.textContent = s.weeks.high === 0 ? w.date(s.finish.likely) : `${span(w.num.bind(w), s.weeks)} ${w.t("ui.plan.weeks.unit")} · ${w.t("ui.plan.until", { day: w.date(s.finish.likely) })}`;
    chips.replaceChildren(...[
      s.critical >= critical && chip("met", w.t("ui.plan.critical")),
      s.applies === "perhaps" && chip("open", w.t("ui.plan.perhaps")),
      (s.weeks.given || s.cost.given) && chip("candidate", w.t("ui.plan.given")),
    ].filter((x) => x instanceof HTMLElement));
    when.replaceChildren(
      pair(w.t("ui.plan.begins"), w.date(s.start.likely)),
      pair(w.t("ui.plan.ends"), w.t("ui.plan.days", { early: w.date(s.finish.early), likely: w.date(s.finish.likely), late: w.date(s.finish.late) })),
      ...(s.latest ? [pair(w.t("ui.plan.latest"), w.date(s.latest.finish))] : []),
      pair(w.t("ui.plan.costs"), s.cost.high === 0 ? money(w, 0) : w.t("ui.plan.costs.span", { low: money(w, s.cost.low), likely: money(w, s.cost.likely), high: money(w, s.cost.high) })));
    weeks.update(s.weeks, anew);
    cost.update(s.cost, anew);
  };
  return { node, update };
}

function pair(name: string, value: Child): HTMLElement {
  return h("div", null, h("dt", null, name), h("dd", null, value));
}

function span(num: (n: number) => string, r: Range): string {
  return r.low === r.high ? num(r.low) : `${num(r.low)}–${num(r.high)}`;
}

const parts = ["low", "likely", "high"] as const;

// fields is the three figures of a step's time or cost. They count when all three do.
function fields(d: Desk, s: Step, of: "weeks" | "cost", edit: Edit): { node: HTMLElement; update: (t: Taken, anew: boolean) => void } {
  const w = d.words;
  const name = s.id.replace("roadmap.", "");
  const key = `plan.${of}.${name}`;
  const wrong = h("p", { class: "wrong", id: `${key}-wrong`, role: "alert", hidden: true });
  const basis = h("p", { class: "small" });
  const inputs = parts.map((part) => h("input", { type: "text", inputmode: "numeric", id: `${key}.${part}`, autocomplete: "off", "aria-describedby": `${key}-wrong`, onchange: () => change() }));
  const back = h("button", { type: "button", class: "plain", onclick: () => {
    tell(edit(key, undefined), []);
    write = true;
    update(now, true);
  } }, w.t("ui.plan.reset.one"));
  let now: Taken = s[of];
  let write = false;

  function change(): void {
    const texts = inputs.map((i) => i.value.replace(/[\s.,'\u00a0\u202f]/g, ""));
    const bad = texts.flatMap((t, i) => (/^\d{1,9}$/.test(t) ? [] : [i]));
    if (bad.length > 0) return tell(w.t("ui.plan.wrong.number", { name: w.t(`ui.plan.part.${parts[bad[0] ?? 0]}`) }), bad);
    const [low = 0, likely = 0, high = 0] = texts.map(Number);
    if (low > likely) return tell(w.t("ui.plan.wrong.low"), [0, 1]);
    if (likely > high) return tell(w.t("ui.plan.wrong.high"), [1, 2]);
    const said = edit(key, `${low}-${likely}-${high}`);
    tell(said === undefined ? undefined : w.t("ui.plan.wrong.most"), said === undefined ? [] : [2]);
  }

  function tell(said: string | undefined, at: number[]): void {
    wrong.textContent = said ?? "";
    wrong.hidden = said === undefined;
    inputs.forEach((input, i) => input.setAttribute("aria-invalid", String(at.includes(i))));
  }

  function update(t: Taken, anew: boolean): void {
    now = t;
    // Fields are written by the person; only the first time and on going back to the assumption by us.
    if (anew || write || inputs.every((i) => i.value === "")) inputs.forEach((input, i) => (input.value = String(t[parts[i] ?? "low"])));
    if (anew) tell(undefined, []);
    write = false;
    basis.textContent = w.t(t.given ? "basis.given" : t.basis);
    back.hidden = !t.given;
  }

  const node = h("fieldset", { class: "figures screen-only" },
    h("legend", null, w.t(`ui.plan.${of}`)),
    h("div", { class: "three" }, parts.map((part, i) => h("div", null, h("label", { for: `${key}.${part}` }, w.t(`ui.plan.part.${part}`)), inputs[i]))),
    wrong, basis, back);
  return { node, update };
}
