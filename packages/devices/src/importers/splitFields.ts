/**
 * The fields of a line between one separator. A field may stand in double quotes, which then hold separators, and a
 * quote as two. `undefined` when quotes do not close, or something stands beside them: where a field ends is not certain.
 */
export function splitFields(line: string, separator: string): readonly string[] | undefined {
  const fields: string[] = [];
  let at = 0;
  while (at <= line.length) {
    if (line[at] !== '"') {
      const end = line.indexOf(separator, at);
      const field = line.slice(at, end === -1 ? line.length : end);
      if (field.includes('"')) return undefined;
      fields.push(field);
      at += field.length + 1;
      continue;
    }
    const quoted = /"((?:[^"]|"")*)"/y;
    quoted.lastIndex = at;
    const found = quoted.exec(line);
    if (found === null) return undefined;
    fields.push((found[1] ?? "").replaceAll('""', '"'));
    at = quoted.lastIndex;
    if (at < line.length && line[at] !== separator) return undefined;
    at++;
  }
  return fields;
}
