import { CONNECTORS } from "../Cable.ts";
import type { Cable, Connector, Gender, WireEnd, Wiring } from "../Cable.ts";
import { markOf } from "../sourceNumbers.ts";
import { COMPUTER } from "../wiring.ts";
import { GENDER_WORDS, ROLE_WORDS, WORDS } from "../words.ts";
import type { Language } from "../words.ts";
import { contactY, drawPlug, PLUG_WIDTH, plugHeight } from "./drawPlug.ts";
import type { Contact } from "./drawPlug.ts";
import { line, path, textAt } from "./svg.ts";

const LEFT = 20;
const RIGHT = 598;
const CONSOLE_EDGE = LEFT + PLUG_WIDTH + 10;
const COMPUTER_EDGE = RIGHT - 10;
const MIDDLE = (CONSOLE_EDGE + COMPUTER_EDGE) / 2;
const ISOLATOR_WIDTH = 104;
const COMPUTER_CONTACTS = 9;
/** Lengths of a wire's straight ends; the first leaves room for the loops beside the console's plug. */
const STUB_START = 44;
const STUB_END = 20;

/** One way to wire the cable, from its top `y` down, with its height. */
export function drawWiring(
  cable: Cable,
  wiring: Wiring,
  title: string,
  y: number,
  language: Language,
): { readonly svg: string; readonly height: number } {
  const { connector, gender } = cable.port;
  if (connector === "unknown" || gender === "unknown")
    throw new RangeError(`${cable.id}: a wiring needs a known connector`);
  const count = CONNECTORS[connector.value];
  const top = y + 30;
  const rows = Math.max(count, COMPUTER_CONTACTS);
  const hasIsolator = wiring.wires.some(({ to }) => to.at === "isolatorConsoleSide");
  const svg = [
    textAt(LEFT, y + 16, title, { className: "head" }),
    drawPlug(
      LEFT,
      top,
      "right",
      [WORDS.consolePlug[language], plugName(connector.value, gender.value, language)],
      consoleContacts(cable, wiring, count, language),
    ),
    drawPlug(
      RIGHT,
      top,
      "left",
      [WORDS.computerPlug[language], plugName("DE-9", "male", language)],
      computerContacts(wiring, language),
    ),
    ...(hasIsolator ? [drawIsolator(top, plugHeight(rows), language)] : []),
    ...wiring.wires.map(({ from, to }) => drawWire(top, from, to)),
    ...wiring.loops.map((loop, i) => drawLoop(top, loop, i)),
    ...(wiring.loops.length === 0
      ? []
      : [
          textAt(
            LEFT,
            top + plugHeight(rows) + 16,
            `${wiring.loops.map((loop) => loop.join("–")).join(", ")}: ${WORDS.loop[language]}`,
            { className: "small" },
          ),
        ]),
  ];
  return { svg: svg.join("\n"), height: 30 + plugHeight(rows) + (wiring.loops.length === 0 ? 18 : 36) };
}

/** The plug that mates with a port of this connector and gender. */
function plugName(connector: Connector, gender: Gender, language: Language): string {
  if (connector === "RJ-45")
    return language === "en" ? "RJ-45 plug (8 contacts)" : "conector RJ-45 (8 contactos)";
  return `${connector}, ${GENDER_WORDS[gender === "female" ? "male" : "female"][language]}`;
}

function consoleContacts(
  cable: Cable,
  { wires, loops }: Wiring,
  count: number,
  language: Language,
): readonly Contact[] {
  const used = new Set([
    ...wires
      .flatMap(({ from, to }) => [from, to])
      .filter(({ at }) => at === "console")
      .map(({ contact }) => contact),
    ...loops.flat(),
  ]);
  return Array.from({ length: count }, (_, i) => {
    const role = cable.port.pins[i + 1] ?? "unknown";
    const words =
      role === "unknown"
        ? WORDS.unknown[language]
        : ROLE_WORDS[role.value][language] + markOf(cable, role, language);
    return { name: String(i + 1), words, isWired: used.has(i + 1) };
  });
}

function computerContacts({ wires }: Wiring, language: Language): readonly Contact[] {
  const used = new Set(
    wires
      .flatMap(({ from, to }) => [from, to])
      .filter(({ at }) => at === "computer")
      .map(({ contact }) => contact),
  );
  return Array.from({ length: COMPUTER_CONTACTS }, (_, i) => {
    const role = (["input", "output", "ground"] as const).find((each) => COMPUTER[each] === i + 1);
    const isWired = used.has(i + 1);
    const words = role === undefined ? "" : ROLE_WORDS[role][language];
    return {
      name: String(i + 1),
      words: isWired ? words : [words, WORDS.notWired[language]].filter((word) => word !== "").join(", "),
      isWired,
    };
  });
}

function drawIsolator(top: number, height: number, language: Language): string {
  const x = MIDDLE - ISOLATOR_WIDTH / 2;
  return [
    `<rect class="box" x="${x}" y="${top + 34}" width="${ISOLATOR_WIDTH}" height="${height - 34}" rx="6"/>`,
    line(MIDDLE, top + 40, MIDDLE, top + height - 6, "barrier"),
    ...(["left", "right"] as const).flatMap((side) => {
      const [at, anchor] =
        side === "left" ? ([x + 5, "start"] as const) : ([x + ISOLATOR_WIDTH - 5, "end"] as const);
      return [
        textAt(at, top + contactY(1) + 4, WORDS.data[language], { className: "small", anchor }),
        textAt(at, top + contactY(4) + 4, ROLE_WORDS.ground[language], { className: "small", anchor }),
      ];
    }),
    textAt(MIDDLE, top + 28, WORDS.isolator[language], { className: "head", anchor: "middle" }),
  ].join("\n");
}

/** Where a wire's end lies; on an isolator data is drawn above ground. */
function place(top: number, { at, contact }: WireEnd): readonly [number, number] {
  if (at === "console") return [CONSOLE_EDGE, top + contactY(Number(contact) - 1)];
  if (at === "computer") return [COMPUTER_EDGE, top + contactY(Number(contact) - 1)];
  const x = at === "isolatorConsoleSide" ? MIDDLE - ISOLATOR_WIDTH / 2 : MIDDLE + ISOLATOR_WIDTH / 2;
  return [x, top + contactY(contact === "data" ? 1 : 4)];
}

/** Straight away from each contact, then slanted: crossed wires cross visibly, and no two lie on each other. */
function drawWire(top: number, from: WireEnd, to: WireEnd): string {
  const [x1, y1] = place(top, from);
  const [x2, y2] = place(top, to);
  const isGround = from.contact === "ground" || to.contact === "ground" || to.contact === COMPUTER.ground;
  const wire = path(
    [
      [x1, y1],
      [x1 + STUB_START, y1],
      [x2 - STUB_END, y2],
      [x2, y2],
    ],
    isGround ? "ground" : "data",
  );
  if (isGround) return wire;
  // Data runs to the computer, but on the wire that ends at the computer's own output.
  const isAsking = to.at === "computer" && to.contact === COMPUTER.output;
  const [tipX, tipY, step] = isAsking ? [x1, y1, 9] : [x2, y2, -9];
  return `${wire}<path class="arrow" d="M${tipX} ${tipY}l${step} -5v10z"/>`;
}

/** A dot where a contact joins the loop; a wire that passes without a dot does not. */
function drawLoop(top: number, contacts: readonly number[], index: number): string {
  const lane = CONSOLE_EDGE + 16 + index * 12;
  const heights = contacts.map((contact) => top + contactY(contact - 1));
  return [
    line(lane, Math.min(...heights), lane, Math.max(...heights), "loop"),
    ...heights.map(
      (y) =>
        `${line(CONSOLE_EDGE, y, lane, y, "loop")}<circle class="joint" cx="${lane}" cy="${y}" r="3.2"/>`,
    ),
  ].join("");
}
