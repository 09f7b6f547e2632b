// A conclusion as it is shown: its value with a tick, its range, or a list of what
// is left where the values are sentences.

import { h } from "../dom";
import type { Conclusion } from "../types";
import type { Words } from "../words";
import { say, wordy } from "./view";

const long = 42; // letters; past this a value is set smaller

export function value(w: Words, c: Conclusion): HTMLElement {
  if (wordy(w, c)) {
    return h("ul", { class: "values" }, c.possible.map((option) => h("li", null, option === "" ? w.t("ui.novalue") : w.value(c.fact, option))));
  }
  const text = say(w, c);
  return h("p", { class: ["value", c.settled && "settled", text.length > long && "long"].filter(Boolean).join(" ") }, text);
}
