// One point: what it asks, what the documents say of it, what is missing, and who judged.

import { h, type Child } from "../dom";
import type { Finding, Quoted } from "./api";
import { title, type Desk } from "./desk";
import { stance, state, verdict } from "./mark";
import { quote } from "./quote";

export function finding(d: Desk, x: Finding): HTMLElement {
  const w = d.words;
  const says = w.maybe(`req.${x.requirement}.says`) ?? w.maybe(`duty.${x.requirement}.says`);
  const judged = (x.elements ?? []).length > 0;
  return h("article", { class: "finding", id: x.requirement, "data-verdict": x.verdict },
    h("div", { class: "margin" }, x.eli ? h("a", { href: x.eli, rel: "noreferrer" }, w.cite(x.ref)) : w.cite(x.ref)),
    h("div", null,
      h("div", { class: "title" },
        h("h3", { tabindex: -1 }, title(w, x)),
        verdict(w, x.verdict)),
      says && h("p", { class: "small" }, says),
      x.unjudged ? h("p", { class: "small" }, w.t("ui.unjudged"), " ", w.t(`ui.unjudged.${x.unjudged}`)) : false,
      judged ? elements(d, x) : candidates(d, x),
      x.dropped ? h("p", { class: "small" }, w.count("ui.dropped", x.dropped)) : false,
      judged && provenance(d, x)));
}

// candidates is what words alone lead to, and what a document would have to show.
function candidates(d: Desk, x: Finding): Child {
  const w = d.words;
  const [first, ...rest] = x.quotations ?? [];
  const asked = d.asked.get(x.requirement) ?? [];
  return [
    first && quote(w, first),
    rest.length > 0 && h("details", null, h("summary", null, w.count("ui.quotes.more", rest.length)), rest.map((q) => quote(w, q))),
    asked.length > 0 && h("details", null, h("summary", null, w.t("ui.found.asked")),
      h("ul", null, asked.map((e) => h("li", null, w.t(`req.${x.requirement}.el.${e}`))))),
  ];
}

function elements(d: Desk, x: Finding): HTMLElement {
  const w = d.words;
  return h("ul", { class: "elements" }, (x.elements ?? []).map((e) => {
    const quotes = (x.quotations ?? []).filter((q) => q.element === e.id);
    const [first, ...rest] = quotes;
    return h("li", null,
      h("p", { class: "of" }, w.t(`req.${x.requirement}.el.${e.id}`), " ", state(w, e.state)),
      e.missing !== "" && e.state !== "shown" && h("p", { class: "missing small" }, w.pair(w.t("ui.missing"), e.missing)),
      first && said(d, first),
      rest.length > 0 && h("details", null, h("summary", null, w.count("ui.quotes.more", rest.length)), rest.map((q) => said(d, q))));
  }));
}

function said(d: Desk, q: Quoted): HTMLElement {
  return quote(d.words, q, [stance(d.words, q.stance ?? ""), q.bare && ` (${d.words.t("ui.stance.bare")})`]);
}

function provenance(d: Desk, x: Finding): Child {
  const w = d.words;
  const judges = x.judges ?? [];
  return judges.length > 0 && h("details", { class: "judges" }, h("summary", null, w.t("ui.judges")),
    judges.map((j, i) => h("dl", { class: "list" },
      row(w.t(i === 0 ? "ui.judges.first" : "ui.judges.second"), j.model),
      row(w.t("ui.judges.asked"), w.count("ui.judges.times", j.prompts.length)),
      j.passages.length > 0 && row(w.t("ui.judges.passages"), j.passages.join(", ")),
      row(w.t("ui.judges.prompts"), h("code", null, j.prompts.join(" "))),
      row(w.t("ui.judges.replies"), h("code", null, j.replies.join(" "))))));
}

export function row(name: string, value: Child): HTMLElement {
  return h("div", null, h("dt", null, name), h("dd", null, value));
}
