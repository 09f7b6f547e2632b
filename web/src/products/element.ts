// <cc-products>: the list of products. It lives in this browser alone; where the browser keeps nothing it lives
// as long as the page, which says so, and the file is the way to take it along.

import { h, offer, type Child } from "../dom";
import { patience } from "../later";
import { set, today } from "../state";
import { Words, type WordFile } from "../words";
import { load } from "../wasm";
import { summary } from "../assess/problems";
import { merge, read, text, type Fault } from "../keep/file";
import { found, identity, type Product } from "../keep/shape";
import { kept, write } from "../keep/store";
import { outcomes } from "./again";
import { form } from "./form";
import { table, type Hands } from "./list";
import { Core, each, outdated, type LawChange, type Outcome, type Run } from "./run";

// most is the largest file that is read, in bytes.
const most = 20 << 20;

export class Products extends HTMLElement {
  private words!: Words;
  private core!: Core;
  private list: Product[] = [];
  private runs = new Map<string, { of: Product; run: Run }>(); // what was worked out stays while the product is the same
  private lasting = true; // whether the browser keeps the list
  private editing = "";
  private turn = 0;
  private readonly now = today();

  // The parts of the page, which stay while the list is drawn anew.
  private readonly told = h("div", { class: "told" });
  private readonly said = h("div", { class: "said", role: "status" });
  private readonly box = h("div");
  private readonly out = h("div");

  connectedCallback(): void {
    this.start().catch(() => {
      this.querySelector("[data-late]")?.setAttribute("hidden", "");
      this.querySelector("[data-failed]")?.removeAttribute("hidden");
    });
  }

  private async start(): Promise<void> {
    const signal = AbortSignal.timeout(patience);
    const bring = (address: string | undefined) => fetch(address ?? "", { signal }).then((r) => (r.ok ? r : Promise.reject(new Error(`${r.status} ${r.url}`))));
    const { wasm, words, result, own, changes } = this.dataset;
    const [core, list, first, ...more] = await Promise.all([
      load(bring(wasm)), bring(changes).then((r) => r.json() as Promise<LawChange[]>),
      ...[words, result, own].map((file) => bring(file).then((r) => r.json() as Promise<WordFile>)),
    ]);
    this.words = new Words(first as WordFile);
    for (const file of more) this.words.add(file as WordFile);
    this.core = new Core(core, list);
    await this.reload();
    this.replaceChildren(this.tools(), this.told, this.said, this.box, this.out);
    await this.draw();
    // Something may have been kept in another tab meanwhile.
    document.addEventListener("visibilitychange", () => {
      if (!document.hidden && this.lasting && this.editing === "") void this.reload().then(() => this.draw());
    });
  }

  private async reload(): Promise<void> {
    try {
      this.list = await kept();
    } catch {
      this.lasting = false;
    }
  }

  // change writes what is put and removed, and shows it; undoing puts the list back as it was.
  private async change(put: Product[], remove: string[] = [], said?: string): Promise<void> {
    const before = this.list;
    const ids = new Set([...remove, ...put.map((p) => p.id)]);
    if (this.lasting) {
      try {
        await write(put, remove);
      } catch {
        this.lasting = false; // what is here stays while the page does
      }
    }
    this.list = [...before.filter((p) => !ids.has(p.id)), ...put];
    this.say(said, said === undefined ? undefined : () => {
      const touched = before.filter((p) => ids.has(p.id));
      void this.change(touched, put.map((p) => p.id).filter((id) => !touched.some((p) => p.id === id))).then(() => {
        this.say(this.words.t("ui.products.undone"));
        this.out.replaceChildren();
      });
    });
    await this.draw();
  }

  // say tells what was done, with the way back.
  private say(what: string | undefined, undo?: () => void): void {
    const button = undo && h("button", { type: "button", class: "plain", "data-act": "undo", onclick: undo }, this.words.t("ui.products.undo"));
    this.said.replaceChildren(...(what === undefined ? [] : [h("p", null, what, " ", button)]));
    button?.focus({ preventScroll: true });
  }

  // draw works out what each product comes to, and shows the list.
  private async draw(): Promise<void> {
    const w = this.words;
    const turn = ++this.turn;
    this.told.replaceChildren(...(this.lasting ? [] : [h("div", { class: "note" }, h("p", null, h("strong", null, w.t("ui.products.lost"))), h("p", null, w.t("ui.products.lost.do")))]));
    const order = [...this.list].sort((a, b) => a.name.localeCompare(b.name, w.lang, { numeric: true }));
    const runs = await this.work(order, (p) => this.run(p), () => turn === this.turn);
    if (!runs) return;
    const old = runs.filter((r) => outdated(r));
    this.querySelector("[data-many]")?.toggleAttribute("hidden", runs.length === 0);
    this.box.replaceChildren(...[
      old.length > 0 && h("div", { class: "note screen-only" }, h("p", null, w.count("ui.products.old", old.length), " ",
        h("button", { type: "button", class: "text", onclick: () => void this.again(old) }, w.t("ui.products.old.show")))),
      runs.length === 0 ? this.empty() : table(this.hands(), runs, this.editing, (r) => this.form(r)),
    ].filter((x) => x instanceof Node));
  }

  private run(p: Product): Run {
    const before = this.runs.get(p.id);
    if (before?.of === p) return before.run;
    const run = this.core.run({ ...p, state: set(p.state, "lang", this.words.lang) });
    this.runs.set(p.id, { of: p, run });
    return run;
  }

  // work goes through the products and tells how far it is, where that takes longer than a moment.
  private work<T, R>(list: T[], of: (x: T) => R, going: () => boolean): Promise<R[] | undefined> {
    const w = this.words;
    const meter = h("progress", { max: list.length, value: 0, "aria-label": w.t("ui.products.working") });
    const count = h("span", { class: "small" });
    const bar = h("div", { class: "bar" }, h("p", null, h("strong", null, w.t("ui.products.working")), " ", count), meter);
    return each(list, of, (done) => {
      meter.value = done;
      count.textContent = w.t("ui.products.of", { done: w.num(done), all: w.num(list.length) });
      if (!bar.isConnected) this.out.replaceChildren(bar);
    }, going).finally(() => bar.remove());
  }

  private empty(): HTMLElement {
    const w = this.words;
    return h("div", { class: "none-yet" }, h("p", null, w.t("ui.products.empty")), h("p", null, h("a", { href: this.dataset.home ?? "" }, w.t("ui.start"))));
  }

  private hands(): Hands {
    const w = this.words;
    const one = (id: string) => this.list.find((p) => p.id === id);
    return {
      words: w, today: this.now,
      pages: { home: this.dataset.home ?? "", plan: this.dataset.plan ?? "", law: this.dataset.law ?? "" },
      edit: (id) => {
        this.editing = id;
        void this.draw().then(() => this.querySelector<HTMLInputElement>(".edit input")?.select());
      },
      duplicate: (id) => {
        const p = one(id);
        if (p) void this.change([{ ...p, id: identity(), name: w.t("ui.products.copy", { name: p.name }).slice(0, 200), saved: this.now }], [], w.t("ui.products.copied", { name: p.name }));
      },
      remove: (id) => {
        const p = one(id);
        if (p) void this.change([], [id], w.t("ui.products.gone", { name: p.name }));
      },
      present: (id) => {
        const p = one(id);
        if (p) void this.again([this.run(p)]);
      },
    };
  }

  private form(r: Run): HTMLElement {
    const { id } = r.product;
    const done = () => {
      this.editing = "";
      return this.draw().then(() => this.focus({ id, act: "edit" }));
    };
    return form(this.words, r.product, (name, note) => {
      const p = this.list.find((x) => x.id === id);
      this.editing = "";
      void (p ? this.change([{ ...p, name, note }]) : this.draw()).then(() => this.focus({ id, act: "edit" }));
    }, () => void done());
  }

  override focus(at?: { id: string; act: string } | FocusOptions): void {
    if (!at || !("id" in at)) return super.focus(at);
    for (const body of this.querySelectorAll<HTMLElement>("[data-product]")) if (body.dataset.product === at.id) body.querySelector<HTMLElement>(`[data-act=${at.act}]`)?.focus();
  }

  // again runs products on another day, or without one by the present rules on their own.
  private async again(runs: Run[], on?: string): Promise<void> {
    const w = this.words;
    const turn = ++this.turn;
    const list = await this.work(runs, (r) => this.core.again(r, on), () => turn === this.turn);
    if (!list) return;
    this.out.replaceChildren(outcomes(this.hands(), on ? w.t("ui.products.again.on", { day: w.date(on) }) : w.t("ui.products.again.present"), list, (some) => this.take(some)));
    this.out.scrollIntoView();
    this.out.querySelector("h2")?.focus({ preventScroll: true });
  }

  // take keeps products as they came out.
  private take(list: Outcome[]): void {
    const put = list.flatMap((o) => {
      const p = this.list.find((x) => x.id === o.run.product.id);
      return p && o.state && o.found ? [{ ...p, state: o.state, found: o.found, saved: this.now }] : [];
    });
    this.out.replaceChildren();
    void this.change(put, [], this.words.count("ui.products.taken", put.length));
  }

  private tools(): HTMLElement {
    const w = this.words;
    const day = h("input", { type: "date", value: this.now, id: "again" });
    const go = () => {
      if (day.value) void this.again(this.list.map((p) => this.run(p)), day.value);
    };
    day.addEventListener("keydown", (e) => {
      if (e.key === "Enter") go();
    });
    const file = h("input", { type: "file", id: "import", accept: ".json,application/json", class: "unseen" });
    file.addEventListener("change", () => {
      const [f] = file.files ?? [];
      file.value = "";
      if (f) void this.import(f);
    });
    return h("div", { class: "tools-all screen-only" },
      h("p", { class: "row" }, file, h("label", { for: "import", class: "button" }, w.t("ui.products.import")),
        h("button", { type: "button", class: "plain", onclick: () => offer("cecheck-products.json", "application/json", text(this.list, this.now)) }, w.t("ui.products.export"))),
      h("p", { class: "row", "data-many": true }, h("label", { for: "again" }, w.t("ui.products.again")), day,
        h("button", { type: "button", class: "plain", "data-act": "again", onclick: go }, w.t("ui.products.again.go"))));
  }

  // import takes a file over, whole or not at all.
  private async import(f: File): Promise<void> {
    const w = this.words;
    const { products, faults } = f.size > most ? { products: [], faults: [{ code: "large", at: 0, name: "" }] } : read(await f.text(), (state) => this.core.unreadable(state));
    if (faults.length > 0) {
      this.say(undefined);
      const box = summary(w.t("ui.products.refused", { file: f.name }), faults.slice(0, 20).map((x) => fault(w, x)));
      if (box) {
        this.said.replaceChildren(box);
        box.focus();
      }
      return;
    }
    // What a file brings without its outcome gets the present one, but where its rules are older nothing is known of it.
    const whole = products.map((p) => {
      const a = p.found ? undefined : this.core.assess(p.state);
      return a && !("error" in a) && new RegExp(`(^|&)rules=${a.rules}(&|$)`).test(p.state) ? { ...p, found: found(a) } : p;
    });
    const m = merge(this.list, whole);
    await this.change(m.put, [], w.t("ui.products.imported", { added: w.num(m.added), replaced: w.num(m.replaced), same: w.num(m.same) }));
  }
}

function fault(w: Words, f: Fault): { what: string; where?: string; todo?: Child } {
  return {
    what: w.t(`ui.products.bad.${f.code}`),
    ...(f.at > 0 ? { where: w.t(f.name === "" ? "ui.products.where" : "ui.products.where.named", { n: f.at, name: f.name }) } : {}),
    todo: f.at === 0 || f.code === "state" ? w.maybe(`ui.products.bad.${f.code}.do`) : undefined,
  };
}
