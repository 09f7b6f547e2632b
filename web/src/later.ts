// What the page can begin without. It is fetched once, whatever is answered: a server that
// saw it asked for only when it is needed would learn something of the answers.

// patience is how long a download may take: enough on any line that will ever do it.
export const patience = 30_000;

export class Later<T> {
  here: T | undefined;
  private coming: Promise<T> | undefined;

  constructor(private readonly address: string | undefined, private readonly read: (r: Response) => Promise<T>) {}

  // want gives it as soon as it is here. What failed is fetched anew by who wants it next.
  want(): Promise<T> {
    return (this.coming ??= this.fetch().catch((failure: unknown) => {
      this.coming = undefined;
      throw failure;
    }));
  }

  private async fetch(): Promise<T> {
    const r = await fetch(this.address ?? "", { signal: AbortSignal.timeout(patience) });
    if (!r.ok) throw new Error(`${r.status} ${r.url}`);
    return (this.here = await this.read(r));
  }
}

// idle calls back when the browser has nothing else to do, and after two seconds in any case.
export function idle(then: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(then, { timeout: 2_000 });
  else setTimeout(then, 200);
}
