// Wording by id, and the ways to say days, numbers and citations. The words come
// from shared/text by way of scripts/site; this file holds none.

import type { Child } from "./dom";

export interface WordFile {
  lang: string;
  words: Record<string, string>;
  options?: Record<string, string[]>; // of the facts that are asked
  scales?: Record<string, string[]>; // concluded facts whose options form a range, with all options in order
  widest?: Record<string, string[]>; // what is possible of each conclusion before any answer
}

export class Words {
  readonly lang: string;
  private readonly day: Intl.DateTimeFormat;
  private readonly number: Intl.NumberFormat;
  private readonly either: Intl.ListFormat;
  private readonly both: Intl.ListFormat;
  private readonly plural: Intl.PluralRules;

  constructor(private readonly file: WordFile) {
    this.lang = file.lang;
    const locale = file.lang === "en" ? "en-GB" : file.lang;
    this.day = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
    this.number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
    this.either = new Intl.ListFormat(locale, { type: "disjunction" });
    this.both = new Intl.ListFormat(locale, { type: "conjunction" });
    this.plural = new Intl.PluralRules(locale);
  }

  // add takes in the words of another file of the same language.
  add(more: WordFile): void {
    Object.assign(this.file.words, more.words);
    this.file.options = { ...this.file.options, ...more.options };
  }

  has(id: string): boolean {
    return id in this.file.words;
  }

  // t is the text of id with its placeholders filled. An id without text shows
  // itself: a test fails for it, and a person still sees where they are.
  t(id: string, fill: Record<string, string | number> = {}): string {
    const text = this.file.words[id] ?? id;
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(fill[name] ?? whole));
  }

  // maybe is the text of id, or nothing.
  maybe(id: string): string | undefined {
    return this.file.words[id];
  }

  // count picks `<id>.one` for the singular, which in French is that of nothing too, and `<id>.many` otherwise.
  // Where the singular says "one" in a word, it is not for nothing.
  count(id: string, n: number, fill: Record<string, string | number> = {}): string {
    const one = n === 1 || (this.plural.select(n) === "one" && this.maybe(`${id}.one`)?.includes("{n}"));
    return this.t(one ? `${id}.one` : `${id}.many`, { ...fill, n: this.num(n) });
  }

  num(n: number): string {
    return this.number.format(n);
  }

  bytes(n: number): string {
    if (n < 1024) return this.t("ui.unit.b", { n: this.num(n) });
    if (n < 1 << 20) return this.t("ui.unit.kb", { n: this.num(Math.round(n / 1024)) });
    return this.t("ui.unit.mb", { n: this.num(n / (1 << 20)) });
  }

  or(list: string[]): string {
    return this.either.format(list);
  }

  and(list: string[]): string {
    return this.both.format(list);
  }

  // date says a YYYY-MM-DD day, which no line divides; anything else is given back
  // as it is. Days inside the wording are tied by scripts/site.
  date(day: string): string {
    if (!/^\d{4}-\d\d-\d\d$/.test(day)) return day;
    const said = this.day.format(new Date(day + "T00:00:00Z"));
    return (this.lang === "fr" ? said.replace(/^1 /, "1er ") : said).replaceAll(" ", "\u00a0"); // Intl says "1 août"
  }

  // pair is a name with its value, with the space before the colon where the language has one.
  pair(name: string, value: string): string {
    return this.t("ui.pair", { name, value });
  }

  // paired is the same where one of the two is more than text.
  paired(name: Child, value: Child): Child {
    return this.t("ui.pair").split(/\{(name|value)\}/).map((part) => (part === "name" ? name : part === "value" ? value : part));
  }

  question(fact: string): string {
    return this.t(`fact.${fact}.q`);
  }

  // option is how an answer is said.
  option(fact: string, option: string): string {
    if (option === "unknown") return this.t("ui.unknown");
    const own = this.maybe(`fact.${fact}.opt.${option}`);
    if (own !== undefined) return own;
    if (option === "yes" || option === "no") return this.t(`ui.${option}`);
    return this.value(fact, option);
  }

  // answer is an option without the example that may end it.
  answer(fact: string, option: string): string {
    const text = this.option(fact, option);
    return text.replace(/\s+\([^()]*\)$/, "") || text;
  }

  // value is how a conclusion is said; a concluded day is said as a day.
  value(fact: string, option: string): string {
    if (option === "") return this.maybe(`value.${fact}.`) ?? this.maybe(`value.${fact}.none`) ?? this.t("ui.novalue");
    return this.maybe(`value.${fact}.${option}`) ?? this.maybe(`fact.${fact}.opt.${option}`) ?? this.date(option);
  }

  // name is the short name of any fact: a conclusion's heading, or the question.
  name(fact: string): string {
    return this.maybe(`conclusion.${fact}`) ?? this.maybe(`fact.${fact}.name`) ?? this.maybe(`fact.${fact}.q`) ?? fact;
  }

  // scale is all options of an ordered fact, from the mildest on.
  scale(fact: string): string[] | undefined {
    return this.file.scales?.[fact];
  }

  // options is the answers that a question has; none for what is not asked, or not known yet.
  options(fact: string): string[] {
    return this.file.options?.[fact] ?? [];
  }

  // widest is, per concluded fact, what was possible before any answer.
  widest(): Map<string, string[]> {
    return new Map(Object.entries(this.file.widest ?? {}));
  }

  // cite writes a provision the way it is quoted: "mdr/anx_VIII/6.3/1/-2".
  cite(ref: string): string {
    const [act = "", head = "", ...rest] = ref.split("/");
    const [kind = "", number = ""] = head.split("_");
    let text = this.t(`ui.cite.${kind}`, { n: number });
    rest.forEach((part, i) => {
      const rule = kind === "anx" && number === "VIII" && i === 0 ? ruleOf(act, part) : 0;
      if (rule > 0) text += ", " + this.t("ui.cite.rule", { n: rule, at: part });
      else if (part.startsWith("-")) text += this.t("ui.cite.indent", { n: part.slice(1) });
      else if (kind === "anx" && i === 0) text += " " + part;
      else if (kind === "anx" && /^\d+$/.test(part)) text += this.t("ui.cite.para", { n: part });
      else text += `(${part})`;
    });
    return `${this.t(`ui.act.${act}`)} ${text}`;
  }
}

// before is how many rules stand before each chapter of Annex VIII: everyone knows
// them by their running number, the annex counts them by chapter.
const before: Record<string, Record<string, number>> = {
  mdr: { "4": 0, "5": 4, "6": 8, "7": 13 },
  ivdr: { "2": 0 },
};

function ruleOf(act: string, part: string): number {
  const [chapter = "", n = ""] = part.split(".");
  const base = before[act]?.[chapter];
  return base === undefined || n === "" ? 0 : base + Number(n);
}
