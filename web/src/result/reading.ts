// Readings: where the law can be read two ways, which one was taken and why.

import { h } from "../dom";
import type { Conclusion } from "../types";
import type { View } from "../assess/view";

// readings stand with the rule that rests on them.
export function readings(v: View, ids: string[]): HTMLElement | false {
  const w = v.words;
  if (ids.length === 0) return false;
  return h("details", { class: "reading" },
    h("summary", null, w.count("ui.readings", ids.length)),
    ids.map((id) => said(v, id)));
}

// rest is all readings behind some conclusions, once each, with the conclusions that
// rest on them: a footnote to the section and not to every line of it.
export function rest(v: View, list: Conclusion[]): HTMLElement | false {
  const w = v.words;
  const ids = [...new Set(list.flatMap((c) => c.readings ?? []))];
  if (ids.length === 0) return false;
  return h("details", { class: "reading rest" },
    h("summary", null, w.count("ui.rest", ids.length)),
    ids.map((id) => [
      said(v, id),
      h("p", { class: "small" }, w.t("ui.rest.for", { list: w.and(list.filter((c) => c.readings?.includes(id)).map((c) => w.name(c.fact))) })),
    ]));
}

function said(v: View, id: string): HTMLElement[] {
  const w = v.words;
  return [h("h4", null, w.maybe(`${id}.title`) ?? id), h("p", null, w.maybe(`${id}.says`) ?? "")];
}
