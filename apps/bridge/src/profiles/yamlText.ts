import { stringify } from "yaml";

const WIDTH = 118;

/** A text as lines of comment, none broken within a word. */
export function yamlComment(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.map((line) => `# ${line}\n`).join("");
}

/** A text as YAML writes it on one line, in quotes where it needs them. */
export function yamlScalar(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd();
}

/** A text in both languages, as YAML writes it on one line. */
export function yamlText({ en, es }: { readonly en: string; readonly es: string }): string {
  return `{ en: ${JSON.stringify(en)}, es: ${JSON.stringify(es)} }`;
}
