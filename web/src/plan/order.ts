// The order of work: requirements stand with the step of the roadmap that does them, which a step tells by the
// provisions that it names.

import { actOf } from "./desk";
import type { Requirement, Step } from "./types";

// A Duty is one requirement with the points that are parts of it.
export interface Duty {
  whole: Requirement;
  points: Requirement[];
}

// A Work is a step with its duties; without a step, what goes on at all times.
export interface Work {
  step: Step | undefined;
  duties: Duty[];
}

export function duties(list: Requirement[]): Duty[] {
  const by = new Map<string, Duty>();
  for (const r of list) if (r.part === "") by.set(r.id, { whole: r, points: [] });
  for (const r of list) {
    if (r.part === "") continue;
    const duty = by.get(r.part);
    if (duty) duty.points.push(r);
    else by.set(r.id, { whole: r, points: [] }); // of a duty that does not bind
  }
  return [...by.values()];
}

export function inOrder(list: Duty[], steps: Step[]): Work[] {
  const works: Work[] = [...steps.map((step): Work => ({ step, duties: [] })), { step: undefined, duties: [] }];
  for (const duty of list) {
    const own = stepOf(duty.whole, steps);
    const at = own >= 0 ? own : Math.min(...duty.points.map((p) => stepOf(p, steps)).filter((i) => i >= 0), steps.length);
    works[at]?.duties.push(duty);
  }
  return works.filter((work) => work.duties.length > 0);
}

// stepOf is which step names a requirement's provision, or the narrowest that it lies in; -1 for none.
export function stepOf(r: Requirement, steps: Step[]): number {
  let at = -1;
  let length = 0;
  steps.forEach((s, i) => {
    for (const { ref } of s.refs) {
      const within = r.ref === ref || r.ref.startsWith(ref + "/") || r.ref.startsWith(ref + ".");
      if (within && actOf(r) === actOf({ ref }) && ref.length > length) [at, length] = [i, ref.length];
    }
  });
  return at;
}
