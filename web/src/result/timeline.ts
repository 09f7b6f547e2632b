// The timeline picture: one bar for each day on which duties begin, drawn from
// that day on, one for each day on which something ends, drawn up to it, with the day of the assessment as a line across. It is drawn to the
// width it has, so that its words keep their size on a phone.

import { h, s } from "../dom";
import type { View } from "../assess/view";
import { label, type End, type Step } from "./duties";

const row = 46;
const top = 34;

// A Row is a day with its label and on which side of it the bar lies.
interface Row {
  day: string;
  text: string;
  brief: string;
  kind: "perhaps" | "now" | "later" | "until";
}

export function timeline(v: View, steps: Step[], ends: End[]): HTMLElement {
  const w = v.words;
  const on = v.result.on;
  const list: Row[] = [
    ...steps.map((step): Row => ({ day: step.day, text: label(v, step), brief: label(v, step), kind: !step.sure ? "perhaps" : step.day <= on ? "now" : "later" })),
    ...ends.map((end): Row => ({ ...end, kind: "until" })),
  ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const text = list.map((r) => r.text).join("; ");
  const svg = s("svg", { role: "img", "aria-label": w.t("ui.timeline", { list: text }) });
  const box = h("div", { class: "timeline" }, svg);
  // The height is known before the width is, so nothing below it moves.
  svg.setAttribute("height", String(top + list.length * row + 6));
  new ResizeObserver(([entry]) => {
    if (entry) draw(svg, v, list, Math.max(260, Math.floor(entry.contentRect.width)));
  }).observe(box);
  return box;
}

function draw(svg: SVGSVGElement, v: View, list: Row[], width: number): void {
  const w = v.words;
  const height = top + list.length * row + 6;
  const days = [...list.map((r) => at(r.day)), at(v.result.on)];
  const first = Math.min(...days);
  const span = Math.max(1, Math.max(...days) - first);
  const x = (day: number) => 10 + ((day - first) / span) * (width - 90);
  const now = x(at(v.result.on));
  const today = w.t("ui.timeline.today", { day: w.date(v.result.on) });
  const early = now < width / 2;
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  svg.setAttribute("width", String(width));
  svg.replaceChildren(
    s("text", { x: early ? now : now + 4, y: 14, class: "today", "text-anchor": early ? "start" : "end" }, today),
    s("line", { x1: now, x2: now, y1: 20, y2: top - 2, class: "today" }),
    ...list.map((r, i) => {
      // The line gives way to a label that it would run through.
      const [from, to] = extent(r, x(at(r.day)), width);
      const y = top + i * row;
      return s("line", { x1: now, x2: now, y1: now > from - 4 && now < to + 4 ? y + 20 : y - 2, y2: y + row - 2, class: "today" });
    }),
    ...list.flatMap((r, i) => bar(r, x(at(r.day)), top + i * row, width)));
}

// extent is where a label stands: from its bar on, or against the right edge where
// that has no room. Letters of this size are about 8 wide.
function extent(r: Row, x: number, width: number): [from: number, to: number] {
  const long = said(r, width).length * 8;
  return x + long < width ? [x, x + long] : [width - 2 - long, width - 2];
}

function said(r: Row, width: number): string {
  return r.text.length * 8 > width ? r.brief : r.text;
}

function bar(r: Row, x: number, y: number, width: number): SVGElement[] {
  const [from, to] = extent(r, x, width);
  const left = from === x;
  const label = s("text", { x: left ? from : to, y: y + 14, "text-anchor": left ? "start" : "end" }, said(r, width));
  if (r.kind === "until") {
    return [label,
      s("rect", { x: 2, y: y + 21, width: Math.max(0, x - 2), height: 9, rx: 2, class: "until" }),
      s("line", { x1: x, x2: x, y1: y + 18, y2: y + 33, class: "until" })];
  }
  return [label,
    s("rect", { x, y: y + 21, width: width - x - 2, height: 9, rx: 2, class: r.kind }),
    s("circle", { cx: x, cy: y + 25.5, r: 6.5, class: r.kind })];
}

function at(day: string): number {
  return Date.parse(day + "T00:00:00Z") / 86_400_000;
}
