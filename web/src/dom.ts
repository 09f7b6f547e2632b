// Building the page node by node. Nothing here parses markup, so no text from a
// wording file, a state string or a document can become an element, and the page
// runs under `require-trusted-types-for 'script'` without a policy.

export type Child = Node | string | number | null | undefined | false | Child[];
export type Attrs = Record<string, string | number | boolean | null | undefined | EventListener>;

function fill(node: Element, attrs: Attrs | null, children: Child[]): void {
  for (const [key, value] of Object.entries(attrs ?? {})) {
    if (value === false || value === null || value === undefined) continue;
    if (typeof value === "function") node.addEventListener(key.slice(2), value);
    else node.setAttribute(key, value === true ? "" : String(value));
  }
  append(node, children);
}

function append(node: Element, children: Child[]): void {
  for (const child of children) {
    if (Array.isArray(child)) append(node, child);
    else if (child instanceof Node) node.append(child);
    else if (child !== null && child !== undefined && child !== false) node.append(String(child));
  }
}

// h makes an HTML element; attributes named on<event> are listeners.
export function h<K extends keyof HTMLElementTagNameMap>(tag: K, attrs?: Attrs | null, ...children: Child[]): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  fill(node, attrs ?? null, children);
  return node;
}

// s makes an SVG element.
export function s<K extends keyof SVGElementTagNameMap>(tag: K, attrs?: Attrs | null, ...children: Child[]): SVGElementTagNameMap[K] {
  const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
  fill(node, attrs ?? null, children);
  return node;
}

// narrow reports whether the page is as narrow as on a phone; the styles divide at the same width.
export function narrow(): boolean {
  return matchMedia("(max-width: 45.99rem)").matches;
}

// offer hands bytes made in the page to the visitor as a file. The address is a
// blob of this page: nothing is sent anywhere.
export function offer(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const a = h("a", { href: url, download: name });
  a.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

// unfoldForPaper opens the details below root while the page is printed, for paper
// has nothing to click; `except` names those that would only make it long.
export function unfoldForPaper(root: Element, except = ":not(*)"): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    opened = [...root.querySelectorAll("details")].filter((d) => !d.open && !d.matches(except));
    for (const d of opened) d.open = true;
  });
  addEventListener("afterprint", () => {
    for (const d of opened) d.open = false;
  });
}
