// The ladder: which value each rule gives, on the scale of the conclusion. Every
// rule that is met counts and the strictest decides, so the picture shows at one
// look why the value is what it is. The list of rules below it says the same.

import { h, s } from "../dom";
import { drawable, short } from "../assess/ruler";
import { say, type View } from "../assess/view";
import type { Conclusion, Traced } from "../types";

const row = 44;
const letter = 8; // about the width of one

export function ladder(v: View, c: Conclusion, trace: Traced[]): HTMLElement | false {
  const w = v.words;
  const scale = w.scale(c.fact);
  const rungs = trace.filter((t) => (t.status === "met" || t.status === "open") && t.gives.some((g) => scale?.includes(g)));
  if (!scale || !drawable(w, c.fact) || rungs.length === 0) return false;
  const name = (t: Traced) => w.maybe(`rule.${t.rule}.title`) ?? w.cite(t.ref);
  const text = rungs.map((t) => w.pair(name(t), w.or(t.gives.map((g) => w.value(c.fact, g))))).join("; ");
  // Long labels stand in two rows, so that neighbours do not meet on a phone.
  const longest = Math.max(...scale.map((option) => short(w, c.fact, option).length));
  const rows = longest > 6 ? 2 : 1;
  const top = 8 + rows * 18;
  const svg = s("svg", { role: "img", height: top + rungs.length * row, "aria-label": w.t("ui.ladder", { what: w.name(c.fact), value: say(w, c), list: text }) });
  const box = h("div", { class: "ladder" }, svg);
  new ResizeObserver(([entry]) => {
    if (entry) draw(Math.max(260, Math.floor(entry.contentRect.width)));
  }).observe(box);

  function draw(width: number): void {
    const height = top + rungs.length * row;
    const pad = Math.max(30, (longest * letter) / 2 + 2);
    const step = (width - 2 * pad) / Math.max(1, (scale?.length ?? 1) - 1);
    const x = (option: string) => pad + (scale?.indexOf(option) ?? 0) * step;
    svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    svg.setAttribute("width", String(width));
    svg.replaceChildren(
      ...(scale ?? []).flatMap((option, i) => {
        const below = (i % rows) * 18;
        const on = c.possible.includes(option);
        return [
          s("text", { x: x(option), y: 14 + below, "text-anchor": "middle", class: on ? "on" : "" }, short(w, c.fact, option)),
          s("line", { x1: x(option), x2: x(option), y1: 20 + below, y2: height, class: on ? "on" : "grid" }),
        ];
      }),
      ...rungs.flatMap((t, i) => {
        const y = top + i * row + 30;
        const xs = t.gives.filter((g) => scale?.includes(g)).map(x);
        const lo = Math.min(...xs);
        const hi = Math.max(...xs);
        return [
          s("text", { x: 2, y: y - 14, class: "rung" }, name(t)),
          s("line", { x1: 2, x2: lo, y1: y, y2: y, class: "rung" }),
          hi > lo && s("line", { x1: lo, x2: hi, y1: y, y2: y, class: "open" }),
          ...xs.map((cx) => s("circle", { cx, cy: y, r: 6.5, class: t.status === "met" && xs.length === 1 ? "met" : "open" })),
        ].filter((node): node is Exclude<typeof node, false> => node !== false);
      }));
  }
  return box;
}
