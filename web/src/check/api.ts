// The document check over HTTP (shared/RATIONALE.md). This is the only file of the
// site that sends anything anywhere.

// Judge is the model that the server asks, and where it is.
export interface Judge { name: string; second: string; host: string; currency: string }

export interface Limits { fileBytes: number; pages: number; retentionHours: number; model?: Judge | null }

export interface FileProblem { code?: string; type?: string; file?: string; where?: string; do?: string; page?: number; detail?: string }

export interface OrderFile { name: string; size: number; digest: string; pages?: number; problems?: FileProblem[] }

export interface Progress { files: number; filesDone: number; pages: number; pagesDone: number; points: number; pointsDone: number }

export interface Receipt { at: string; objects: number; bytes: number; verified: boolean }

export interface Order {
  id: string;
  state: "open" | "reading" | "checking" | "done" | "failed" | "deleted";
  created: string;
  files: OrderFile[] | null;
  progress: Progress;
  problem: FileProblem | null;
  deleted: Receipt | null;
}

export interface Quotation {
  rank: number;
  text: string;
  file: string;
  page?: number;
  path?: string[] | null;
  para?: number;
  start: number;
  end: number;
  score: number;
  why?: string[] | null;
}

export interface Quoted extends Quotation { element?: string; stance?: string; bare?: boolean }

export interface Judged { id: string; state: string; missing: string }

export interface Provenance { model: string; prompts: string[]; replies: string[]; passages: string[] }

export interface Finding {
  requirement: string;
  ref: string;
  eli?: string;
  verdict: string;
  quotations: Quoted[] | null;
  elements?: Judged[];
  dropped?: number;
  judges?: Provenance[];
  unjudged?: string;
}

export interface ReadFile { name: string; digest: string; reader: string; pages: number; passages: number; guidance: number; problems: FileProblem[] | null }

// Run is which models were asked, and what it took.
export interface Run { name: string; second: string; judged: number; unjudged: { requirement: string; why: string }[]; tokens: number; micros: number }

export interface Stated { what: string; fact: string; option: string; quotation: Quotation }

export interface Clash { fact: string; claimed: string[]; possible: string[]; quotations: Quotation[] }

export interface Findings {
  v: number;
  mode: string;
  model?: Run;
  files: ReadFile[];
  findings: Finding[];
  stated?: Stated[];
  clashes?: Clash[];
}

// Refused is a problem document (RFC 9457), or what stands for one when the
// server could not be reached.
export class Refused extends Error {
  constructor(readonly status: number, readonly problem: FileProblem) {
    super(problem.code ?? "");
  }
}

const base = "/api/v1";

function refused(status: number, body: unknown): Refused {
  const doc = (typeof body === "object" && body !== null ? body : {}) as Record<string, unknown>;
  const code = typeof doc.type === "string" && doc.type !== "about:blank" ? doc.type.replace(/^.*\//, "") : status === 0 ? "unreachable" : `http_${status}`;
  const text = (key: string) => (typeof doc[key] === "string" ? { [key]: doc[key] as string } : {});
  return new Refused(status, { code, ...text("file"), ...text("where"), ...text("do") });
}

async function call<T>(method: string, path: string, body?: string): Promise<T> {
  let response: Response;
  try {
    const init: RequestInit = { method, cache: "no-store", credentials: "omit" };
    if (body !== undefined) Object.assign(init, { body, headers: { "Content-Type": "application/json" } });
    response = await fetch(base + path, init);
  } catch {
    throw refused(0, undefined);
  }
  const data: unknown = await response.json().catch(() => undefined);
  if (!response.ok || data === undefined) throw refused(response.ok ? 502 : response.status, data);
  return data as T;
}

export const limits = () => call<Limits>("GET", "/limits");
export const create = (question: string) => call<Order>("POST", "/orders", JSON.stringify({ question }));
export const start = (id: string) => call<Order>("POST", `/orders/${encodeURIComponent(id)}/start`);
export const order = (id: string) => call<Order>("GET", `/orders/${encodeURIComponent(id)}`);
export const findings = (id: string) => call<Findings>("GET", `/orders/${encodeURIComponent(id)}/findings`);
export const erase = (id: string) => call<Order>("DELETE", `/orders/${encodeURIComponent(id)}`);

// upload sends one file. XMLHttpRequest, because fetch does not tell how much of a
// body has gone.
export function upload(id: string, file: File, sent: (bytes: number) => void): Promise<void> {
  return new Promise((done, fail) => {
    const x = new XMLHttpRequest();
    x.open("PUT", `${base}/orders/${encodeURIComponent(id)}/files/${encodeURIComponent(file.name)}`);
    x.upload.onprogress = (e) => sent(e.loaded);
    x.onload = () => {
      let body: unknown;
      try {
        body = JSON.parse(x.responseText);
      } catch {
        body = undefined;
      }
      if (x.status >= 200 && x.status < 300) done();
      else fail(refused(x.status, body));
    };
    x.onerror = x.ontimeout = () => fail(refused(0, undefined));
    x.send(file);
  });
}
