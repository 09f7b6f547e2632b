// The ruler: all values of an ordered conclusion on one scale, with the ones that
// are still possible marked. It narrows as a person answers. It repeats in form
// what the sentence beside it says in words, so it is hidden from screen readers.

import { h } from "../dom";
import type { Conclusion } from "../types";
import type { Words } from "../words";
import { grave } from "./view";

export function ruler(w: Words, c: Conclusion): HTMLElement | false {
  const scale = w.scale(c.fact);
  if (!scale || !drawable(w, c.fact) || c.possible.every((option) => option === "")) return false;
  return h("div", { class: "ruler", "aria-hidden": "true" },
    scale.map((option) => {
      const on = c.possible.includes(option);
      return h("span", { class: on ? (c.settled && grave(option) ? "tick warn" : c.settled ? "tick settled" : "tick on") : "tick" }, short(w, c.fact, option));
    }));
}

// drawable reports whether the values of a fact can stand side by side: few and
// short. Days and sentences cannot.
export function drawable(w: Words, fact: string): boolean {
  const scale = w.scale(fact) ?? [];
  return scale.length > 2 && scale.every((option) => !/^\d{4}-/.test(option) && short(w, fact, option).length <= 18);
}

// short is a value as it stands on a scale.
export function short(w: Words, fact: string, option: string): string {
  return w.maybe(`value.${fact}.${option}.short`) ?? (/^[A-Za-z0-9]{1,4}$/.test(option) ? option : w.value(fact, option));
}
