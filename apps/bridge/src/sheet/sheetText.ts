import type { SheetPort } from "./hookUpSheet.ts";
import { SHEET_CAUTION, SHEET_WORDS } from "./sheetWords.ts";
import type { Language } from "../text/words.ts";

/** The sheet for a terminal or a plain printer. */
export function sheetText(ports: readonly SheetPort[], bridge: string, language: Language): string {
  const head = `${SHEET_WORDS.title[language]} · ${SHEET_WORDS.bridge[language]} ${bridge}`;
  const blocks = ports.map(({ id, facts, channels, cable }) => {
    const width = Math.max(...facts.map(([title]) => title.length));
    const rows = facts.map(([title, text]) => `  ${title.padEnd(width)}  ${text}`);
    const cableRows = cable.split("\n").map((row) => (row === "" ? "" : `  ${row}`));
    return [
      `${SHEET_WORDS.port[language]} ${id}`,
      ...rows,
      "",
      ...channelRows(channels, language),
      "",
      `  ${SHEET_WORDS.wiring[language]}`,
      ...cableRows,
    ].join("\n");
  });
  return `${[head, ...blocks, SHEET_CAUTION[language]].join("\n\n")}\n`;
}

function channelRows(channels: SheetPort["channels"], language: Language): readonly string[] {
  const { channel, signal, unit } = SHEET_WORDS;
  const table = [
    [channel[language], signal[language], unit[language]],
    ...channels.map((row) => [row.channel, row.signal, row.unit]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd(),
  );
}
