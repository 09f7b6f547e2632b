// For what the plan is, in a few lines; the four views; and the way back to the result.

import { h, type Child } from "../dom";
import { href } from "../state";
import type { Conclusion } from "../types";
import { brief, due, inOrder, isDay, moduleName, say, several, ungoverned, untouched, wordy, type View } from "../assess/view";
import { headline } from "../result/heads";
import { at, screens, type Desk, type Screen } from "./desk";

const long = 60; // letters; past this a value is said in short

export interface Pages {
  home: string;
  check: string;
}

export function head(d: Desk, screen: Screen, pages: Pages): HTMLElement {
  const w = d.words;
  const v = d.view;
  const state = d.state();
  return h("header", { class: "plan-head" },
    h("a", { class: "back", href: pages.home + href(state, "result"), "data-back": true }, w.t("ui.plan.back")),
    h("h1", { tabindex: -1, "data-focus": true }, w.t("ui.plan.title")),
    product(v),
    due(v).length > 0 && h("p", { class: "note" }, w.count("ui.plan.open", due(v).length), " ", h("a", { href: pages.home + href(state) }, w.t("ui.result.goon"))),
    h("nav", { class: "tabs", "aria-label": w.t("ui.plan.views") }, screens.map((s) =>
      h("a", { href: at(d, s), "data-screen": s, "aria-current": s === screen && "page" }, w.t(`ui.plan.${s}`)))));
}

// product is the conclusions that the plan hangs on, and the day whose law was read.
function product(v: View): Child {
  const w = v.words;
  return h("dl", { class: "for" },
    v.result.modules.map((m) => {
      const c = m.conclusions.find((x) => x.fact === "mdr.qualification");
      if (!c) return false;
      const name = several(v) ? moduleName(v, m) : w.t("ui.plan.for");
      return entry(name, ungoverned(m) ? w.value("product.regulation", "none") : phrase(v, c));
    }),
    headline(v).map((c) => entry(w.name(c.fact), phrase(v, c))),
    entry(w.t("ui.plan.day"), w.date(v.result.on)));
}

function entry(name: string, value: Child): HTMLElement {
  return h("div", null, h("dt", null, name), h("dd", null, value));
}

// phrase is a conclusion in a line: its value, its range, or that it is open.
function phrase(v: View, c: Conclusion): string {
  const w = v.words;
  if (untouched(v, c)) return w.t("ui.open");
  if (c.settled) {
    const [option = ""] = c.possible;
    const whole = w.value(c.fact, option);
    return whole.length > long ? brief(w, c.fact, option) : whole;
  }
  if (c.possible.some(isDay)) return w.or(inOrder(c.possible).map((o) => w.value(c.fact, o)));
  return wordy(w, c) && c.possible.length > 3 ? w.t("ui.open") : say(w, c);
}
