import type { SheetPort } from "./hookUpSheet.ts";
import { SHEET_CAUTION, SHEET_WORDS } from "./sheetWords.ts";
import type { Language } from "../text/words.ts";

const STYLE = `
  body { font: 11pt/1.45 system-ui, sans-serif; color: #111; background: #fff; max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
  h1 { font-size: 1.5rem; margin: 0 } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; border-bottom: 2px solid #111 }
  dl { display: grid; grid-template-columns: 13rem 1fr; gap: .2rem 1rem; margin: 0 } dt { color: #444 } dd { margin: 0; overflow-wrap: anywhere }
  h3 { font-size: 1rem; margin: 1rem 0 .3rem } pre { font: inherit; font-size: 10pt; white-space: pre-wrap; margin: 0; overflow-wrap: anywhere }
  table { border-collapse: collapse; width: 100%; margin-top: .8rem } th, td { text-align: left; padding: .2rem .5rem; border-bottom: 1px solid #bbb }
  th { color: #444; font-weight: 600 } footer { margin-top: 2rem; color: #444 }
  @media print { body { margin: 0; max-width: none } section { break-inside: avoid } }
`;

/** One page that prints as it looks; needs nothing but itself. */
export function sheetHtml(ports: readonly SheetPort[], bridge: string, language: Language): string {
  const title = `${SHEET_WORDS.title[language]} · ${SHEET_WORDS.bridge[language]} ${bridge}`;
  const sections = ports.map((port) => sectionOf(port, language)).join("\n");
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${STYLE}</style></head>
<body>
<h1>${escaped(title)}</h1>
${sections}
<footer><p>${escaped(SHEET_CAUTION[language])}</p></footer>
</body>
</html>
`;
}

function sectionOf({ id, facts, channels, cable }: SheetPort, language: Language): string {
  const { port, channel, signal, unit } = SHEET_WORDS;
  const list = facts.map(([name, text]) => `<dt>${escaped(name)}</dt><dd>${escaped(text)}</dd>`).join("\n");
  const head = [channel, signal, unit]
    .map((word) => `<th scope="col">${escaped(word[language])}</th>`)
    .join("");
  const rows = channels
    .map((row) => `<tr><td>${[row.channel, row.signal, row.unit].map(escaped).join("</td><td>")}</td></tr>`)
    .join("\n");
  return `<section>
<h2>${escaped(`${port[language]} ${id}`)}</h2>
<dl>
${list}
</dl>
<table><thead><tr>${head}</tr></thead><tbody>
${rows}
</tbody></table>
<h3>${escaped(SHEET_WORDS.wiring[language])}</h3>
<pre>${escaped(cable)}</pre>
</section>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
