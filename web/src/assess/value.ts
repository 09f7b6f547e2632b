// A conclusion as it is shown: its value, its range, or a list of what is left where
// the values are days or sentences. Settled is not good: only what is forbidden has
// a colour of its own, and says that it is a warning.

import { h, type Child } from "../dom";
import type { Conclusion } from "../types";
import type { Words } from "../words";
import { grave, inOrder, isDay, pointed, say, wordy, type View } from "./view";

const long = 42; // letters; past this a value is set smaller

export function value(v: View, c: Conclusion): HTMLElement {
  const w = v.words;
  const days = !c.settled && c.possible.some(isDay);
  if (wordy(w, c) || days || (!c.settled && c.possible.some(grave))) {
    // One of many possibilities is no reason for alarm yet; one of two is, once an answer points to it.
    const near = c.possible.length === 2 && pointed(v);
    return h("div", { class: "values" },
      days && h("p", null, w.t("ui.value.oneof")),
      h("ul", null, (days ? inOrder(c.possible) : c.possible).map((option) =>
        h("li", null, option === "" && !days ? w.t("ui.novalue") : warned(w, near && grave(option), w.value(c.fact, option))))));
  }
  const text = say(w, c);
  const stop = c.settled && c.possible.some(grave);
  const kind = ["value", c.settled && "settled", stop && "warn", text.length > long && "long"];
  return h("p", { class: kind.filter(Boolean).join(" ") }, warned(w, stop, text));
}

function warned(w: Words, stop: boolean, text: string): Child {
  if (!stop) return text;
  return [h("span", { class: "alarm", "aria-hidden": "true" }, "!"), h("span", { class: "unseen" }, w.pair(w.t("ui.warning"), "")), text];
}
