// A passage as it stands in the document, with the words that led to it marked, and where it stands.

import { h, type Child } from "../dom";
import type { Words } from "../words";
import type { Quotation } from "./api";

export function quote(w: Words, q: Quotation, before?: Child): HTMLElement {
  return h("figure", null,
    h("blockquote", null, marked(q.text, q.why ?? [])),
    h("figcaption", { class: "small" }, before, before !== undefined && " · ", place(w, q)));
}

export function place(w: Words, q: Quotation): string {
  return [q.file, q.page ? w.t("ui.page", { n: q.page }) : "", (q.path ?? []).join(" › ")].filter(Boolean).join(" · ");
}

function marked(text: string, terms: string[]): Child[] {
  const words = terms.filter((t) => t.length > 2).sort((a, b) => b.length - a.length).map((t) => t.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (words.length === 0) return [text];
  return text.split(new RegExp(`(${words.join("|")})`, "giu")).map((part, i) => (i % 2 === 1 ? h("mark", null, part) : part));
}
