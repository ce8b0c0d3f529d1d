import type { Cable, Wiring } from "../Cable.ts";
import { portLines } from "../portLines.ts";
import { sourceLines } from "../sourceNumbers.ts";
import { isolated, isWiring } from "../wiring.ts";
import { CAUTION, HOW_TO_FIND_OUT, WORDS } from "../words.ts";
import type { Language } from "../words.ts";
import { drawWiring } from "./drawWiring.ts";
import { escaped, STYLE, textAt, wrapped } from "./svg.ts";

const WIDTH = 880;
const LEFT = 20;
const CHARACTERS = 136;

/** The drawing of a cable as SVG: the port's facts, each known way to wire it, cautions and sources. */
export function cableDrawing(cable: Cable, language: Language): string {
  const body: string[] = [];
  let y = 34;
  const paragraph = (text: string, className = "small"): void => {
    for (const each of wrapped(text, CHARACTERS)) {
      body.push(textAt(LEFT, y, each, { className }));
      y += 17;
    }
  };

  body.push(textAt(LEFT, y, cable.label[language], { className: "title" }));
  y += 24;
  const [portName = "", ...facts] = portLines(cable, language);
  paragraph(portName, "");
  for (let i = 0; i < facts.length; i += 3) paragraph(`${facts.slice(i, i + 3).join(". ")}.`, "");
  y += 6;

  const ways = waysOf(cable, language);
  for (const [title, wiring] of ways) {
    const { svg, height } = drawWiring(cable, wiring, title, y, language);
    body.push(svg);
    y += height;
  }
  if (ways.length === 0) {
    body.push(`<rect class="box unsure" x="${LEFT}" y="${y}" width="262" height="66" rx="6"/>`);
    body.push(
      textAt(LEFT + 131, y + 26, WORDS.consolePlug[language], { className: "head", anchor: "middle" }),
    );
    body.push(textAt(LEFT + 131, y + 48, `? ${WORDS.unknown[language]} ?`, { anchor: "middle" }));
    y += 92;
    paragraph(WORDS.cableUnknown[language]);
    paragraph(HOW_TO_FIND_OUT[language]);
  } else {
    y += 8;
    if (cable.twoWay === "never") paragraph(WORDS.neverTwoWay[language]);
    paragraph(CAUTION[language]);
  }
  for (const note of cable.notes) paragraph(note[language]);
  if (sourceLines(cable, language).length > 0) {
    y += 8;
    paragraph(WORDS.sources[language], "small head");
    for (const source of sourceLines(cable, language)) paragraph(source, "small faint");
  }
  return frame(cable.label[language], y + 6, body);
}

function waysOf(cable: Cable, language: Language): readonly (readonly [string, Wiring])[] {
  const ways = [
    [WORDS.receiveOnly[language], cable.receiveOnly],
    [WORDS.isolated[language], isolated(cable)],
    [WORDS.twoWay[language], cable.twoWay],
  ] as const;
  return ways.flatMap(([title, wiring]) => (isWiring(wiring) ? [[title, wiring] as const] : []));
}

function frame(title: string, height: number, body: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${escaped(title)}">`,
    STYLE,
    `<rect class="paper" width="${WIDTH}" height="${height}"/>`,
    ...body,
    "</svg>",
    "",
  ].join("\n");
}
