// What the documents say of the product, where that clashes with the answers, and texts that speak to whoever examines them.

import { h, type Child } from "../dom";
import type { Words } from "../words";
import type { Clash, FileProblem, ReadFile, Stated } from "./api";
import { quote } from "./quote";

export function clashes(w: Words, list: Clash[]): HTMLElement | false {
  if (list.length === 0) return false;
  const say = (c: Clash, options: string[]) => w.or(options.map((o) => w.value(c.fact, o)));
  return h("section", { class: "warned" },
    h("h2", null, w.t("ui.clashes")),
    list.map((c) => h("div", null,
      h("p", null, c.possible.length > 0
        ? w.t("ui.clash.ours", { fact: w.name(c.fact), claimed: say(c, c.claimed), ours: say(c, c.possible) })
        : w.t("ui.clash.both", { fact: w.name(c.fact), claimed: w.and(c.claimed.map((o) => w.value(c.fact, o))) })),
      c.quotations.map((q) => quote(w, q)))));
}

export function stated(w: Words, list: Stated[]): Child {
  if (list.length === 0) return false;
  const kinds = [...new Set(list.map((s) => s.what))];
  return h("details", { class: "fold" },
    h("summary", null, h("h2", null, w.t("ui.stated"))),
    h("p", { class: "small" }, w.t("ui.stated.says")),
    kinds.map((kind) => [
      h("h3", null, w.t(`ui.stated.${kind}`)),
      list.filter((s) => s.what === kind).map((s) => quote(w, s.quotation, s.fact !== "" && s.option !== "" ? w.pair(w.name(s.fact), w.value(s.fact, s.option)) : undefined)),
    ]));
}

const left = ["addressed_text", "concealed_text", "hidden_text"];

export function isLeftAside(p: FileProblem): boolean {
  return left.includes(p.code ?? "");
}

// leftAside warns of texts that are not for a reader of the documentation.
export function leftAside(w: Words, files: ReadFile[]): HTMLElement | false {
  const all = files.flatMap((f) => (f.problems ?? []).filter(isLeftAside).map((p) => ({ ...p, file: p.file || f.name })));
  if (all.length === 0) return false;
  return h("section", { class: "warned" },
    h("h2", null, w.t("ui.aside")),
    h("p", null, w.t("ui.aside.says")),
    h("ul", null, left.flatMap((code) => all.filter((p) => p.code === code)).map((p) => {
      // The detail names the place and quotes the beginning, in this form (functions/ingest).
      const quoted = /“([^]*)”$/.exec(p.detail ?? "")?.[1];
      const para = /^paragraph (\d+)/.exec(p.detail ?? "")?.[1];
      const more = /^and (\d+) more$/.exec(p.detail ?? "")?.[1];
      const at = [p.file, p.page ? w.t("ui.page", { n: p.page }) : "", para ? w.t("ui.para", { n: para }) : ""].filter(Boolean).join(" · ");
      return h("li", null,
        h("p", null, w.t(`ui.aside.${p.code ?? ""}`), more && " " + w.count("ui.aside.more", Number(more))),
        quoted && h("blockquote", null, quoted),
        h("p", { class: "small" }, at));
    })));
}
