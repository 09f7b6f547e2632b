// What the module of documents says (shared/RATIONALE.md, "requirements(state), roadmap(state)").

import type { Problem } from "../types";

export interface Clause {
  standard: string;
  clause: string; // "" for the whole of it
}

export interface Requirement {
  id: string;
  part: string; // the duty that it belongs to; "" for a duty
  ref: string;
  eli: string;
  whose: string;
  applies: "perhaps" | "yes";
  judged: boolean; // within that, the manufacturer judges
  towards: boolean; // not owed during the transition, but under the regulation that the road leads to
  from: string[];
  modules: string[];
  section: string; // of the one file; "" where it is not shown there
  elements: string[];
  evidence: string[];
  related: Clause[];
  over: "" | Relation; // beside the file of a device
}

export type Relation = "same" | "extends" | "new";

export interface Standard {
  id: string;
  name: string;
  status: "cited" | "state_of_the_art" | "unverified" | "draft";
  cited: string[]; // acts
  sure: boolean;
}

export interface Match {
  aiact: string;
  device: string[];
  relation: Relation;
  related: Clause[];
}

export interface Code {
  code: string;
  applies: "perhaps" | "yes";
  certain: boolean;
  ref: string;
  source: string;
}

export interface Requirements {
  v: number;
  state: string;
  problems: Problem[];
  requirements: Requirement[];
  standards: Standard[];
  documentation: { id: string; requirements: string[]; related: Clause[] }[];
  pairs: Match[];
  quality: Match[];
  additions: string[];
  simplified: boolean;
  codes: Code[];
}

// Days by which one, five and nine of ten runs are done.
export interface Days {
  early: string;
  likely: string;
  late: string;
}

export interface Range {
  low: number;
  likely: number;
  high: number;
}

export interface Taken extends Range {
  basis: string;
  given: boolean; // by the visitor
}

export interface Step {
  id: string;
  refs: { ref: string; eli: string }[];
  whose: string;
  after: string[];
  applies: "perhaps" | "yes";
  modules: string[];
  weeks: Taken;
  cost: Taken;
  start: Days;
  finish: Days;
  critical: number; // thousandths of the runs
  latest: { start: string; finish: string } | null;
}

export interface Deadline {
  id: string;
  day: string;
  ref: string;
  eli: string;
  applies: "perhaps" | "yes";
  met: "" | "no" | "past" | "perhaps" | "yes";
}

export interface Recurring {
  id: string;
  months: number; // 0: when there is reason to
  first: string;
  ref: string;
  eli: string;
  whose: string;
  applies: "perhaps" | "yes";
  practice: boolean;
}

export interface Roadmap {
  v: number;
  state: string;
  problems: Problem[];
  start: string;
  seed: number;
  runs: number;
  assumed: string[];
  notes: string[]; // ids of what has to be said of the whole road
  steps: Step[];
  finish: Days;
  cost: Range;
  market: { wanted: string; chance: { least: number; most: number }; start_by: string } | null;
  deadlines: Deadline[];
  recurring: Recurring[];
}
