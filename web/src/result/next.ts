// What is left to do, and where on a long page what stands.

import { h, type Child } from "../dom";
import { href } from "../state";
import { ask, due, grave, moduleName, open, several, unsure, type View } from "../assess/view";

// unfinished says what is not answered, with the way to each answer that was "I
// don't know".
export function unfinished(v: View): Child {
  const w = v.words;
  const n = due(v).length;
  const list = unsure(v);
  if (n === 0 && list.length === 0) return false;
  return h("div", { class: "note" },
    n > 0 && h("p", null, w.count("ui.result.open", n), " ", h("a", { href: href(v.result.state) }, w.t("ui.result.goon"))),
    list.length > 0 && [
      h("p", null, w.count("ui.result.unknown", list.length)),
      h("ul", null, list.map((u) => {
        const name = w.maybe(`fact.${u.fact}.name`) ?? w.question(u.fact);
        return h("li", null, h("a", { href: ask(v, u.module, u.fact) }, several(v) ? w.pair(moduleName(v, u.module), name) : name));
      })),
    ]);
}

// onwards is the way from what was concluded to what is to be done, in one step.
export function onwards(v: View, plan: string): HTMLElement {
  return h("p", { class: "todo-now screen-only" }, h("a", { class: "action", href: plan + "#" + v.result.state }, v.words.t("ui.plan.title")), " ", h("span", { class: "small" }, v.words.t("ui.plan.lede")));
}

export function next(v: View, check: string): HTMLElement {
  const w = v.words;
  const { state } = v.result;
  const all = several(v) ? v.result.product.conclusions : (v.result.modules[0]?.conclusions ?? []);
  const status = all.find((c) => c.fact === "aiact.status")?.possible ?? [];
  const [first] = unsure(v);
  const onward = due(v).length > 0 ? href(state) : first && ask(v, first.module, first.fact);
  return h("section", { class: "next" },
    h("h2", null, w.t("ui.next")),
    h("ol", null,
      status.length > 0 && status.every(grave) && h("li", null, w.t("ui.next.prohibited")),
      onward !== undefined && h("li", null, h("a", { href: onward }, w.t("ui.next.open"))),
      due(v).length === 0 && open(v).length > 0 && h("li", null, h("a", { href: href(state, "more") }, w.t("ui.next.more"))),
      // The points that are checked are those of high-risk systems.
      status.includes("high_risk") && h("li", null, h("a", { href: check + "#" + state }, w.t("ui.next.check"))),
      h("li", null, link(v, "take", w.t("ui.next.take")))));
}

// toc is the way down the page; `parts` are the sections in their order.
export function toc(v: View, parts: HTMLElement[]): HTMLElement {
  return h("nav", { class: "toc", "aria-label": v.words.t("ui.toc") },
    h("ul", null, parts.map((part) => h("li", null, link(v, part.dataset.part ?? "", part.querySelector("h2")?.textContent ?? "")))));
}

// link jumps to a part. Its address is one that can be sent; here it need not be
// followed, which would draw the page anew.
function link(v: View, part: string, text: string): HTMLElement {
  return h("a", { href: href(v.result.state, "result", part), onclick: (e) => {
    e.preventDefault();
    jump(part);
  } }, text);
}

export function jump(part: string): void {
  const section = [...document.querySelectorAll<HTMLElement>("[data-part]")].find((s) => s.dataset.part === part);
  const heading = section?.querySelector("h2");
  const fold = heading?.closest("details");
  if (fold) fold.open = true;
  section?.scrollIntoView();
  heading?.setAttribute("tabindex", "-1");
  heading?.focus({ preventScroll: true });
}
