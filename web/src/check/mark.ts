// Verdicts, states and stances as a sign with a word. The sign tells them apart without colour.

import { h } from "../dom";
import type { Words } from "../words";

const signs: Record<string, string> = {
  shown: "✓", partly_shown: "½", not_shown: "✕", contradicted: "≠", needs_person: "?", candidate: "•", none: "–", not_applicable: "/",
};

// as is the verdict that an element's state, or a quotation's stance, looks like.
const as: Record<string, string> = { mentioned: "partly_shown", unsure: "needs_person", disputed: "needs_person", shows: "shown", mentions: "partly_shown", contradicts: "contradicted" };

export function sign(verdict: string): HTMLElement {
  const v = as[verdict] ?? verdict;
  return h("span", { class: "sign", "data-v": v, "data-sign": signs[v], "aria-hidden": "true" });
}

export function verdict(w: Words, id: string): HTMLElement {
  return h("span", { class: "told" }, sign(id), w.t(`ui.verdict.${id}`));
}

export function state(w: Words, id: string): HTMLElement {
  return h("span", { class: "told" }, sign(id), w.t(`ui.element.${id}`));
}

export function stance(w: Words, id: string): HTMLElement {
  return h("span", { class: "told" }, sign(id), w.t(`ui.stance.${id}`));
}
