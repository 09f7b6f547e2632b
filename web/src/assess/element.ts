// <cc-assess>: the self-assessment. The page arrives with the first question in
// it; this element takes over when it has loaded, without redrawing what is there.
//
// All state is the fragment of the address. Every screen is therefore a link, and
// back, forward, reload and sending work as they do for any page.

import { h, unfoldForPaper } from "../dom";
import { idle, Later, patience } from "../later";
import { get, href, place, set, today } from "../state";
import type { Assessment, Changes, Difference, Nearest, Question, Refusal } from "../types";
import { Words, type WordFile } from "../words";
import { load, type Assessor } from "../wasm";
import { jump } from "../result/next";
import { result } from "../result/result";
import { answered } from "./answers";
import { known } from "./known";
import { modules, offerModules } from "./modules";
import { line, summary } from "./problems";
import { question } from "./question";
import { ticked, ticks, together, which } from "./tick";
import { clashes } from "./clash";
import { answers, answersOf, ask, due, isDocument, keyOf, open, painted, untouched, type View } from "./view";

// far is from how many open questions on their number would only frighten: most of
// them drop out with the next answers.
const far = 15;

// before is what was chosen when this screen was left, which the browser keeps with the screen: whoever goes back finds it.
function before(): Record<string, string> {
  return (history.state as { given?: Record<string, string> } | null)?.given ?? {};
}

export class Assess extends HTMLElement {
  private words!: Words;
  private core?: Assessor;
  private devices!: Later<WordFile>; // the words of the questions that most people with software are not asked
  private whole!: Later<WordFile>; // the words of the result
  private cases!: Later<string>; // the official examples
  private drawn = ""; // the fragment that is on the screen
  private turn = 0; // grows with every screen, so that waiting for an old one stops
  private answering = false; // the next screen follows an answer on this one
  private ready!: Promise<void>;
  private first: Node[] = []; // the start as the page brought it
  private opening = "";

  connectedCallback(): void {
    this.first = [...this.childNodes];
    this.opening = document.title;
    const add = async (r: Response) => {
      const file = (await r.json()) as WordFile;
      this.words.add(file);
      return file;
    };
    this.devices = new Later(this.dataset.devices, add);
    this.whole = new Later(this.dataset.result, add);
    this.cases = new Later(this.dataset.cases, (r) => r.text());
    this.ready = this.fetch();
    this.addEventListener("click", (e) => {
      if (e.target instanceof Element && e.target.closest("[data-act=continue]")) void this.answer();
    });
    this.addEventListener("keydown", (e) => {
      if (e.key === "Enter" && e.target instanceof HTMLInputElement && (e.target.type === "radio" || e.target.closest(".pick"))) void this.answer();
    });
    addEventListener("hashchange", () => this.show(true).catch(() => this.failed()));
    unfoldForPaper(this, ".far .rule"); // of a rule about something else the line is enough
    this.ready.then(() => this.show(false), () => this.failed());
    this.ready.then(() => painted(() => idle(() => this.rest())), () => {});
  }

  // rest brings what the first questions do not need; afterwards the page asks for nothing.
  private rest(): void {
    for (const later of [this.devices, this.whole, this.cases]) later.want().catch(() => {}); // who needs it tries again, and says so
  }

  // fetch brings what the first questions need.
  private async fetch(): Promise<void> {
    const signal = AbortSignal.timeout(patience); // what hangs longer is told as failed
    const late = setTimeout(() => this.late(true), 2_000);
    const [core, file] = await Promise.all([
      load(fetch(this.dataset.wasm ?? "", { signal })),
      fetch(this.dataset.words ?? "", { signal }).then((r) => (r.ok ? r.json() : Promise.reject(new Error(String(r.status))))),
    ]).finally(() => {
      clearTimeout(late);
      this.late(false);
    });
    this.core = core;
    this.words = new Words(file as WordFile);
  }

  // late says that a sent link takes its time; the first question, which is not the one that
  // the link stands at, stays out of sight meanwhile.
  private late(on: boolean): void {
    const root = document.documentElement;
    if (on && !root.classList.contains("arriving")) return;
    if (on) root.classList.remove("arriving");
    this.querySelector("[data-late]")?.toggleAttribute("hidden", !on);
    this.querySelector(".question")?.toggleAttribute("hidden", on);
  }

  private failed(): void {
    document.documentElement.classList.remove("arriving");
    // The wording may be what is missing, so this text came with the page.
    this.querySelector("[data-failed]")?.removeAttribute("hidden");
  }

  // run asks the core.
  private run(state: string): Assessment | Refusal {
    return this.call<Assessment>("assess", state);
  }

  private call<T>(name: keyof Assessor, text: string): T | Refusal {
    try {
      return JSON.parse(this.core![name](text)) as T | Refusal;
    } catch {
      return { v: 1, error: { code: "core_failed" } }; // it has trapped; the next call has a fresh one
    }
  }

  private view(a: Assessment): View {
    return {
      words: this.words, result: a, widest: this.words.widest(), options: (fact) => this.words.options(fact),
      changes: (state) => this.call<Changes>("changes", state),
      difference: (from, to) => this.call<Difference>("difference", from + "\n" + to),
      nearest: async (state) => this.call<Nearest>("nearest", state + "\n" + (await this.cases.want())),
    };
  }

  // show draws the screen that the fragment names.
  private async show(moved: boolean): Promise<void> {
    await this.ready;
    const { state, view } = place(location.hash);
    const started = state !== "" || view.length > 0;
    document.documentElement.classList.toggle("started", started);
    this.switchLanguage(location.hash);
    if (this.drawn === location.hash) return;
    this.drawn = location.hash;
    const turn = ++this.turn;
    if (!started) {
      this.replaceChildren(...this.first);
      for (const radio of this.querySelectorAll<HTMLInputElement>("input[type=radio]")) radio.checked = radio.value === before()[this.querySelector<HTMLElement>("[data-fact]")?.dataset.fact ?? ""];
      document.title = this.opening;
      if (moved) scrollTo(0, 0);
      return;
    }
    if (this.answering) history.replaceState({ came: true }, "");
    this.answering = false;
    const a = this.run(this.dated(state));
    if ("error" in a) return this.put(this.refusal(a, state), moved);
    // The address always holds the canonical state, so that two people with the
    // same answers have the same link.
    const canonical = href(a.state, ...view);
    if (canonical !== location.hash) {
      history.replaceState(history.state, "", canonical);
      this.drawn = canonical;
      this.switchLanguage(canonical);
    }
    const v = this.view(a);
    if (!(await this.complete(v, view, turn, moved))) return;
    this.put(h("div", { class: "screen" }, this.problems(v), this.screen(v, view)), moved);
    if (view[0] === "result" && view[1]) jump(view[1]);
  }

  // complete waits for the words of a screen. It is false where the person went on meanwhile, or
  // the words cannot be had.
  private async complete(v: View, view: string[], turn: number, moved: boolean): Promise<boolean> {
    const w = this.words;
    const late = setTimeout(() => {
      if (turn === this.turn) this.put(h("div", { class: "screen", "aria-busy": "true" }, h("p", { class: "means", role: "status" }, w.t("ui.late"))), false);
    }, 500);
    try {
      for (let wanted = this.wanted(v, view); wanted.length > 0; wanted = this.wanted(v, view)) await Promise.all(wanted.map((later) => later.want()));
      return turn === this.turn;
    } catch {
      const again = () => {
        this.drawn = "";
        void this.show(moved);
      };
      const todo = [w.t("ui.failed.do"), " ", h("button", { type: "button", class: "plain", onclick: again }, w.t("ui.continue"))];
      if (turn === this.turn) this.put(h("div", { class: "screen" }, summary(w.t("ui.problems"), [{ what: w.t("ui.failed"), todo }])), true);
      return false;
    } finally {
      clearTimeout(late);
    }
  }

  // wanted is the downloads that a screen cannot do without and that are not here yet.
  private wanted(v: View, view: string[]): Later<unknown>[] {
    const { state, problems, modules } = v.result;
    const missing = (list: Later<unknown>[]) => list.filter((later) => later.here === undefined);
    const [name = "", one = ""] = view;
    if (name === "modules") return [];
    const [next, ...more] = this.next(v, view);
    if (name === "result" || !next) return missing([this.devices, this.whole]);
    const facts = [next.fact, ...more.map((q) => q.fact), ...answers(state).map((a) => a.fact), ...problems.flatMap((p) => [p.key ?? "", ...(p.hint ?? [])]),
      ...modules.flatMap((m) => m.conclusions.filter((c) => !untouched(v, c)).flatMap((c) => c.deciding?.slice(0, 1) ?? []))];
    const known = facts.every((f) => this.words.options(f.replace(/^m\d+\./, "").replace(/=.*/, "")).length > 0);
    return known && (name !== "ask" || this.asked(v, one)) ? [] : missing([this.devices]);
  }

  private screen(v: View, view: string[]): Node {
    const [name = ""] = view;
    if (name === "modules") return modules(v, (state) => (location.hash = href(state)));
    const asked = this.next(v, view);
    const [next] = asked;
    if (name === "result" || !next) return result(v, { check: this.dataset.check ?? "", plan: this.dataset.plan ?? "", statements: this.dataset.statements ?? "", products: this.dataset.products ?? "" });
    const list = answersOf(v.result.state, next.module);
    const at = list.findIndex((a) => a.fact === next.fact);
    const prev = list[at < 0 ? list.length - 1 : at - 1];
    const back = prev ? ask(v, prev.module, prev.fact) : "#";
    const given = before();
    return h("div", { class: "two" },
      clashes(v),
      h("div", { class: "main" }, asked.length > 1 ? ticks(v, asked, given, back) : question(v, next, given[next.fact] ?? list[at]?.option, back), this.progress(v, name === "more")),
      h("aside", null, known(v, next.module), answered(v, false), offerModules(v)));
  }

  // next is the question that a screen asks, or the several that it asks together.
  private next(v: View, [name = "", key = ""]: string[]): Question[] {
    const one = name === "ask" ? this.asked(v, key) : undefined;
    return one ? [one] : together(v, name === "more" ? open(v) : due(v));
  }

  // asked finds a question by "module.fact", also one that has its answer already.
  private asked(v: View, key: string): Question | undefined {
    const [, module = "", fact = ""] = /^(m\d+)\.(.+)$/.exec(key) ?? [];
    const open = v.result.questions.find((q) => q.fact === fact && q.module === module);
    if (open) return open;
    const options = v.options(fact);
    return options.length > 0 ? { fact, module, group: "", options, decides: [] } : undefined;
  }

  private progress(v: View, more: boolean): HTMLElement {
    const w = v.words;
    const n = due(v).length;
    const later = open(v).length;
    return h("p", { class: "progress small" },
      more && n === 0 ? w.count("ui.progress.more", later)
        : n === 0 ? w.t("ui.progress.none")
        : isDocument(v.result.state) ? w.count("ui.progress.document", n)
        : n > far ? w.t("ui.progress.far") : w.count("ui.progress", n), " ",
      h("a", { href: href(v.result.state, "result") }, w.t(n === 0 ? "ui.progress.back" : "ui.progress.result")));
  }

  // answer takes what was chosen into the state. A click before the core has
  // arrived waits for it; one without a choice is told so.
  private async answer(): Promise<void> {
    const box = this.querySelector<HTMLElement>("[data-fact], [data-group]");
    const chosen = box?.querySelector<HTMLInputElement>("input[type=radio]:checked");
    if (!box) return;
    const { fact, module = "m1" } = box.dataset;
    if (fact !== undefined && !chosen) {
      const wrong = box.querySelector<HTMLElement>(".wrong");
      wrong?.removeAttribute("hidden");
      box.classList.add("has-wrong");
      box.querySelector<HTMLElement>("input[type=radio]")?.focus({ preventScroll: true });
      wrong?.scrollIntoView({ block: "center" });
      return;
    }
    const given = fact !== undefined ? { [fact]: chosen?.value ?? "" } : ticked(box);
    this.setAttribute("aria-busy", "true");
    await this.ready.catch(() => this.failed());
    this.removeAttribute("aria-busy");
    if (!this.core) return;
    let state = this.dated(place(location.hash).state);
    const a = this.run(state);
    if (!("error" in a)) state = a.state;
    for (const [f, option] of Object.entries(given)) if (option !== which) state = set(state, "error" in a ? f : keyOf(this.view(a), module, f), option);
    // Who goes on after the result stays on that way; the result comes where it ends.
    const more = place(location.hash).view[0] === "more" ? ["more"] : [];
    history.replaceState({ ...history.state, given }, "");
    this.answering = true;
    location.hash = href(state, ...more);
  }

  // dated gives a state that has no day the visitor's, and no other; the language
  // is the page's.
  private dated(state: string): string {
    const withDay = get(state, "on") ? state : set(state || "v=1", "on", today());
    return set(withDay, "lang", this.words.lang);
  }

  // problems are those of the link; answers that clash have their own place.
  private problems(v: View): HTMLElement | false {
    return summary(v.words.t("ui.problems"), v.result.problems.filter((p) => p.code !== "contradiction").map((p) => line(v.words, p)));
  }

  // refusal is the screen for a state that the core cannot evaluate at all.
  private refusal(r: Refusal, state: string): HTMLElement {
    const w = this.words;
    const { hash } = location;
    const todo = [
      line(w, r.error).todo, " ",
      r.error.code === "wording_not_held" && h("a", { href: href(set(state, "on", today()), ...place(hash).view) }, w.t("ui.day.today")), " ",
      h("a", { href: "#" }, w.t("ui.again")),
    ];
    return h("div", { class: "screen" },
      h("h1", { tabindex: -1, "data-focus": true }, w.t("ui.refused")),
      summary(w.t("ui.problems"), [{ ...line(w, r.error), todo }]));
  }

  private put(screen: HTMLElement, moved: boolean): void {
    this.replaceChildren(screen);
    document.documentElement.classList.remove("arriving");
    const heading = screen.querySelector<HTMLElement>("h1");
    if (heading) document.title = `${heading.textContent ?? ""} – cecheck`;
    if (!moved) return;
    scrollTo(0, 0);
    (screen.querySelector<HTMLElement>(".problems") ?? screen.querySelector<HTMLElement>("[data-focus]"))?.focus({ preventScroll: true });
  }

  // switchLanguage keeps the answers in the links to the other languages, and in that to the plan.
  private switchLanguage(hash: string): void {
    for (const a of document.querySelectorAll<HTMLAnchorElement>("a[data-lang]")) a.hash = hash;
    const { state } = place(hash);
    for (const a of document.querySelectorAll<HTMLAnchorElement>("a[data-nav=plan]")) a.hash = state;
  }
}
