// The roadmap as a picture, drawn to the width it has, and the same as a table. On a phone each step stands above its own bar.

import { h, s } from "../dom";
import type { Words } from "../words";
import type { Desk } from "./desk";
import { critical } from "./step";
import type { Deadline, Roadmap, Step } from "./types";

const head = 30; // for the years
const flag = 18; // a line of text below the steps
const letter = 7; // about as wide as one is

export function gantt(d: Desk, r: Roadmap): HTMLElement {
  const w = d.words;
  const svg = s("svg", { role: "img", "aria-label": w.t("ui.plan.picture", { n: w.num(r.steps.length), start: w.date(r.start), likely: w.date(r.finish.likely), late: w.date(r.finish.late) }) });
  const box = h("div", { class: "gantt" }, svg);
  svg.setAttribute("height", String(new Chart(w, r, narrowBelow).height));
  new ResizeObserver(([entry]) => {
    if (entry) new Chart(w, r, Math.max(280, Math.floor(entry.contentRect.width))).draw(svg);
  }).observe(box);
  return h("figure", { class: "chart" }, box, legend(w, r), table(w, r));
}

const narrowBelow = 640;

// A Line stands across the picture: a last day, the wanted day, or today. Its text is below the steps.
interface Line {
  day: string;
  text: string;
  kind: "deadline" | "wanted" | "today";
  rows: string[]; // the text as it fits
}

class Chart {
  private readonly narrow: boolean;
  private readonly names: number; // width of the names, left of the bars
  private readonly row: number;
  private readonly from: number;
  private readonly to: number;
  private readonly lines: Line[];
  readonly height: number;

  constructor(private readonly w: Words, private readonly r: Roadmap, private readonly width: number) {
    this.narrow = width < narrowBelow;
    this.names = this.narrow ? 0 : Math.min(400, Math.round(width * 0.38));
    this.row = this.narrow ? 46 : 28;
    const start = at(r.start);
    const end = Math.max(at(r.finish.late), start + 180, r.market ? at(r.market.wanted) : 0);
    this.lines = across(w, r, start, end).map((line) => ({ ...line, rows: this.narrow ? wrap(line.text, Math.floor(width / letter)) : [line.text] }));
    this.from = Math.min(start, ...(r.market ? [at(r.market.wanted)] : []));
    const to = Math.max(end, ...this.lines.map((x) => at(x.day)));
    this.to = to + (to - this.from) / 40 + 7;
    this.height = head + r.steps.length * this.row + 10 + this.lines.reduce((sum, line) => sum + line.rows.length * flag + 5, 0);
  }

  private x(day: string | number): number {
    const n = typeof day === "number" ? day : at(day);
    return this.names + 6 + ((Math.min(Math.max(n, this.from), this.to) - this.from) / (this.to - this.from)) * (this.width - this.names - 12);
  }

  draw(svg: SVGSVGElement): void {
    svg.setAttribute("viewBox", `0 0 ${this.width} ${this.height}`);
    svg.setAttribute("width", String(this.width));
    svg.setAttribute("height", String(this.height));
    svg.replaceChildren(...this.years(), ...this.across(), ...this.r.steps.flatMap((step, i) => this.bar(step, i)));
  }

  private years(): SVGElement[] {
    const bottom = head + this.r.steps.length * this.row;
    const first = new Date(this.from * 86_400_000).getUTCFullYear();
    const last = new Date(this.to * 86_400_000).getUTCFullYear();
    return Array.from({ length: last - first + 1 }, (_, i) => first + i).flatMap((year) => {
      const from = this.x(`${year}-01-01`);
      const to = this.x(`${year + 1}-01-01`);
      return [
        ...(year > first ? [s("line", { x1: from, x2: from, y1: 6, y2: bottom, class: "year" })] : []),
        ...(to - from > 40 ? [s("text", { x: from + 5, y: 19, class: "year" }, String(year))] : []),
      ];
    });
  }

  private bar(step: Step, i: number): SVGElement[] {
    const top = head + i * this.row;
    const middle = this.narrow ? top + 32 : top + this.row / 2;
    const from = this.x(step.start.likely);
    const to = this.x(step.finish.likely);
    const late = this.x(step.finish.late);
    const kind = [step.critical >= critical ? "critical" : "slack", step.applies === "perhaps" ? "perhaps" : ""].join(" ").trim();
    const room = this.narrow ? this.width : this.names - 8;
    return [
      s("text", { x: 0, y: this.narrow ? top + 18 : middle + 5, class: kind }, cut(`${i + 1} ${this.w.t(step.id)}`, Math.floor(room / letter))),
      ...(late > to ? [s("line", { x1: to, x2: late, y1: middle, y2: middle, class: "late" }), s("line", { x1: late, x2: late, y1: middle - 4, y2: middle + 4, class: "late" })] : []),
      ...(step.weeks.high === 0
        ? [s("path", { d: `M${from} ${middle - 7}l7 7l-7 7l-7 -7z`, class: "reached" })]
        : [s("rect", { x: from, y: middle - 6, width: Math.max(3, to - from), height: 12, rx: 2, class: kind })]),
      ...(step.latest && at(step.latest.finish) >= this.from ? [s("path", { d: `M${this.x(step.latest.finish) - 5} ${middle + 11}l5 -8l5 8z`, class: "latest" })] : []),
    ];
  }

  private across(): SVGElement[] {
    let y = head + this.r.steps.length * this.row + 6;
    const texts: SVGElement[] = [];
    const lines = this.lines.map((line) => {
      const x = this.x(line.day);
      const top = y;
      y += line.rows.length * flag + 5;
      line.rows.forEach((row, i) => {
        const wide = row.length * letter;
        const at = { y: top + 15 + i * flag, class: line.kind };
        // On a phone it stands below its line, as far as the edges allow; else beside it, where there is room.
        if (this.narrow) texts.push(s("text", { ...at, x: Math.max(wide / 2 + 2, Math.min(x, this.width - wide / 2 - 2)), "text-anchor": "middle" }, row));
        else if (x + 6 + wide <= this.width || wide > x - 6) texts.push(s("text", { ...at, x: x + 6 }, cut(row, Math.floor((this.width - x - 6) / letter))));
        else texts.push(s("text", { ...at, x: x - 6, "text-anchor": "end" }, row));
      });
      return s("line", { x1: x, x2: x, y1: head - 6, y2: this.narrow ? top + 2 : top + 15, class: line.kind });
    });
    return [...lines, ...texts];
  }
}

// across is the days that stand across the picture. One far beyond the plan would press it together; the table has it.
function across(w: Words, r: Roadmap, start: number, end: number): Omit<Line, "rows">[] {
  const beyond = end + (end - start) / 2;
  const dated = (text: string, day: string) => `${text}, ${w.date(day)}`;
  const seen = new Map<string, Deadline>();
  for (const x of r.deadlines) if (at(x.day) > start && at(x.day) <= beyond) seen.set(x.id + x.day, x);
  const list: Omit<Line, "rows">[] = [...seen.values()].map((x) => ({ day: x.day, text: dated(w.t(x.id), x.day), kind: "deadline" }));
  if (r.market) list.push({ day: r.market.wanted, text: dated(w.t("report.road.wanted"), r.market.wanted), kind: "wanted" });
  const now = new Date().toISOString().slice(0, 10);
  if (at(now) >= start && at(now) <= beyond) list.push({ day: now, text: dated(w.t("ui.plan.today"), now), kind: "today" });
  return list.sort((a, b) => (a.day < b.day ? -1 : 1));
}

function legend(w: Words, r: Roadmap): HTMLElement {
  const key = (draw: SVGElement[], text: string) => h("li", null, s("svg", { width: 26, height: 16, viewBox: "0 0 26 16", "aria-hidden": "true" }, draw), text);
  const rect = (kind: string) => [s("rect", { x: 1, y: 2, width: 24, height: 12, rx: 2, class: kind })];
  return h("ul", { class: "legend small", "aria-hidden": "true" },
    key(rect("critical"), w.t("report.road.critical")),
    key(rect("slack"), w.t("report.road.other")),
    r.steps.some((x) => x.applies === "perhaps") && key(rect("slack perhaps"), w.t("report.road.perhaps")),
    key([s("line", { x1: 1, x2: 23, y1: 8, y2: 8, class: "late" }), s("line", { x1: 23, x2: 23, y1: 4, y2: 12, class: "late" })], w.t("report.road.late")),
    r.market && key([s("path", { d: "M8 12l5 -8l5 8z", class: "latest" })], w.t("report.road.latest")),
    key([s("line", { x1: 13, x2: 13, y1: 0, y2: 16, class: "deadline" })], w.t("report.road.lastday")));
}

// table is the picture for who cannot see it, or wants the days.
function table(w: Words, r: Roadmap): HTMLElement {
  const heads = [w.t("report.col.step"), w.t("ui.plan.begins"), w.t("ui.plan.early"), w.t("ui.plan.likely"), w.t("ui.plan.late.col"), w.t("ui.plan.path"), ...(r.market ? [w.t("ui.plan.latest")] : [])];
  return h("details", { class: "as-table" },
    h("summary", null, w.t("ui.plan.table")),
    h("div", { class: "scroll stack", role: "region", tabindex: 0, "aria-label": w.t("ui.plan.table") }, h("table", null,
      h("thead", null, h("tr", null, heads.map((x) => h("th", { scope: "col" }, x)))),
      h("tbody", null, r.steps.map((x, i) => {
        const cells = [w.date(x.start.likely), w.date(x.finish.early), w.date(x.finish.likely), w.date(x.finish.late), x.critical >= critical ? w.t("ui.yes") : w.t("ui.no"), ...(r.market ? [x.latest ? w.date(x.latest.finish) : "–"] : [])];
        return h("tr", null, h("th", { scope: "row" }, `${i + 1} ${w.t(x.id)}`, x.applies === "perhaps" && h("span", { class: "small" }, " (", w.t("ui.plan.perhaps"), ")")),
          cells.map((c, j) => h("td", { "data-label": heads[j + 1] }, c)));
      })))));
}

function cut(text: string, n: number): string {
  return text.length <= n ? text : text.slice(0, Math.max(1, n - 1)).trimEnd() + "…";
}

// wrap divides a text between its words into lines of at most n letters.
function wrap(text: string, n: number): string[] {
  const rows: string[] = [];
  for (const word of text.split(" ")) {
    const last = rows[rows.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= n) rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(word);
  }
  return rows;
}

function at(day: string): number {
  return Date.parse(day + "T00:00:00Z") / 86_400_000;
}
