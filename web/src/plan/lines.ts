// The words of the plan come as lines `id = text`, because the module of documents takes them so.

export function words(lines: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const line of lines.split("\n")) {
    const at = line.indexOf(" = ");
    if (at > 0) found[line.slice(0, at)] = line.slice(at + 3);
  }
  return found;
}
