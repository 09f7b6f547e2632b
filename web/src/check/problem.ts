// A problem of a file or of the server: what, where, what to do.

import type { Line } from "../assess/problems";
import type { Words } from "../words";
import type { FileProblem } from "./api";

export function problem(w: Words, given: FileProblem): Line {
  // In an order a problem is a document, in the findings a bare code.
  const p = { ...given, code: given.code ?? given.type?.replace(/^.*\//, "") ?? "other" };
  const fill = { file: p.file ?? "", page: p.page ?? "", code: p.code };
  const known = w.has(`problem.${p.code}`);
  const what = known ? w.t(`problem.${p.code}`, fill) : w.t("problem.other", { code: p.code });
  const where = [what.includes(p.file ?? "") ? "" : p.file, p.where, p.page ? w.t("ui.page", { n: p.page }) : ""].filter(Boolean).join(", ");
  return {
    what,
    where: where || undefined,
    todo: w.maybe(`problem.${p.code}.do`) ?? p.do,
  };
}
