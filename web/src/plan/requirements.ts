// The requirements in the order of work: each duty with its points, and for each what a document must show, to be ticked off.

import { h, unfoldForPaper, type Child } from "../dom";
import type { Words } from "../words";
import { line, summary } from "../assess/problems";
import { yours } from "../result/whose";
import { act, at, clauses, days, functions, says, title, whose, type Desk } from "./desk";
import { filters } from "./filters";
import { duties, inOrder, type Duty } from "./order";
import { Ticks } from "./ticks";
import type { Requirement, Requirements, Standard } from "./types";

export function requirements(d: Desk): HTMLElement {
  const w = d.words;
  const said = d.requirements();
  if ("error" in said) return h("section", null, summary(w.t("ui.problems"), [line(w, said.error)]));
  if (said.requirements.length === 0) return h("section", null, h("p", { class: "lede" }, w.t("ui.plan.none")));
  const plan = d.roadmap();
  const sheet = new Sheet(d, said);
  const all = duties(said.requirements);
  const others = all.filter((x) => theirs(d, x));
  const steps = "error" in plan ? [] : plan.steps;
  const works = inOrder(all.filter((x) => !others.includes(x)), steps);
  const list = h("div", { class: "works" },
    works.map(({ step, duties: of }) => h("section", { class: "set" },
      h("h2", null, step ? [h("span", { class: "no" }, w.num(steps.indexOf(step) + 1)), " ", w.t(step.id)] : w.t("ui.plan.always")),
      step ? h("p", { class: "small" }, h("a", { href: at(d, "roadmap", step.id), "data-screen": "roadmap", "data-part": step.id }, w.t("ui.plan.step", { day: w.date(step.finish.likely) }))) : h("p", { class: "small" }, w.t("ui.plan.always.says")),
      of.map((x) => sheet.duty(x)))),
    others.length > 0 && h("section", { class: "set" },
      h("h2", null, w.t("ui.plan.others")), h("p", { class: "small" }, w.t("ui.plan.others.says")), others.map((x) => sheet.duty(x))));
  const page = h("section", { class: "requirements" },
    h("h2", { class: "unseen" }, w.t("ui.plan.requirements")),
    h("p", { class: "means" }, w.t("ui.plan.requirements.says")),
    said.requirements.some((r) => r.towards) && h("div", { class: "note" }, h("h3", null, w.t("techdoc.towards")), h("p", null, w.t("techdoc.towards.says"))),
    filters(d, said.requirements, list, sheet),
    list);
  unfoldForPaper(page);
  sheet.count();
  return page;
}

// theirs reports that a duty and all its points bind somebody else.
function theirs(d: Desk, x: Duty): boolean {
  return [x.whole, ...x.points].every((r) => yours(d.view, r) === false);
}

// A Sheet draws requirements and knows what is ticked.
export class Sheet {
  readonly ticks: Ticks;
  private readonly shown: (() => void)[] = []; // what says how much of a duty is ticked

  constructor(private readonly d: Desk, private readonly said: Requirements) {
    this.ticks = new Ticks(d.state());
  }

  count(): void {
    for (const say of this.shown) say();
  }

  duty(x: Duty): HTMLElement {
    const w = this.d.words;
    const of = [x.whole, ...x.points];
    const elements = of.flatMap((r) => r.elements.map((e) => `${r.id}/${e}`));
    const done = h("span", { class: "count" });
    this.shown.push(() => {
      const n = elements.filter((e) => this.ticks.has(e)).length;
      done.textContent = [x.points.length > 0 && w.count("ui.plan.points", x.points.length),
        elements.length > 0 && w.t("ui.plan.ticked", { n: w.num(n), all: w.num(elements.length) })].filter(Boolean).join(", ");
    });
    return h("details", { class: "rule work", id: "p-" + x.whole.id },
      h("summary", null,
        h("h3", { class: "name" }, title(w, x.whole.id)),
        h("span", { class: "count" }, w.cite(x.whole.ref)),
        done,
        x.whole.towards && chip("", w.t("techdoc.towards")),
        x.whole.applies === "perhaps" && chip("open", w.t("ui.plan.perhaps"))),
      this.requirement(x.whole, undefined),
      x.points.map((p) => this.requirement(p, x.whole)));
  }

  // requirement is one of them; of a point only what is not so of its duty is said again.
  private requirement(r: Requirement, of: Requirement | undefined): HTMLElement {
    const w = this.d.words;
    const day = days(w, r);
    const same = of !== undefined && day === days(w, of);
    const because = functions(this.d, r);
    const text = says(w, r.id);
    return h("article", { class: "duty", id: of && "p-" + r.id, "data-requirement": r.id },
      h("div", { class: "margin" }, h("a", { href: r.eli, rel: "noreferrer" }, w.cite(r.ref)),
        of?.whose !== r.whose && h("span", null, whose(w, r.whose))),
      h("div", null,
        of && h("h4", null, title(w, r.id)),
        this.chips(r, of),
        text && h("p", null, text),
        !same && day !== "" && h("p", { class: "small" }, day),
        because !== "" && because !== (of && functions(this.d, of)) && h("p", { class: "small" }, w.pair(w.t("ui.plan.modules"), because)),
        r.judged && h("p", { class: "small" }, w.t("ui.plan.judged.says")),
        this.checklist(r),
        this.more(r)));
  }

  private chips(r: Requirement, of: Requirement | undefined): Child {
    const w = this.d.words;
    const list = [
      of && r.towards && !of.towards && chip("", w.t("techdoc.towards")),
      of && r.applies === "perhaps" && of.applies !== "perhaps" && chip("open", w.t("ui.plan.perhaps")),
      r.judged && chip("", w.t("ui.plan.judged")),
      (r.over === "new" || r.over === "extends") && chip("candidate", w.t(`ui.plan.over.${r.over}`)),
    ].filter(Boolean);
    return list.length > 0 && h("p", { class: "chips" }, list.map((c) => [c, " "]));
  }

  private checklist(r: Requirement): Child {
    const w = this.d.words;
    if (r.elements.length === 0) return false;
    return h("fieldset", { class: "shows" },
      h("legend", { class: "small" }, w.t("ui.plan.shows"), h("span", { class: "unseen" }, " ", title(w, r.id))),
      r.elements.map((e) => {
        const id = `${r.id}/${e}`;
        const box = h("input", { type: "checkbox", checked: this.ticks.has(id), onchange: () => {
          this.ticks.set(id, box.checked);
          this.count();
          box.dispatchEvent(new CustomEvent("ticked", { bubbles: true }));
        } });
        return h("label", { class: "unsure" }, box, h("span", null, w.t(`req.${r.id}.el.${e}`)));
      }));
  }

  private more(r: Requirement): Child {
    const w = this.d.words;
    const related = clauses(r.related, this.said.standards);
    return [
      r.evidence.length > 0 && h("p", { class: "small" }, w.t("report.evidence", { list: r.evidence.map((e) => w.t(`evidence.${e}`)).join("; ") })),
      related.length > 0 && h("p", { class: "small" }, w.t("ui.plan.standards"), " ",
        related.map(({ standard, text }, i) => [i > 0 && "; ", text, " (", status(w, standard), ")"])),
      r.section !== "" && h("p", { class: "small" }, w.paired(w.t("ui.plan.goes"),
        h("a", { href: at(this.d, "documentation", r.section), "data-screen": "documentation", "data-part": r.section }, `${r.section.replace("techdoc.", "")} ${w.t(r.section)}`))),
    ];
  }
}

export function chip(kind: string, text: string): HTMLElement {
  return h("span", { class: kind ? `chip ${kind}` : "chip" }, text);
}

// status is how far a standard has come, in a few words: a citation counts for the acts it stands under.
export function status(w: Words, s: Standard): string {
  return w.t(`ui.plan.status.${s.status}`, { list: w.and(s.cited.map((a) => act(w, a))) });
}

// textOf is everything that a search looks at.
export function textOf(w: Words, r: Requirement): string {
  return [title(w, r.id), says(w, r.id) ?? "", w.cite(r.ref), ...r.elements.map((e) => w.t(`req.${r.id}.el.${e}`)), ...r.evidence.map((e) => w.t(`evidence.${e}`))].join("\n");
}
