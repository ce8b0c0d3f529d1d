import { textAt } from "./svg.ts";

export interface Contact {
  readonly name: string;
  readonly words: string;
  readonly isWired: boolean;
}

export const ROW_HEIGHT = 24;
const HEAD_HEIGHT = 46;
export const PLUG_WIDTH = 262;

export const plugHeight = (contactCount: number): number => HEAD_HEIGHT + contactCount * ROW_HEIGHT + 6;

/** Height of a contact's center below the plug's top. */
export const contactY = (index: number): number => HEAD_HEIGHT + index * ROW_HEIGHT + ROW_HEIGHT / 2 - 4;

/** A plug as a box with a row per contact; `side` is where its wires leave. */
export function drawPlug(
  x: number,
  y: number,
  side: "left" | "right",
  [head, subhead]: readonly [string, string],
  contacts: readonly Contact[],
): string {
  const edge = side === "right" ? x + PLUG_WIDTH : x;
  const textX = side === "right" ? edge - 22 : edge + 22;
  const anchor = side === "right" ? "end" : "start";
  return [
    `<rect class="box" x="${x}" y="${y}" width="${PLUG_WIDTH}" height="${plugHeight(contacts.length)}" rx="6"/>`,
    textAt(x + PLUG_WIDTH / 2, y + 19, head, { className: "head", anchor: "middle" }),
    textAt(x + PLUG_WIDTH / 2, y + 36, subhead, { className: "faint small", anchor: "middle" }),
    ...contacts.flatMap(({ name, words, isWired }, i) => {
      const center = y + contactY(i);
      return [
        textAt(textX, center + 4.5, words, { className: isWired ? "small" : "faint small", anchor }),
        `<circle class="pin${isWired ? "" : " open"}" cx="${edge}" cy="${center}" r="10"/>`,
        textAt(edge, center + 4, name, {
          className: isWired ? "small head" : "faint small",
          anchor: "middle",
        }),
      ];
    }),
  ].join("\n");
}
