// One question on one screen. scripts/site writes the same markup for the first
// question into the page itself (pages/question.html), so that it can be read and
// answered before any code has arrived; the two must stay alike.

import { h, narrow } from "../dom";
import type { Question } from "../types";
import type { View } from "./view";
import { backTo, moduleName, several } from "./view";

// many is from how many options on telling them apart wants the explanation at once, where there is room.
const many = 3;

// brief is the most letters of an explanation that is shown without asking.
const brief = 150;

export function question(v: View, q: Question, chosen: string | undefined, back: string | undefined): HTMLElement {
  const w = v.words;
  const id = (part: string) => `q-${part}`;
  const text = w.maybe(`fact.${q.fact}.means`) ?? "";
  // An explanation would push the answers off a phone; it is one touch away.
  const means = text.length <= brief ? text : "";
  const folded = (more: object) => h("details", { class: "means", ...more }, h("summary", null, w.t("ui.means")), h("p", null, text));
  return h("div", { class: "question", "data-fact": q.fact, "data-module": q.module },
    back !== undefined && backTo(w, back),
    h("fieldset", means !== "" ? { "aria-describedby": id("means") } : null,
      h("legend", null,
        several(v) && h("span", { class: "over" }, moduleName(v, q.module)),
        h("h1", { tabindex: -1, "data-focus": true }, w.question(q.fact))),
      means !== "" && [h("p", { class: "means wide", id: id("means") }, means), h("div", { class: "slim" }, folded({}))],
      h("p", { class: "wrong", id: id("wrong"), hidden: true }, w.t("ui.choose")),
      text !== means && folded({ open: q.options.length >= many && !narrow() }),
      h("div", { class: "options" },
        q.options.map((option) => choice(option, w.option(q.fact, option), chosen)),
        h("div", { class: "either" }, choice("unknown", w.t("ui.unknown"), chosen)))),
    h("p", { class: "go" }, h("button", { class: "primary", type: "button", "data-act": "continue" }, w.t("ui.continue"))),
    help(v, q));
}

function choice(value: string, label: string, chosen: string | undefined): HTMLElement {
  return h("label", { class: "option" },
    h("input", { type: "radio", name: "answer", value, checked: value === chosen }),
    h("span", null, label));
}

// help is what a person may want before answering: why it is asked, and an
// official example each way. It is left out where there is nothing to say.
function help(v: View, q: Question): HTMLElement | false {
  const w = v.words;
  const why = w.maybe(`fact.${q.fact}.why`);
  const yes = w.maybe(`fact.${q.fact}.yes`);
  const no = w.maybe(`fact.${q.fact}.no`);
  if (!why && !yes && !no) return false;
  return h("div", { class: "help" },
    why && h("details", null, h("summary", null, w.t("ui.why")), h("p", null, why),
      q.decides.length > 0 && h("p", { class: "small wide" }, w.t("ui.decides", { list: w.and(q.decides.map((f) => w.name(f))) }))),
    (yes || no) && h("details", null, h("summary", null, w.t("ui.examples")),
      h("dl", { class: "examples" },
        yes && [h("dt", null, w.option(q.fact, "yes")), h("dd", null, yes)],
        no && [h("dt", null, w.option(q.fact, "no")), h("dd", null, no)])));
}
