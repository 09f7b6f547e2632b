// When duties apply: the picture, and below it the same in words, day by day.

import { h } from "../dom";
import type { Duty } from "../types";
import { absent, inOrder, isDay, moduleName, several, type View } from "../assess/view";
import { timeline } from "./timeline";
import { yours } from "./whose";

// A Step is one day and the duties that bind from it.
export interface Step {
  day: string;
  duties: Duty[];
  sure: boolean; // false if each of them depends on an open question
}

// steps groups duties by their first possible day, in the order of the days.
export function steps(list: Duty[]): Step[] {
  const by = new Map<string, Duty[]>();
  for (const d of list) {
    const day = [...d.from].filter(isDay).sort()[0] ?? "";
    if (d.applies === "no" || day === "") continue;
    by.set(day, [...(by.get(day) ?? []), d]);
  }
  return [...by].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, duties]) => ({ day, duties, sure: duties.some(certain) }));
}

function certain(d: Duty): boolean {
  return d.applies === "yes" && d.from.length === 1;
}

// An End is a day on which something ceases: until then an old device may still be sold.
export interface End {
  day: string;
  text: string;
  brief: string; // where the text has no room
}

// lasts is the conclusions whose day is the last and not the first.
const lasts = ["mdr.transition", "ivdr.transition"];

function ends(v: View): End[] {
  const w = v.words;
  return v.result.modules.flatMap((m) => m.conclusions.filter((c) => lasts.includes(c.fact) && !absent(c)).flatMap((c) => {
    const [day] = c.possible.filter(isDay).sort();
    if (day === undefined) return [];
    const what = several(v) ? `${w.name(c.fact)}, ${moduleName(v, m)}` : w.name(c.fact);
    const brief = w.t("ui.duties.until", { day: w.date(day) }) + (c.settled ? "" : " " + w.t("ui.duties.earliest"));
    return [{ day, brief, text: `${brief} · ${what}` }];
  }));
}

// label is a step in one line, as the picture has it.
export function label(v: View, step: Step): string {
  const w = v.words;
  const day = w.date(step.day) + (step.sure ? "" : " " + w.t("ui.duties.earliest"));
  return `${day} · ${w.count("ui.duties.count", step.duties.length)}`;
}

export function duties(v: View): HTMLElement | false {
  const w = v.words;
  const list = steps(v.result.duties);
  const until = ends(v);
  if (list.length === 0 && until.length === 0) return false;
  const known = v.result.duties.some((d) => yours(v, d) !== undefined);
  return h("section", { class: "duties" },
    h("h2", null, w.t("ui.duties")),
    h("p", null, w.t("ui.duties.says", { day: w.date(v.result.on) }), h("span", { class: "screen-only" }, " ", w.t("ui.duties.unfold")),
      known && " " + w.t("ui.duties.yours.says")),
    timeline(v, list, until),
    list.map((step) => day(v, step, list.length < 4)),
    until.map((end) => h("p", { class: "until" }, end.text)));
}

// day is one step: the person's own duties, and folded below them those of others.
function day(v: View, step: Step, open: boolean): HTMLElement {
  const w = v.words;
  const same = alike(step);
  const others = step.duties.filter((d) => yours(v, d) === false);
  const own = step.duties.filter((d) => !others.includes(d));
  const marked = own.filter((d) => yours(v, d) === true).length;
  return h("details", { class: step.day <= v.result.on ? "step now" : "step", open },
    h("summary", null,
      h("time", { datetime: step.day }, w.date(step.day)), " ",
      !step.sure && w.t("ui.duties.earliest"),
      h("span", { class: "count" }, w.count("ui.duties.count", step.duties.length),
        marked > 0 && marked < step.duties.length && ", " + w.t("ui.duties.yours.count", { n: w.num(marked) }),
        own.length === 0 && ", " + w.t("ui.duties.yours.none")),
      h("span", { class: step.sure ? "chip" : "chip open" }, w.t(!step.sure ? "ui.status.open" : step.day <= v.result.on ? "ui.duties.now" : "ui.duties.later"))),
    same && h("p", { class: "small" }, days(v, step.duties[0]?.from ?? [])),
    own.length > 0 && h("ul", null, own.map((d) => duty(v, d, !same))),
    others.length > 0 && h("details", { class: "others", open: own.length === 0 },
      h("summary", null, w.count("ui.duties.others", others.length)),
      h("ul", null, others.map((d) => duty(v, d, !same)))));
}

// alike reports that all duties of a step have the same possible days, which then
// are said once.
function alike(step: Step): boolean {
  const said = new Set(step.duties.map((d) => inOrder(d.from).join()));
  return step.duties.length > 1 && said.size === 1;
}

// days says when a duty may begin, where that is not one day.
function days(v: View, from: string[]): string | false {
  const w = v.words;
  return from.length > 1 && w.t(from.includes("on_change") ? "ui.duties.days.change" : "ui.duties.days",
    { list: w.or(inOrder(from).filter(isDay).map((day) => w.date(day))) });
}

function duty(v: View, d: Duty, dated: boolean): HTMLElement {
  const w = v.words;
  const says = w.maybe(`duty.${d.id}.says`);
  return h("li", { class: "duty" },
    h("div", { class: "margin" }, h("a", { href: d.eli, rel: "noreferrer" }, w.cite(d.ref))),
    h("div", null,
      h("h3", null, w.maybe(`duty.${d.id}.title`) ?? w.cite(d.ref)),
      says && h("p", null, says),
      h("p", { class: "small" },
        yours(v, d) && [h("span", { class: "chip met" }, w.t("ui.duties.yours")), " "],
        w.t(`ui.whose.${d.whose}`), " ",
        d.applies !== "yes" && w.t("ui.duties.open") + " ",
        dated && days(v, d.from))));
}
