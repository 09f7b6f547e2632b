// What every part of the assessment page needs to draw itself.

import type { Assessment, Changes, Conclusion, Difference, Module, Nearest, Question, Refusal, Unknown } from "../types";
import { h } from "../dom";
import type { Words } from "../words";
import { get, href, pairs } from "../state";

export interface View {
  words: Words;
  result: Assessment;
  widest: Map<string, string[]>; // per concluded fact, what was possible before any answer
  options: (fact: string) => string[];
  // What the core says besides the assessment. It takes longer than a page may wait (see painted).
  changes: (state: string) => Changes | Refusal;
  difference: (from: string, to: string) => Difference | Refusal;
  nearest: (state: string) => Promise<Nearest | Refusal>; // rejects where the examples cannot be had
}

// An Answer is one answered question, read from the canonical state.
export interface Answer {
  key: string; // as the state writes it
  fact: string;
  module: string;
  option: string;
}

const header = new Set(["v", "rules", "on", "lang", "mode", "modules", "seed"]);

export function answers(state: string): Answer[] {
  const list: Answer[] = [];
  for (const [key, option] of pairs(state)) {
    if (header.has(key) || key.startsWith("plan.") || key.startsWith("proposed.")) continue;
    const [, module = "m1", fact = key] = /^(m[1-9]\d*)\.(.+)$/.exec(key) ?? [];
    list.push({ key, fact, module, option });
  }
  return list;
}

// answersOf is what holds for one module: its own answers, and those without a
// module, which hold for every one that does not say otherwise.
export function answersOf(state: string, module: string): Answer[] {
  const all = answers(state);
  const own = new Set(all.filter((a) => a.key === `${module}.${a.fact}`).map((a) => a.fact));
  return all.filter((a) => a.key === `${module}.${a.fact}` || (a.key === a.fact && !own.has(a.fact))).map((a) => ({ ...a, module }));
}

// keyOf is how an answer of a module is written: the first module goes without a
// prefix as long as it is alone.
export function keyOf(v: View, module: string, fact: string): string {
  return module === "m1" && v.result.modules.length < 2 ? fact : `${module}.${fact}`;
}

export function moduleName(v: View, module: Module | string): string {
  const m = typeof module === "string" ? v.result.modules.find((x) => x.id === module) : module;
  const id = typeof module === "string" ? module : module.id;
  return m?.name || v.words.t("ui.module.unnamed", { n: id.slice(1) });
}

export function several(v: View): boolean {
  return v.result.modules.length > 1;
}

// ask is the address of the screen that asks one question again.
export function ask(v: View, module: string, fact: string): string {
  return href(v.result.state, "ask", `${module}.${fact}`);
}

// whereAsked finds the module in which a deciding fact is still open.
export function whereAsked(v: View, fact: string, module = "m1"): string {
  const open = [...v.result.questions, ...v.result.unknown].filter((q) => q.fact === fact);
  return (open.find((q) => q.module === module) ?? open[0])?.module ?? module;
}

// isDetail reports whether a conclusion is one on which no other depends.
export function isDetail(v: View, fact: string): boolean {
  return v.result.modules.some((m) => m.conclusions.some((c) => c.fact === fact && c.detail));
}

// followUp reports that a question decides details alone. A file wants every question all the same.
export function followUp(v: View, q: { decides: string[] }): boolean {
  return !isDocument(v.result.state) && q.decides.length > 0 && q.decides.every((fact) => isDetail(v, fact));
}

const noDevice = ["not_device", "research_use_only", "general_laboratory", "other_law"];

// ungoverned reports that neither regulation on devices governs a function although it may well be a device: it is never supplied.
export function ungoverned(m: Module | undefined): boolean {
  const find = (fact: string) => m?.conclusions.find((c) => c.fact === fact);
  const law = find("product.regulation");
  return law?.settled === true && law.possible[0] === "none" && (find("mdr.qualification")?.possible ?? []).some((option) => option !== "" && !noDevice.includes(option));
}

// moot reports that a question would only tell what something is that no regulation on devices governs. A file wants it all the same.
export function moot(v: View, q: { module: string; decides: string[] }): boolean {
  return !isDocument(v.result.state) && q.decides.length > 0 && q.decides.every((fact) => fact === "mdr.qualification") &&
    ungoverned(v.result.modules.find((m) => m.id === q.module));
}

// open is the questions that are worth an answer, due those of them that stand between a person and the result.
export function open(v: View): Question[] {
  return v.result.questions.filter((q) => !moot(v, q));
}

export function due(v: View): Question[] {
  return open(v).filter((q) => !followUp(v, q));
}

// unsure is the answers "I don't know" that leave something open which is no detail.
export function unsure(v: View): Unknown[] {
  return v.result.unknown.filter((u) => !followUp(v, u) && !moot(v, u));
}

// painted calls back once what was just put on the page can be seen. The page must be
// the same then: what is filled in belongs to the nodes that were drawn for it.
export function painted(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then, 0));
}

// absent reports that a conclusion does not arise, as a class of what is no device.
export function absent(c: Conclusion): boolean {
  return c.settled && c.possible[0] === "";
}

// untouched reports whether answers have not narrowed a conclusion at all.
export function untouched(v: View, c: Conclusion): boolean {
  const values = (list: string[]) => list.filter((option) => option !== "").length;
  return !c.settled && values(c.possible) === values(v.widest.get(c.fact) ?? []);
}

// brief is a value as one of several.
export function brief(w: Words, fact: string, option: string): string {
  if (option === "") return w.t("ui.novalue");
  return w.maybe(`value.${fact}.${option}.short`) ?? w.value(fact, option);
}

// say is a conclusion in one phrase: the value, or the range that is left.
export function say(w: Words, c: Conclusion): string {
  const [first = "", ...more] = c.possible;
  if (more.length === 0) return w.value(c.fact, first);
  const value = (option: string) => brief(w, c.fact, option);
  const last = more[more.length - 1] ?? first;
  const scale = w.scale(c.fact);
  const at = scale?.indexOf(first) ?? -1;
  const run = at >= 0 && c.possible.every((option, i) => scale?.[at + i] === option);
  // "At least IIa" reads well; "at least not high-risk" does not.
  const codes = scale?.every((option) => /^[A-Z][A-Za-z]{0,3}$/.test(option));
  if (!scale || !codes || !run || c.possible.length === 2) return capital(w.or(c.possible.map(value)));
  if (last === scale[scale.length - 1] && at > 0) return w.t("ui.range.least", { value: value(first) });
  if (at === 0 && last !== scale[scale.length - 1]) return w.t("ui.range.most", { value: value(last) });
  return w.t("ui.range.between", { low: value(first), high: value(last) });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function isDay(option: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(option);
}

// inOrder is the values left in the order a person reads them: days as they come,
// and after them what is no day, such as "once it is changed".
export function inOrder(options: string[]): string[] {
  const days = options.filter(isDay).sort();
  return [...days, ...options.filter((option) => !isDay(option) && option !== ""), ...options.filter((option) => option === "")];
}

// grave values forbid the product. Everything else that is settled is neither good
// nor bad: a class is no mark.
export function grave(option: string): boolean {
  return option === "prohibited";
}

// pointed reports whether an answer says that the product may be forbidden. That it cannot be excluded yet is no alarm.
export function pointed(v: View): boolean {
  return answers(v.result.state).some((a) => (a.fact === "aiact.listed_use" && a.option === "yes") || (a.fact === "aiact.practice" && a.option !== "none"));
}

// feared reports that a conclusion may yet be grave although nothing points to it.
export function feared(v: View, c: Conclusion): boolean {
  return !c.settled && c.possible.some(grave) && !pointed(v);
}

// wordy reports that the values left are sentences, which a list shows better than
// a row of "or".
export function wordy(w: Words, c: Conclusion): boolean {
  return !c.settled && c.possible.some((option) => brief(w, c.fact, option).length > 40);
}

export function isDocument(state: string): boolean {
  return get(state, "mode") === "document";
}

// backTo leads to the screen before. Where this screen followed an answer, that is the one of the browser's
// history, with what was chosen there; a link that was sent has none and goes to the last answer.
export function backTo(w: Words, to: string): HTMLElement {
  return h("a", { class: "back", href: to, onclick: (e) => {
    if (!(history.state as { came?: boolean } | null)?.came) return;
    e.preventDefault();
    history.back();
  } }, w.t("ui.back"));
}
