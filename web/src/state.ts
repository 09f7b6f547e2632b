// The state string as the page edits it: pairs, and nothing else. What a pair
// means is the core's business; it also gives the canonical form back.

export type Pair = [key: string, value: string];

export function pairs(state: string): Pair[] {
  return state.split("&").filter(Boolean).map((pair) => {
    const at = pair.indexOf("=");
    return at < 0 ? [pair, ""] : [pair.slice(0, at), pair.slice(at + 1)];
  });
}

export function join(list: Pair[]): string {
  return list.map(([key, value]) => `${key}=${value}`).join("&");
}

export function get(state: string, key: string): string | undefined {
  return pairs(state).find(([k]) => k === key)?.[1];
}

// set replaces a pair or adds it at the end; undefined removes it.
export function set(state: string, key: string, value: string | undefined): string {
  const list = pairs(state);
  const at = list.findIndex(([k]) => k === key);
  if (value === undefined) return join(list.filter(([k]) => k !== key));
  if (at < 0) list.push([key, value]);
  else list[at] = [key, value];
  return join(list);
}

// encode writes text as a name in a list: what would end it there is escaped first, and
// then the whole for the pair. The grammar allows fewer bytes than encodeURIComponent leaves alone.
export function encode(text: string): string {
  const name = text.replace(/%/g, "%25").replace(/,/g, "%2C");
  return encodeURIComponent(name).replace(/[!'()*]/g, (c) => "%" + c.charCodeAt(0).toString(16).toUpperCase());
}

// A Place is what the fragment says: a state and which screen of it is open. The
// grammar never writes a bare slash, so "/" can divide the two; only a screen that there is
// counts as one, so that a slash in a link made by hand costs no answers.
export interface Place {
  state: string;
  view: string[];
}

export function place(hash: string, screens = /\/(?:result(?:\/\w+)?|modules|more|ask\/[^/]*)$/): Place {
  const all = hash.replace(/^#/, "");
  const at = all.search(screens);
  if (at < 0) return { state: all, view: [] };
  return { state: all.slice(0, at), view: all.slice(at + 1).split("/") };
}

export function href(state: string, ...view: string[]): string {
  return "#" + [state, ...view].join("/");
}

// today is the visitor's calendar day. It enters a state once, when the first
// answer is given; after that the state carries its own day.
export function today(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
