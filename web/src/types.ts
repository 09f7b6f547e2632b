// The shapes that the core and the server speak (shared/RATIONALE.md, "What are
// the contracts?"). Ids and codes only; every word shown comes from the wording.

export type Status = "met" | "not_met" | "open" | "displaced" | "out_of_scope" | "not_in_application";

export interface Problem {
  code: string;
  key?: string;
  value?: string;
  hint?: string[];
}

export interface Conclusion {
  fact: string;
  possible: string[]; // in the order of the options; "" is "no value"
  settled: boolean;
  detail?: boolean; // no other conclusion depends on it
  by?: string[];
  deciding?: string[];
  readings?: string[];
  from?: string[]; // of the product: the modules that give the value
}

export interface Case {
  ref: string;
  status: Status;
  gives: string[];
  reading?: string;
  except: Case[];
}

export interface Traced {
  rule: string;
  set: string;
  ref: string;
  eli: string;
  status: Status;
  gives: string[];
  applies: string; // the day from which it applies
  reading?: string;
  facts: Record<string, string>;
  cases: Case[];
}

export interface Module {
  id: string;
  name: string;
  conclusions: Conclusion[];
  branches: Record<string, string>[];
  exact: boolean;
  trace: Traced[];
}

export interface Question {
  fact: string;
  module: string;
  group: string; // the question that stands for this one and others; "" if there is none
  options: string[];
  decides: string[];
}

export interface Unknown {
  fact: string;
  module: string;
  decides: string[];
}

export interface Duty {
  id: string;
  ref: string;
  eli: string;
  whose: string;
  applies: "no" | "perhaps" | "yes";
  from: string[];
}

// A Proposal is no law and changes nothing in the assessment.
export interface Proposal {
  id: string;
  number: string;
  tabled: string;
  seen: string;
  source: string;
  affects: string[]; // ids of rules and duties
}

export interface Assessment {
  v: number;
  rules: string;
  on: string;
  lang: string;
  mode: string;
  state: string;
  problems: Problem[];
  modules: Module[];
  product: { conclusions: Conclusion[] };
  questions: Question[];
  unknown: Unknown[];
  duties: Duty[];
  proposals: Proposal[];
}

// An Effect is one conclusion that comes out otherwise.
export interface Effect {
  fact: string;
  was: string[];
  becomes: string[];
}

// A Change is another answer than the one given, and what would follow from it.
export interface Change {
  module: string;
  fact: string;
  from: string;
  to: string;
  effects: Effect[];
}

export interface Changes {
  v: number;
  state: string;
  changes: Change[];
}

// A Difference is what sets one state apart from another, mostly the same answers on another day.
export interface Difference {
  v: number;
  from: { on: string; state: string };
  to: { on: string; state: string };
  conclusions: (Effect & { module: string })[];
  rules: { rule: string; ref: string; eli: string; was: string; becomes: string }[]; // days since which each wording is in force
  duties: { id: string; ref: string; eli: string; whose: string; was: Bound; becomes: Bound }[];
}

export type Bound = Pick<Duty, "applies" | "from">;

// A Near is the official example nearest to the answers, for one conclusion.
export interface Near {
  module: string;
  conclusion: string;
  example: string;
  states: Record<string, string>; // what the source says, by concluded fact
  source: string;
  differs: { fact: string; yours: string; example: string }[];
}

export interface Nearest {
  v: number;
  nearest: Near[];
}

// What the core says when it can say nothing else.
export interface Refusal {
  v: number;
  error: Problem & { ref?: string; amendment?: string; on?: string; given?: string; known?: string };
}
