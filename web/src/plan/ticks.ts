// What somebody has ticked off. It stays in this browser, under the digest of the answers, and is never
// part of the address: a link carries the question, not how far the work is.

import { join, pairs } from "../state";

const version = "cecheck.ticks.1.";

export class Ticks {
  private readonly key: string;
  private readonly on: Set<string>;

  constructor(state: string) {
    this.key = version + digest(state);
    this.on = new Set(read(this.key));
  }

  has(id: string): boolean {
    return this.on.has(id);
  }

  set(id: string, on: boolean): void {
    if (on) this.on.add(id);
    else this.on.delete(id);
    this.keep();
  }

  clear(): void {
    this.on.clear();
    this.keep();
  }

  private keep(): void {
    try {
      if (this.on.size > 0) localStorage.setItem(this.key, JSON.stringify([...this.on]));
      else localStorage.removeItem(this.key);
    } catch {
      // Storage is refused or full: the ticks last as long as the page.
    }
  }
}

function read(key: string): string[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(list) ? list.filter((x) => typeof x === "string") : [];
  } catch {
    return [];
  }
}

// digest is of the answers alone: neither the language nor what is planned makes it another product.
function digest(state: string): string {
  const text = join(pairs(state).filter(([key]) => !/^(v|rules|lang|seed|plan\..*|proposed\..*)$/.test(key)));
  let a = 0x811c9dc5, b = 0x1234567;
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(i), 0x85ebca6b) + 1;
  }
  return [a, b].map((n) => (n >>> 0).toString(16).padStart(8, "0")).join("");
}
