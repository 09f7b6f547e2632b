// Whose a duty is, seen from the person who asks: their own, somebody else's, or not
// known yet. What the person is, the rules conclude; this only says which roles stand
// behind each addressee.

import type { Duty, Module } from "../types";
import { answersOf, type View } from "../assess/view";

// A duty is the person's own where one of these holds: a concluded role of the
// duty's act or, where that is not settled, the answer on the role. Several things
// joined by "&" hold together: who makes a system for their own house also deploys it.
const roles: Record<string, string[]> = {
  manufacturer: ["mdr.role=manufacturer", "ivdr.role=manufacturer", "product.role=manufacturer"],
  health_institution: ["mdr.role=manufacturer", "ivdr.role=manufacturer", "product.role=manufacturer"],
  provider: ["aiact.role=provider", "aiact.role=product_manufacturer", "product.role=manufacturer"],
  provider_deployer: ["aiact.role=provider", "aiact.role=product_manufacturer", "aiact.role=deployer", "product.role=manufacturer", "product.role=deployer"],
  product_manufacturer: ["aiact.role=product_manufacturer", "product.role=manufacturer"],
  model_provider: ["aiact.model=provides", "aiact.model=provides_systemic"],
  deployer: ["aiact.role=deployer", "product.role=deployer", "aiact.role=provider&product.supply=in_house", "aiact.role=product_manufacturer&product.supply=in_house", "product.role=manufacturer&product.supply=in_house"],
  supplier: ["aiact.role=supplier", "product.role=supplier"],
  provider_supplier: ["aiact.role=provider", "aiact.role=product_manufacturer", "aiact.role=supplier", "product.role=manufacturer", "product.role=supplier"],
  initial_provider: [], // whoever asks is then the new one
  authorised_representative: ["mdr.role=authorised_representative", "ivdr.role=authorised_representative", "aiact.role=authorised_representative", "product.role=authorised_representative"],
  importer: ["mdr.role=importer", "ivdr.role=importer", "aiact.role=importer", "product.role=importer"],
  distributor: ["mdr.role=distributor", "ivdr.role=distributor", "aiact.role=distributor", "product.role=distributor"],
  notified_body: [],
};

// yours is undefined where the answers do not say what the person is.
export function yours(v: View, d: Duty): boolean | undefined {
  const said = v.result.modules.map((m) => fits(v, m, d));
  return said.includes(true) ? true : said.includes(undefined) ? undefined : false;
}

function fits(v: View, m: Module, d: Duty): boolean | undefined {
  const act = d.ref.split("/")[0] ?? "";
  const known = new Map(answersOf(v.result.state, m.id).filter((a) => a.option !== "unknown").map((a) => [a.fact, a.option]));
  for (const c of m.conclusions) if (c.detail && c.settled) known.set(c.fact, c.possible[0] ?? "");
  // A role that the act's rules conclude says more than the answer that it comes from.
  const role = known.has(`${act}.role`) ? `${act}.role` : "product.role";
  const ways = (roles[d.whose] ?? []).map((way) => way.split("&").map((part) => part.split("=")))
    .filter(([[fact = ""] = []]) => fact === role || (fact.startsWith(act + ".") && fact !== `${act}.role`));
  const held = ways.map((parts) => {
    const told = parts.map(([fact = "", option]) => (known.has(fact) ? known.get(fact) === option : undefined));
    return told.includes(false) ? false : told.includes(undefined) ? undefined : true;
  });
  if (held.includes(true)) return true;
  return known.has(role) && !held.includes(undefined) ? false : undefined;
}
