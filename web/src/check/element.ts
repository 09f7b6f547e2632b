// <cc-check>: the document check. Unlike the assessment it sends files to the
// server, and says so. The order's id is in the fragment, so a reload, or the same
// link on another machine, finds the check again.

import { h, unfoldForPaper, type Child } from "../dom";
import { summary, type Line } from "../assess/problems";
import { Words, type WordFile } from "../words";
import * as api from "./api";
import { choose, type Choice } from "./choose";
import { asked, type Asked } from "./desk";
import { report } from "./report";
import { progress, sending } from "./progress";
import { problem } from "./problem";

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

export class Check extends HTMLElement {
  private words!: Words;
  private asked: Asked = new Map();
  private limits: api.Limits | undefined;
  private turn = 0; // grows with every screen, so that work for an old one stops

  async connectedCallback(): Promise<void> {
    try {
      const file = await fetch(this.dataset.words ?? "");
      const words = (await file.json()) as WordFile;
      this.words = new Words(words);
      this.asked = asked(words);
    } catch {
      document.documentElement.classList.remove("arriving");
      this.querySelector("[data-failed]")?.removeAttribute("hidden");
      return;
    }
    addEventListener("hashchange", () => void this.route());
    unfoldForPaper(this);
    this.limits = await api.limits().catch(() => undefined);
    await this.route();
  }

  // route draws what the fragment names: an order, or the choice of files. A
  // fragment that starts like a state string comes from an assessment.
  private async route(): Promise<void> {
    const hash = location.hash.slice(1);
    const turn = ++this.turn;
    for (const a of document.querySelectorAll<HTMLAnchorElement>("a[data-lang]")) a.hash = location.hash;
    const id = /^order=([A-Za-z0-9]+)$/.exec(hash)?.[1];
    if (id) return this.watch(id, turn);
    const question = hash.split("/")[0] ?? "";
    this.put([
      this.limits === undefined && summary(this.words.t("ui.problems"), [problem(this.words, { code: "unreachable" })]),
      choose(this.words, this.limits, question, (choice) => void this.send(choice)),
    ], false);
  }

  private async send(choice: Choice): Promise<void> {
    const turn = ++this.turn;
    const total = choice.files.reduce((n, f) => n + f.size, 0);
    const shown = sending(this.words, choice.files);
    this.put([shown.node]);
    let id = "";
    try {
      id = (await api.create(choice.question)).id;
      let before = 0;
      for (const file of choice.files) {
        shown.now(file.name, before, total);
        await api.upload(id, file, (n) => shown.now(file.name, before + n, total));
        before += file.size;
        shown.now(file.name, before, total);
      }
      await api.start(id);
    } catch (e) {
      if (turn !== this.turn) return;
      // Files that already arrived must not stay behind an upload that broke off.
      if (id) await api.erase(id).catch(() => undefined);
      this.put([
        summary(this.words.t("ui.problems"), [this.told(e)]),
        choose(this.words, this.limits, choice.question, (next) => void this.send(next), choice.files),
      ]);
      return;
    }
    location.hash = `order=${id}`;
  }

  // watch follows an order until it is done, failed or deleted.
  private async watch(id: string, turn: number): Promise<void> {
    const shown = progress(this.words);
    let wait = 300;
    let drawn = false;
    for (;;) {
      let o: api.Order;
      try {
        o = await api.order(id);
      } catch (e) {
        if (turn !== this.turn) return;
        if (e instanceof api.Refused && e.status === 0 && wait < 5000) {
          await pause((wait *= 2)); // the line may be down for a moment
          continue;
        }
        return this.stuck(this.told(e));
      }
      if (turn !== this.turn) return;
      if (o.state === "done") return this.show(id, turn);
      if (o.state === "deleted" && o.deleted) return this.gone(o);
      if (o.state === "failed") {
        // Each file says what is the matter with it; the order sums it up.
        const files = (o.files ?? []).flatMap((f) => (f.problems ?? []).map((p) => problem(this.words, { ...p, file: p.file ?? f.name })));
        return this.stuck([problem(this.words, o.problem ?? { code: "other" }), ...files], id);
      }
      if (o.state === "open") return this.stuck(problem(this.words, { code: "not_started" }), id);
      if (!drawn) this.put([shown.node, this.deletion(id)]);
      drawn = true;
      shown.now(o);
      await pause(wait);
      wait = Math.min(2000, Math.round(wait * 1.2));
    }
  }

  // stuck is the screen of a check that has no findings, with a way out.
  private stuck(lines: Line | Line[], id?: string): void {
    const w = this.words;
    this.put([
      h("h1", { tabindex: -1, "data-focus": true }, w.t("ui.check.failed")),
      summary(w.t("ui.problems"), Array.isArray(lines) ? lines : [lines]),
      id !== undefined && this.deletion(id), this.anew(),
    ]);
  }

  private async show(id: string, turn: number): Promise<void> {
    try {
      const found = await api.findings(id);
      if (turn === this.turn) this.put([report({ words: this.words, asked: this.asked, currency: this.limits?.model?.currency ?? "" }, found), this.deletion(id)]);
    } catch (e) {
      if (turn === this.turn) this.stuck(this.told(e));
    }
  }

  // deletion is the button, and what it will do; pressing it again confirms.
  private deletion(id: string): HTMLElement {
    const w = this.words;
    const box = h("section", { class: "deletion" });
    const sure = h("p", { class: "row", hidden: true },
      h("button", { type: "button", class: "danger", onclick: () => void this.erase(id) }, w.t("ui.delete.sure")),
      h("button", { type: "button", class: "plain", onclick: () => { sure.hidden = true; ask.hidden = false; ask.focus(); } }, w.t("ui.delete.keep")));
    const ask = h("button", { type: "button", class: "danger", onclick: () => {
      ask.hidden = true;
      sure.hidden = false;
      sure.querySelector("button")?.focus();
    } }, w.t("ui.delete"));
    box.append(h("h2", null, w.t("ui.delete.title")),
      h("p", null, w.t("ui.delete.says", { hours: this.limits?.retentionHours ?? "?" })), ask, sure);
    return box;
  }

  private async erase(id: string): Promise<void> {
    const turn = ++this.turn;
    try {
      const o = await api.erase(id);
      if (turn !== this.turn) return;
      if (o.deleted) this.gone(o);
      else await this.watch(id, turn); // still being removed: the receipt comes when nothing is left
    } catch (e) {
      if (turn === this.turn) this.stuck(this.told(e), id);
    }
  }

  // gone is the receipt of a deletion.
  private gone(o: api.Order): void {
    const w = this.words;
    const d = o.deleted;
    const at = d ? new Date(d.at) : undefined;
    this.put([
      h("h1", { tabindex: -1, "data-focus": true }, w.t("ui.deleted")),
      h("div", { class: "receipt" },
        h("p", null, w.t("ui.deleted.says")),
        d && h("dl", { class: "list" },
          row(w.t("ui.deleted.order"), h("code", null, o.id)),
          row(w.t("ui.deleted.at"), at && !Number.isNaN(+at) ? at.toLocaleString(w.lang === "en" ? "en-GB" : w.lang, { dateStyle: "long", timeStyle: "short" }) : d.at),
          row(w.t("ui.deleted.objects"), w.num(d.objects)),
          row(w.t("ui.deleted.bytes"), w.bytes(d.bytes)),
          row(w.t("ui.deleted.verified"), w.t(d.verified ? "ui.deleted.yes" : "ui.deleted.no")))),
      h("p", null, h("button", { type: "button", class: "plain", onclick: () => print() }, w.t("ui.deleted.print"))),
      this.anew(),
    ]);
  }

  private anew(): HTMLElement {
    return h("p", null, h("a", { href: "#" }, this.words.t("ui.check.anew")));
  }

  private told(e: unknown): Line {
    return problem(this.words, e instanceof api.Refused ? e.problem : { code: "other" });
  }

  private put(children: Child[], move = true): void {
    const screen = h("div", { class: "screen" }, children);
    this.replaceChildren(screen);
    document.documentElement.classList.remove("arriving");
    // The page's own opening stays for the choice of files and gives way to everything else.
    document.documentElement.classList.toggle("started", screen.querySelector(".choose") === null);
    if (!move) return;
    scrollTo(0, 0);
    (screen.querySelector<HTMLElement>(".problems") ?? screen.querySelector<HTMLElement>("[data-focus]"))?.focus({ preventScroll: true });
  }
}

function row(name: string, value: Child): HTMLElement {
  return h("div", null, h("dt", null, name), h("dd", null, value));
}
