import { h } from "../dom";
import type { Desk } from "./desk";

export function take(d: Desk): HTMLElement {
  return h("section", null, d.words.t("ui.plan.take"));
}
