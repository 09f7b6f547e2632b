// Keeping a product from a page that shows its result or its plan. It is written to the browser's own
// storage and sent nowhere; where that cannot be, it is offered as a file for the list.

import { h, offer } from "../dom";
import { today } from "../state";
import type { Assessment } from "../types";
import type { Words } from "../words";
import { text } from "./file";
import { found, identity, type Product } from "./shape";
import { kept, write } from "./store";

// keep is the form; state is asked for when it is sent, for the plan changes it.
export function keep(w: Words, a: Assessment, list: string, state: () => string = () => a.state): HTMLElement {
  const name = h("input", { type: "text", name: "product", maxlength: 200, autocomplete: "off", list: "kept" });
  const said = h("p", { class: "small", role: "status" });
  const names = h("datalist", { id: "kept" });
  const form = h("form", { class: "keep screen-only" },
    h("label", null, w.t("ui.keep.name"), name, names),
    h("button", { type: "submit", class: "plain" }, w.t("ui.keep")),
    said);
  // Whoever has a list is offered its names: to keep under one of them is to replace it.
  name.addEventListener("focus", () => {
    kept().then((own) => names.replaceChildren(...own.map((p) => h("option", { value: p.name }))), () => {});
  }, { once: true });
  form.addEventListener("submit", (e) => {
    e.preventDefault();
    void save();
  });
  const save = async () => {
    const called = name.value.trim();
    if (called === "") {
      said.textContent = w.t("ui.keep.unnamed");
      name.focus();
      return;
    }
    const p: Product = { id: identity(), name: called, note: "", state: state(), saved: today(), found: found(a) };
    try {
      const before = (await kept()).find((x) => x.name === called);
      await write([before ? { ...p, id: before.id, note: before.note } : p]);
      said.replaceChildren(w.t(before ? "ui.keep.replaced" : "ui.keep.done"), " ", h("a", { href: list }, w.t("ui.keep.list")));
    } catch {
      said.replaceChildren(w.t("ui.keep.failed"), " ",
        h("button", { type: "button", class: "plain", onclick: () => offer("cecheck-product.json", "application/json", text([p], today())) }, w.t("ui.keep.file")));
    }
  };
  return form;
}
