// The tables of the documentation: point beside point, standards with their true status, and codes.

import { h, type Child } from "../dom";
import { act, at, clauses, title, type Desk } from "./desk";
import { chip } from "./requirements";
import type { Match, Requirements } from "./types";

export function tables(d: Desk, said: Requirements): HTMLElement {
  return h("div", null,
    matches(d, said, "pairs", said.pairs),
    matches(d, said, "quality", said.quality),
    codes(d, said),
    standards(d, said));
}

// matches is a point of the AI Act a row, with what the device's file or system holds beside it.
function matches(d: Desk, said: Requirements, name: "pairs" | "quality", list: Match[]): HTMLElement | false {
  const w = d.words;
  if (list.length === 0) return false;
  const by = new Map(said.requirements.map((r) => [r.id, r]));
  const point = (id: string): Child => {
    const r = by.get(id);
    return [r ? h("a", { href: at(d, "requirements", id), "data-screen": "requirements", "data-part": id }, title(w, id)) : title(w, id), r && h("span", { class: "small" }, " ", w.cite(r.ref))];
  };
  const heads = [w.t("report.col.aiact"), w.t("report.col.device"), w.t("report.col.relation")];
  return h("section", { class: "set stack" },
    h("h2", { id: "t-" + name }, w.t(name === "pairs" ? "ui.plan.pairs" : "report.quality")),
    h("p", { class: "small" }, w.t(name === "pairs" ? "ui.plan.pairs.says" : "report.quality.says")),
    h("div", { class: "scroll", role: "region", tabindex: 0, "aria-labelledby": "t-" + name }, h("table", null,
      h("thead", null, h("tr", null, heads.map((x) => h("th", { scope: "col" }, x)))),
      h("tbody", null, list.map((m) => h("tr", { class: m.relation },
        h("th", { scope: "row" }, point(m.aiact)),
        h("td", { "data-label": heads[1] }, m.device.length > 0 ? h("ul", null, m.device.map((id) => h("li", null, point(id)))) : w.t("ui.plan.pairs.nothing")),
        h("td", { "data-label": heads[2] }, chip(m.relation === "same" ? "met" : "candidate", w.t(name === "pairs" ? `relation.${m.relation}` : `report.relation.${m.relation}`)),
          w.has(`adds.${m.aiact}`) && m.relation !== "same" && h("p", { class: "small" }, w.t(`adds.${m.aiact}`)),
          m.related.length > 0 && h("p", { class: "small" }, clauses(m.related, said.standards).map(({ text }) => text).join("; "))))))))); 
}

function codes(d: Desk, said: Requirements): HTMLElement | false {
  const w = d.words;
  if (said.codes.length === 0) return false;
  const heads = [w.t("report.col.code"), w.t("report.col.about"), w.t("report.col.applies"), w.t("report.col.list")];
  return h("section", { class: "set stack" },
    h("h2", { id: "t-codes" }, w.t("report.codes")),
    h("p", { class: "small" }, w.t("codes.says")),
    h("div", { class: "scroll", role: "region", tabindex: 0, "aria-labelledby": "t-codes" }, h("table", null,
      h("thead", null, h("tr", null, heads.map((x) => h("th", { scope: "col" }, x)))),
      h("tbody", null, said.codes.map((c) => h("tr", null,
        h("th", { scope: "row" }, c.code),
        h("td", { "data-label": heads[1] }, w.maybe(`code.${c.code.toLowerCase().replaceAll(" ", "_")}`) ?? ""),
        h("td", { "data-label": heads[2] }, c.applies === "yes" ? chip("met", w.t("ui.plan.filter.certain")) : chip("open", w.t("ui.plan.perhaps"))),
        h("td", { "data-label": heads[3] }, listed(d, c.ref), c.source !== "" && h("p", { class: "small" }, w.t("report.codes.source", { source: c.source })))))))));
}

// listed is where a list of codes stands: a provision of an act that is held, or another act by its number.
function listed(d: Desk, ref: string): string {
  return /^[a-z]+\//.test(ref) ? d.words.cite(ref) : ref;
}

function standards(d: Desk, said: Requirements): HTMLElement | false {
  const w = d.words;
  if (said.standards.length === 0) return false;
  const heads = [w.t("report.col.standard"), w.t("report.col.about"), w.t("report.col.status")];
  return h("section", { class: "set stack" },
    h("h2", { id: "t-standards" }, w.t("report.standards")),
    h("p", { class: "small" }, w.t("report.standards.says")),
    h("div", { class: "scroll", role: "region", tabindex: 0, "aria-labelledby": "t-standards" }, h("table", null,
      h("thead", null, h("tr", null, heads.map((x) => h("th", { scope: "col" }, x)))),
      h("tbody", null, said.standards.map((s) => h("tr", null,
        h("th", { scope: "row" }, s.name),
        h("td", { "data-label": heads[1] }, w.maybe(`standard.${s.id}`) ?? ""),
        h("td", { "data-label": heads[2] }, w.t(`report.status.${s.status}`, { list: w.and(s.cited.map((a) => act(w, a))) }), w.has(`standard.${s.id}.source`) && h("p", { class: "small" }, w.t(`standard.${s.id}.source`)), !s.sure && s.status !== "unverified" && h("p", { class: "small" }, w.t("ui.plan.unsure")))))))));
}
