// The roadmap: from when to when, in a picture and in words; each step with figures that can be put right; the
// last days of the law, and what comes round again.

import { h, unfoldForPaper, type Child } from "../dom";
import { get, set } from "../state";
import type { Words } from "../words";
import { line, summary } from "../assess/problems";
import { chip } from "./requirements";
import { money, whose, type Desk } from "./desk";
import { gantt } from "./gantt";
import { step } from "./step";
import type { Deadline, Recurring, Roadmap } from "./types";

export function roadmap(d: Desk): HTMLElement {
  const w = d.words;
  const first = d.roadmap();
  if ("error" in first) return h("section", null, summary(w.t("ui.problems"), [line(w, first.error)]));
  if (first.steps.length === 0) return h("section", { class: "roadmap" }, h("p", { class: "lede" }, w.t("report.road.none")), h("p", null, w.t("ui.plan.none.do")));
  const outcome = h("div", { class: "outcome" });
  const told = h("p", { class: "unseen", role: "status" }); // in a line, for who does not see what an edit changed
  const picture = h("div", null);
  const rest = h("div", null);
  const rows = first.steps.map((s, i) => step(d, i + 1, s, (key, value) => edit(key, value)));
  const reset = h("button", { type: "button", class: "plain", onclick: () => {
    let state = d.state();
    for (const s of first.steps) for (const of of ["weeks", "cost"]) state = set(state, `plan.${of}.${s.id.replace("roadmap.", "")}`, undefined);
    d.edit(state);
    draw(true);
  } }, w.t("ui.plan.reset"));

  function edit(key: string, value: string | undefined): string | undefined {
    const before = d.state();
    d.edit(set(before, key, value));
    const now = d.roadmap();
    const wrong = "error" in now ? now.error : now.problems.find((p) => p.key === key);
    if ("error" in now || wrong) {
      d.edit(before); // what cannot be read is said, and not kept
      return wrong && line(w, wrong).what;
    }
    draw(false);
    told.textContent = `${w.pair(w.t("ui.plan.finish"), w.date(now.finish.likely))}. ${w.pair(w.t("ui.plan.costs"), money(w, rounded(now.cost.likely)))}.`;
    return undefined;
  }

  function draw(anew: boolean): void {
    const now = d.roadmap();
    if ("error" in now) return;
    outcome.replaceChildren(...sum(d, now));
    picture.replaceChildren(gantt(d, now));
    rest.replaceChildren(...[deadlines(d, now.deadlines), recurring(d, now.recurring), bases(d, now)].filter((x) => x instanceof HTMLElement));
    now.steps.forEach((s, i) => rows[i]?.update(s, anew));
    reset.hidden = !now.steps.some((s) => s.weeks.given || s.cost.given);
  }

  const page = h("section", { class: "roadmap" },
    h("h2", { class: "unseen" }, w.t("ui.plan.roadmap")),
    h("p", { class: "means" }, w.t("ui.plan.roadmap.says")),
    h("div", { class: "sieve dates screen-only" },
      day(d, "plan.start", w.t("ui.plan.start"), first.start, edit),
      day(d, "plan.market", w.t("ui.plan.market"), first.market?.wanted ?? "", edit)),
    first.notes.map((id) => h("p", { class: "note" }, w.t(id))),
    outcome,
    told,
    picture,
    h("section", { class: "set" },
      h("h2", null, w.t("report.road.steps")),
      h("p", { class: "small" }, w.t("ui.plan.steps.says")),
      h("p", { class: "row" }, reset),
      rows.map((r) => r.node)),
    rest);
  draw(false);
  unfoldForPaper(page);
  return page;
}

// day is a field for one; left empty it is the assumption again.
function day(d: Desk, key: string, name: string, value: string, edit: (key: string, value: string | undefined) => string | undefined): HTMLElement {
  const id = key.replace(".", "-");
  const wrong = h("p", { class: "wrong", id: id + "-wrong", hidden: true });
  const input = h("input", { type: "date", id, value, min: "2000-01-01", max: "2199-12-31", "aria-describedby": id + "-wrong", onchange: () => {
    // A day that is only half written has no value; that is not the same as none.
    const said = input.validity.badInput ? d.words.t("ui.plan.wrong.day") : edit(key, input.value || undefined);
    wrong.textContent = said ?? "";
    wrong.hidden = said === undefined;
    input.setAttribute("aria-invalid", String(said !== undefined));
    if (said === undefined && input.value === "" && key === "plan.start") input.value = get(d.state(), "plan.start") ?? d.result.on;
  } });
  return h("div", null, h("label", { for: id }, name), input, wrong);
}

// sum is what the plan comes to, and whether the wanted day can be kept.
function sum(d: Desk, r: Roadmap): Node[] {
  const w = d.words;
  const { early, likely, late } = r.finish;
  const nodes: Child[] = [
    h("dl", { class: "heads" },
      h("div", { class: "first" }, h("dt", null, w.t("ui.plan.finish")), h("dd", null, h("p", { class: "value" }, w.date(likely)),
        h("p", { class: "small" }, w.t("ui.plan.finish.range", { early: w.date(early), late: w.date(late) })))),
      h("div", null, h("dt", null, w.t("ui.plan.costs")), h("dd", null, h("p", { class: "value" }, money(w, rounded(r.cost.likely))),
        h("p", { class: "small" }, w.t("ui.plan.costs.range", { low: money(w, rounded(r.cost.low)), high: money(w, rounded(r.cost.high)) })))),
      r.market && h("div", { class: r.market.chance.most < 100 ? "stop" : "" }, h("dt", null, w.t("ui.plan.chance", { day: w.date(r.market.wanted) })),
        h("dd", null, h("p", { class: "value" }, tenths(w, r.market.chance)), h("p", { class: "small" }, w.t(r.market.start_by < r.start ? "ui.plan.by.past" : "ui.plan.by", { day: w.date(r.market.start_by) }))))),
    r.market && r.market.chance.most < 100 && h("div", { class: "note warning" }, h("p", null,
      h("span", { class: "alarm", "aria-hidden": "true" }, "!"), h("strong", null, w.t("ui.plan.late", { day: w.date(r.market.wanted) })), " ",
      w.t(r.market.start_by < r.start ? "ui.plan.late.past" : "ui.plan.late.start", { by: w.date(r.market.start_by), late: w.date(late) }))),
    r.market && r.market.chance.most >= 100 && r.market.chance.least < 500 && h("div", { class: "note" }, h("p", null, w.t("ui.plan.tight", { day: w.date(r.market.wanted), late: w.date(late) }))),
    r.assumed.length > 0 && h("p", { class: "small" }, w.t("report.road.assumed")),
  ];
  return nodes.filter((x): x is HTMLElement => x instanceof HTMLElement);
}

// rounded drops the digits that an assumption cannot carry.
function rounded(n: number): number {
  const unit = n >= 1_000_000 ? 50_000 : n >= 100_000 ? 5_000 : n >= 10_000 ? 500 : 1;
  return Math.round(n / unit) * unit;
}

// tenths is a chance as a person reads it: so many of ten runs.
function tenths(w: Words, { least, most }: { least: number; most: number }): string {
  const n = (thousandths: number) => Math.round(thousandths / 100);
  if (n(most) === 0) return w.t("ui.plan.chance.none");
  if (n(least) === 10) return w.t("ui.plan.chance.all");
  return n(least) === n(most) ? w.t("ui.plan.chance.of", { n: w.num(n(most)) }) : w.t("ui.plan.chance.range", { n: w.num(n(least)), most: w.num(n(most)) });
}

function deadlines(d: Desk, list: Deadline[]): HTMLElement | false {
  const w = d.words;
  if (list.length === 0) return false;
  const heads = [w.t("report.col.deadline"), w.t("report.col.lastday"), w.t("report.col.kept")];
  const kind = { yes: "met", perhaps: "open", no: "none", past: "", "": "" };
  return h("section", { class: "set stack" },
    h("h2", { id: "t-deadlines" }, w.t("report.road.deadlines")),
    h("div", { class: "scroll", role: "region", tabindex: 0, "aria-labelledby": "t-deadlines" }, h("table", null,
      h("thead", null, h("tr", null, heads.map((x) => h("th", { scope: "col" }, x)))),
      h("tbody", null, [...list].sort((a, b) => (a.day < b.day ? -1 : 1)).map((x) => h("tr", null,
        h("th", { scope: "row" }, w.t(x.id), " ", x.applies === "perhaps" && chip("open", w.t("ui.plan.perhaps")), h("p", { class: "small" }, h("a", { href: x.eli, rel: "noreferrer" }, w.cite(x.ref)))),
        h("td", { "data-label": heads[1] }, h("time", { datetime: x.day }, w.date(x.day))),
        h("td", { "data-label": heads[2] }, x.met === "" ? "–" : chip(kind[x.met], w.t(`report.kept.${x.met}`)))))))));
}

function recurring(d: Desk, list: Recurring[]): HTMLElement | false {
  const w = d.words;
  if (list.length === 0) return false;
  const heads = [w.t("report.col.recurring"), w.t("report.col.every"), w.t("report.col.first"), w.t("report.col.who")];
  return h("section", { class: "set stack" },
    h("h2", { id: "t-recurring" }, w.t("report.road.recurring")),
    h("div", { class: "scroll", role: "region", tabindex: 0, "aria-labelledby": "t-recurring" }, h("table", null,
      h("thead", null, h("tr", null, heads.map((x) => h("th", { scope: "col" }, x)))),
      h("tbody", null, list.map((x) => h("tr", null,
        h("th", { scope: "row" }, w.t(x.id), " ", x.applies === "perhaps" && chip("open", w.t("ui.plan.perhaps")), h("p", { class: "small" }, w.t(`${x.id}.says`)), h("p", { class: "small" }, h("a", { href: x.eli, rel: "noreferrer" }, w.cite(x.ref)))),
        h("td", { "data-label": heads[1] }, every(w, x.months), x.practice && h("p", { class: "small" }, w.t("report.practice"))),
        h("td", { "data-label": heads[2] }, x.first === "" ? "–" : w.date(x.first)),
        h("td", { "data-label": heads[3] }, whose(w, x.whose))))))));
}

function every(w: Words, months: number): string {
  if (months === 0) return w.t("report.every.reason");
  return months % 12 === 0 ? w.count("report.every.year", months / 12) : w.count("report.every.month", months);
}

// bases is where the figures come from, in one place; beside each step stands which it is.
function bases(d: Desk, r: Roadmap): HTMLElement {
  const w = d.words;
  const list = [...new Set(r.steps.flatMap((s) => [s.weeks.basis, s.cost.basis]))].filter((b) => b !== "");
  return h("section", { class: "set" },
    h("h2", null, w.t("report.road.bases")),
    h("p", null, w.t("report.road.how", { runs: w.num(r.runs), seed: String(r.seed) })),
    h("ul", null, list.map((b) => h("li", null, w.t(b)))));
}
