// <cc-law>: the page about changes of the law. The list comes with the page, the last day first; this
// tells what is coming from what applies, by the visitor's day, and picks an act.

import { h, unfoldForPaper } from "../dom";
import { today } from "../state";

export class Law extends HTMLElement {
  connectedCallback(): void {
    this.divide(today());
    const filter = this.querySelector<HTMLElement>(".filter");
    filter?.removeAttribute("hidden");
    filter?.addEventListener("change", (e) => {
      if (e.target instanceof HTMLInputElement) this.pick(e.target.value);
    });
    unfoldForPaper(this);
    const go = () => this.open(location.hash.slice(1));
    addEventListener("hashchange", go);
    go();
    // Whoever changes the language stays at the same place.
    addEventListener("hashchange", () => this.switchLanguage());
    this.switchLanguage();
  }

  // divide puts the coming days first, the nearest on top, and then the others, the newest on top.
  private divide(now: string): void {
    const days = [...this.querySelectorAll<HTMLElement>("[data-day]")];
    const coming = days.filter((d) => (d.dataset.day ?? "") > now).reverse();
    const past = days.filter((d) => (d.dataset.day ?? "") <= now);
    const near = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: "auto" });
    for (const d of coming) {
      const left = Math.round((Date.parse(d.dataset.day + "T00:00:00Z") - Date.parse(now + "T00:00:00Z")) / 86_400_000);
      const said = left <= 60 ? near.format(left, "day") : left <= 730 ? near.format(Math.round(left / 30.44), "month") : "";
      d.querySelector("[data-in]")?.append(said);
      d.classList.add("coming");
    }
    const part = (title: string | undefined, list: HTMLElement[]) => list.length > 0 && h("section", { class: "part" }, h("h2", null, title), list);
    this.querySelector("[data-days]")?.replaceChildren(...[part(this.dataset.coming, coming), part(this.dataset.past, past)].filter((x) => x instanceof Node));
  }

  // pick shows the changes of one act; "" is all.
  private pick(act: string): void {
    let shown = 0;
    for (const c of this.querySelectorAll<HTMLElement>("[data-act]")) {
      c.hidden = act !== "" && c.dataset.act !== act;
      if (!c.hidden) shown++;
    }
    for (const d of this.querySelectorAll<HTMLElement>("[data-day], .part")) d.hidden = d.querySelector("[data-act]:not([hidden])") === null;
    const said = this.querySelector("[data-said]");
    if (said) said.textContent = (this.dataset.none ?? "").replace("{n}", String(shown));
  }

  // open unfolds the change that the address names.
  private open(id: string): void {
    const found = id === "" ? null : document.getElementById(decodeURIComponent(id));
    if (!found || !this.contains(found)) return;
    if (found.hidden) this.querySelector<HTMLElement>(".filter input")?.click();
    if (found instanceof HTMLDetailsElement) found.open = true;
    found.scrollIntoView();
    found.querySelector<HTMLElement>("summary")?.focus({ preventScroll: true });
  }

  private switchLanguage(): void {
    for (const a of document.querySelectorAll<HTMLAnchorElement>("a[data-lang]")) a.hash = location.hash;
  }
}
