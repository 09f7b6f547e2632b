// The one technical file: what goes into which section, what the AI Act adds to a device's file, how the quality
// management systems stand beside each other, and what a notified body must be designated for.

import { h, unfoldForPaper, type Child } from "../dom";
import { get, set } from "../state";
import { line, summary } from "../assess/problems";
import { painted } from "../assess/view";
import { act, actOf, at, clauses, title, type Desk } from "./desk";
import { chip, status } from "./requirements";
import { tables } from "./tables";
import type { Requirement, Requirements } from "./types";

export function documentation(d: Desk): HTMLElement {
  const w = d.words;
  const first = d.requirements();
  if ("error" in first) return h("section", null, summary(w.t("ui.problems"), [line(w, first.error)]));
  if (first.documentation.length === 0) return h("section", { class: "documentation" }, h("p", { class: "lede" }, w.t("report.requirements.none")), h("p", null, w.t("ui.plan.none.do")), tables(d, first));
  const said = h("p", { class: "counted", role: "status" });
  const box = h("div", null);
  const draw = () => {
    const now = d.requirements();
    if ("error" in now) return box.replaceChildren(summary(w.t("ui.problems"), [line(w, now.error)]) || "");
    said.textContent = now.additions.length > 0 ? w.count("report.additions.says", now.additions.length) : "";
    box.replaceChildren(...[additions(d, now), sections(d, now), tables(d, now)].filter((x) => x instanceof HTMLElement));
  };
  const page = h("section", { class: "documentation" },
    h("h2", { class: "unseen" }, w.t("ui.plan.documentation")),
    h("p", { class: "means" }, w.t("techdoc.says")),
    asked(d, first, () => (said.textContent = w.t("ui.plan.working")), draw), said, box);
  draw();
  unfoldForPaper(page);
  return page;
}

// asked is the two questions about the work itself: whether a file exists, and how large the firm is.
function asked(d: Desk, said: Requirements, busy: () => void, draw: () => void): HTMLElement {
  const w = d.words;
  const acts = new Set(said.requirements.map(actOf));
  const edit = (key: string, value: string | undefined) => {
    busy();
    painted(() => {
      d.edit(set(d.state(), key, value));
      draw();
    });
  };
  const has = get(d.state(), "plan.file") ?? "none";
  return h("div", { class: "asked screen-only" },
    acts.has("aiact") && h("fieldset", { class: "filter" },
      h("legend", null, w.t("ui.plan.file")),
      ["none", ...["mdr", "ivdr"].filter((a) => acts.has(a))].map((f) => h("label", null,
        h("input", { type: "radio", name: "plan-file", value: f, checked: has === f, onchange: () => edit("plan.file", f === "none" ? undefined : f) }),
        h("span", null, f === "none" ? w.t("ui.plan.file.none") : w.t("ui.plan.file.of", { act: act(w, f) }))))),
    said.requirements.some((r) => r.section !== "" && actOf(r) === "aiact") && h("label", { class: "unsure" },
      h("input", { type: "checkbox", checked: get(d.state(), "plan.sme") === "yes", onchange: (e) => edit("plan.sme", (e.target as HTMLInputElement).checked ? "yes" : undefined) }),
      h("span", null, w.t("ui.plan.sme"))));
}

function additions(d: Desk, said: Requirements): HTMLElement | false {
  const w = d.words;
  const list = said.requirements.filter((r) => said.additions.includes(r.id));
  return (list.length > 0 || said.simplified) && h("div", null,
    said.requirements.some((r) => r.towards) && h("div", { class: "note" }, h("h3", null, w.t("techdoc.towards")), h("p", null, w.t("techdoc.towards.says"))),
    said.simplified && h("div", { class: "note" }, h("h3", null, w.t("techdoc.simplified")), h("p", null, w.t("techdoc.simplified.says"))),
    list.length > 0 && h("details", { class: "rule gains" },
      h("summary", null, h("h3", { class: "name" }, w.t("report.additions"))),
      h("ul", null, list.map((r) => h("li", null, to(d, r), " ", over(d, r), w.has(`adds.${r.id}`) && h("p", { class: "small" }, w.t(`adds.${r.id}`)))))));
}

// sections is the file: parts, their sections, and what goes there.
function sections(d: Desk, said: Requirements): HTMLElement {
  const w = d.words;
  const by = new Map(said.requirements.map((r) => [r.id, r]));
  const number = (id: string) => id.replace("techdoc.", "");
  const body = (p: Requirements["documentation"][number]): Child => {
    const list = p.requirements.flatMap((id) => by.get(id) ?? []);
    const related = clauses(p.related, said.standards);
    return [
      h("p", null, w.t(`${p.id}.says`)),
      list.length > 0 && h("ul", { class: "goes" }, list.map((r) => h("li", { class: said.additions.includes(r.id) && "gain" }, to(d, r), " ", over(d, r)))),
      related.length > 0 && h("p", { class: "small" }, w.t("ui.plan.standards"), " ", related.map(({ standard, text }, i) => [i > 0 && "; ", text, " (", status(w, standard), ")"])),
    ];
  };
  const parts = said.documentation.filter((p) => !number(p.id).includes("."));
  return h("section", { class: "set" },
    h("h2", null, w.t("techdoc.title")),
    parts.map((p) => {
      const below = said.documentation.filter((x) => x.id.startsWith(p.id + "."));
      const all = [p, ...below].flatMap((x) => x.requirements);
      const gains = all.filter((id) => said.additions.includes(id)).length;
      return h("details", { class: "rule work part", id: "p-" + p.id },
        h("summary", null, h("h3", { class: "name" }, h("span", { class: "no" }, number(p.id)), " ", w.t(p.id)),
          h("span", { class: "count" }, w.count("ui.plan.requirements.count", all.length)),
          gains > 0 && chip("candidate", w.count("ui.plan.gains", gains))),
        h("div", null, body(p)),
        below.map((x) => h("div", { class: "section", id: "p-" + x.id }, h("h4", null, h("span", { class: "no" }, number(x.id)), " ", w.t(x.id)), body(x))));
    }));
}

// to leads from a place in the file to the requirement itself.
function to(d: Desk, r: Requirement): Child {
  const w = d.words;
  return [h("a", { href: at(d, "requirements", r.id), "data-screen": "requirements", "data-part": r.id }, title(w, r.id)), " ", h("span", { class: "small" }, w.cite(r.ref))];
}

function over(d: Desk, r: Requirement): Child {
  const w = d.words;
  return [
    (r.over === "new" || r.over === "extends") && [chip("candidate", w.t(`ui.plan.over.${r.over}`)), " "],
    r.towards && [chip("", w.t("techdoc.towards")), " "],
    r.applies === "perhaps" && [chip("open", w.t("ui.plan.perhaps")), " "],
    r.judged && chip("", w.t("ui.plan.judged")),
  ];
}
