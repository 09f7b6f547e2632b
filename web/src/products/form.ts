// Renaming a product, and the note on it.

import { h } from "../dom";
import type { Words } from "../words";
import { longest } from "../keep/file";
import type { Product } from "../keep/shape";

export function form(w: Words, p: Product, done: (name: string, note: string) => void, cancel: () => void): HTMLElement {
  const name = h("input", { type: "text", value: p.name, maxlength: longest.name, required: true });
  const note = h("textarea", { rows: 3, maxlength: longest.note });
  note.value = p.note;
  const box = h("form", { class: "edit" },
    h("label", null, w.t("ui.products.name"), name),
    h("label", null, w.t("ui.products.note"), note),
    h("p", { class: "row" }, h("button", { type: "submit" }, w.t("ui.products.keep")), h("button", { type: "button", class: "text", onclick: cancel }, w.t("ui.products.cancel"))));
  box.addEventListener("submit", (e) => {
    e.preventDefault();
    if (name.value.trim() !== "") done(name.value.trim(), note.value.trim());
  });
  box.addEventListener("keydown", (e) => {
    if (e.key === "Escape") cancel();
  });
  return box;
}
