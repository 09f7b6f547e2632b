// <cc-plan>: what to do now. Requirements, the one file, the roadmap, and what to take along, for the
// state in the fragment of the address. Nothing is sent: the module that works it out runs in the page.

import { h } from "../dom";
import { patience } from "../later";
import { get, href, place, set, today } from "../state";
import type { Assessment, Problem, Refusal } from "../types";
import { load, loadReporter, type Assessor, type Reporter } from "../wasm";
import { Words, type WordFile } from "../words";
import { line, summary } from "../assess/problems";
import { answers, painted, type View } from "../assess/view";
import { reading, screens, type Desk, type Screen } from "./desk";
import { documentation } from "./documentation";
import { head } from "./head";
import { words } from "./lines";
import { requirements } from "./requirements";
import { roadmap } from "./roadmap";
import { take } from "./take";
import type { Requirements, Roadmap } from "./types";

const views: Record<Screen, (d: Desk) => HTMLElement> = { requirements, documentation, roadmap, take };

export class Plan extends HTMLElement {
  private words!: Words;
  private lines = "";
  private assessor!: Assessor;
  private reporter!: Reporter;
  private ready!: Promise<void>;
  private drawn = ""; // the fragment that is on the screen
  private turn = 0; // grows with every screen, so that working for an old one stops
  private said = new Map<string, unknown>(); // what the core said of the present state

  connectedCallback(): void {
    this.ready = this.fetch();
    addEventListener("hashchange", () => this.show(true).catch(() => this.failed()));
    this.ready.then(() => this.show(false), () => this.failed()).catch(() => this.failed());
  }

  private async fetch(): Promise<void> {
    const signal = AbortSignal.timeout(4 * patience); // the module is five times that of the questions
    const bring = (address: string | undefined) => fetch(address ?? "", { signal }).then((r) => (r.ok ? r : Promise.reject(new Error(`${r.status} ${r.url}`))));
    const { wasm, report, words: file, lines } = this.dataset;
    const [assessor, reporter, most, rest] = await Promise.all([
      load(bring(wasm)), loadReporter(bring(report)),
      bring(file).then((r) => r.json() as Promise<WordFile>), bring(lines).then((r) => r.text()),
    ]);
    [this.assessor, this.reporter, this.lines] = [assessor, reporter, rest];
    this.words = new Words(most);
    this.words.add({ lang: most.lang, words: words(rest) });
  }

  private failed(): void {
    document.documentElement.classList.remove("arriving");
    this.querySelector("[data-late]")?.setAttribute("hidden", "");
    this.querySelector("[data-failed]")?.removeAttribute("hidden");
  }

  // ask gives what a call says of a state, which it works out once.
  private ask<T>(name: "assess" | "requirements" | "roadmap", state: string): T | Refusal {
    const key = name + "\n" + state;
    if (!this.said.has(key)) {
      for (const old of this.said.keys()) if (old.startsWith(name)) this.said.delete(old);
      try {
        const said = JSON.parse(name === "assess" ? this.assessor.assess(state) : this.reporter[name](state)) as { state?: string };
        this.said.set(key, said);
        if (said.state !== undefined) this.said.set(name + "\n" + said.state, said);
      } catch {
        return { v: 1, error: { code: "core_failed" } }; // it has trapped; the next call has a fresh one
      }
    }
    return this.said.get(key) as T | Refusal;
  }

  private async show(moved: boolean): Promise<void> {
    await this.ready;
    if (this.drawn === location.hash && this.turn > 0) return;
    const { state, view } = place(location.hash, reading);
    const turn = ++this.turn;
    this.drawn = location.hash;
    this.follow(location.hash, state);
    if (answers(state).length === 0) return this.put(this.empty(), moved);
    const dated = set(get(state, "on") ? state : set(state, "on", today()), "lang", this.words.lang);
    const a = this.ask<Assessment>("assess", dated);
    if ("error" in a) return this.put(this.refusal(a, state), moved);
    const screen = screens.find((s) => s === view[0]) ?? "requirements";
    const canonical = href(a.state, screen, ...view.slice(1));
    if (canonical !== location.hash) history.replaceState(history.state, "", canonical);
    this.drawn = canonical;
    this.follow(canonical, a.state);
    // Working it out can take seconds where little is answered: the page says so before.
    if (moved || this.firstElementChild?.classList.contains("screen")) this.setAttribute("aria-busy", "true");
    else this.querySelector("[data-late]")?.replaceChildren(this.words.t("ui.plan.working"));
    await new Promise<void>((done) => painted(done));
    if (turn !== this.turn) return;
    const d = this.desk(a);
    const drawn = h("div", { class: "screen plan" }, head(d, screen, { home: this.dataset.home ?? "", check: this.dataset.check ?? "" }), this.problems(a, d), views[screen](d));
    this.put(drawn, moved);
    if (view[1]) jump(view[1]);
  }

  private desk(a: Assessment): Desk {
    const unknown = (): Refusal => ({ v: 1, error: { code: "core_failed" } });
    const view: View = {
      words: this.words, result: a, widest: this.words.widest(), options: (fact) => this.words.options(fact),
      changes: unknown, difference: unknown, nearest: () => Promise.resolve(unknown()),
    };
    let state = a.state;
    return {
      words: this.words, view, result: a, state: () => state, products: this.dataset.products ?? "",
      requirements: () => this.ask<Requirements>("requirements", state),
      roadmap: () => this.ask<Roadmap>("roadmap", state),
      document: (kind, format) => this.reporter.document([kind, format, state, this.lines].join("\n")),
      edit: (next) => {
        const { view: [screen = "requirements"] } = place(location.hash, reading);
        const said = this.ask<Roadmap>("roadmap", next); // what is planned changes no conclusion
        state = "error" in said ? next : said.state;
        this.drawn = href(state, screen);
        history.replaceState(history.state, "", this.drawn);
        this.follow(this.drawn, state);
      },
    };
  }

  // problems are those of the link, and of what is planned with.
  private problems(a: Assessment, d: Desk): HTMLElement | false {
    const r = d.roadmap();
    const list: Problem[] = [...a.problems, ...("error" in r ? [] : r.problems)];
    const said = new Set<string>();
    return summary(d.words.t("ui.problems"), list.filter((p) => {
      const key = JSON.stringify([p.code, p.key, p.value]);
      return said.has(key) ? false : said.add(key);
    }).map((p) => line(d.words, p)));
  }

  // empty is what stands here before any answer: nothing to plan for.
  private empty(): HTMLElement {
    const w = this.words;
    return h("div", { class: "screen plan" },
      h("h1", { tabindex: -1, "data-focus": true }, w.t("ui.plan.title")),
      h("p", { class: "lede" }, w.t("ui.plan.empty")),
      h("ul", { class: "views" }, screens.map((s) => h("li", null, h("strong", null, w.t(`ui.plan.${s}`)), " ", w.t(`ui.plan.${s}.brief`)))),
      h("p", null, h("a", { class: "action", href: this.dataset.home ?? "" }, w.t("ui.plan.answer"))));
  }

  // refusal is the screen for a state that the core cannot evaluate at all.
  private refusal(r: Refusal, state: string): HTMLElement {
    const w = this.words;
    const todo = [
      line(w, r.error).todo, " ",
      r.error.code === "wording_not_held" && h("a", { href: href(set(state, "on", today()), ...place(location.hash, reading).view) }, w.t("ui.day.today")), " ",
      h("a", { href: this.dataset.home ?? "" }, w.t("ui.again")),
    ];
    return h("div", { class: "screen plan" },
      h("h1", { tabindex: -1, "data-focus": true }, w.t("ui.refused")),
      summary(w.t("ui.problems"), [{ ...line(w, r.error), todo }]));
  }

  private put(screen: HTMLElement, moved: boolean): void {
    this.replaceChildren(screen);
    this.removeAttribute("aria-busy");
    document.documentElement.classList.remove("arriving");
    const heading = screen.querySelector<HTMLElement>("h1");
    if (heading) document.title = `${heading.textContent ?? ""} – cecheck`;
    if (!moved) return;
    scrollTo(0, 0);
    (screen.querySelector<HTMLElement>(".problems") ?? screen.querySelector<HTMLElement>("[data-focus]"))?.focus({ preventScroll: true });
  }

  // follow keeps the state in the links that lead elsewhere with it. They are changed in place: who has just
  // left a field by clicking on one of them still hits it.
  private follow(hash: string, state: string): void {
    for (const a of document.querySelectorAll<HTMLAnchorElement>("a[data-lang]")) a.hash = hash;
    for (const a of document.querySelectorAll<HTMLAnchorElement>("a[data-nav=home], a[data-back]")) a.hash = state ? href(state, "result") : "";
    for (const a of document.querySelectorAll<HTMLAnchorElement>("a[data-screen]")) a.hash = href(state, a.dataset.screen ?? "", ...(a.dataset.part ? [a.dataset.part] : []));
  }
}

// jump moves to a part of the screen, and opens what it lies folded in.
function jump(part: string): void {
  const target = document.getElementById("p-" + part);
  if (!target) return;
  for (let up: Element | null = target; up; up = up.parentElement) if (up instanceof HTMLDetailsElement) up.open = true;
  target.scrollIntoView();
  const focus = target.querySelector<HTMLElement>("summary, h2, h3, h4") ?? target;
  if (focus.tabIndex < 0) focus.tabIndex = -1;
  focus.focus({ preventScroll: true });
}
