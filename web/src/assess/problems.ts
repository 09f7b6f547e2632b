// What is wrong with a state, said as what, where and what to do. The same shape
// serves a missing answer, a link that the core cannot read and the server's
// problem documents.

import { h, type Child } from "../dom";
import type { Problem, Refusal } from "../types";
import type { Words } from "../words";

export interface Line {
  what: string;
  where?: string | undefined;
  todo?: Child;
}

export function summary(title: string, lines: Line[]): HTMLElement | false {
  if (lines.length === 0) return false;
  return h("div", { class: "problems", role: "alert", tabindex: -1 },
    h("h2", null, title),
    h("ul", null, lines.map((line) =>
      h("li", null, h("p", { class: "what" }, line.what),
        line.where && h("p", { class: "where" }, line.where),
        line.todo && h("p", { class: "todo" }, line.todo)))));
}

// line says one problem of the core. The wording may have a `.do` of its own.
export function line(w: Words, p: Problem & Partial<Refusal["error"]>): Line {
  const fact = p.key ? p.key.replace(/^m\d+\./, "") : "";
  const fill = {
    key: p.key ?? "",
    value: p.value ?? p.given ?? "",
    known: p.known ?? "",
    on: p.on ? w.date(p.on) : "",
    amendment: p.amendment ?? "",
    ref: p.ref ? w.cite(p.ref) : "",
    hint: p.hint && p.hint.length > 0 ? w.or(p.hint.map((o) => (fact && w.has(`fact.${fact}.q`) ? w.option(fact, o) : o))) : "",
  };
  const known = w.has(`problem.${p.code}`);
  const where = fact && w.has(`fact.${fact}.q`) ? w.question(fact) : p.ref ? w.cite(p.ref) : undefined;
  return {
    what: known ? w.t(`problem.${p.code}`, fill) : w.t("problem.other", { code: p.code }),
    where,
    todo: w.has(`problem.${p.code}.do`) ? w.t(`problem.${p.code}.do`, fill) : undefined,
  };
}
