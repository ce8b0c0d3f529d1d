import type { Cable, PinRole, WireEnd, Wiring } from "./Cable.ts";
import { cablesFor } from "./cables.ts";
import { knownText, portLines } from "./portLines.ts";
import { sourceLines } from "./sourceNumbers.ts";
import { isolated } from "./wiring.ts";
import { CAUTION, HOW_TO_FIND_OUT, ROLE_WORDS, WORDS } from "./words.ts";
import type { Language } from "./words.ts";

/** A cable in lines of text, for a terminal: the port, the contacts, each way to wire it, and where it is from. */
export function cableText(cable: Cable, language: Language): string {
  const { port, label, notes, receiveOnly } = cable;
  const contacts = Object.entries(port.pins).map(([contact, role]) => {
    const words = knownText<PinRole>(cable, role, (value) => ROLE_WORDS[value][language], language);
    return `  ${WORDS.contact[language]} ${contact}: ${words}`;
  });
  const isSilent = port.isSilentUnasked !== "unknown" && port.isSilentUnasked.value;
  return [
    label[language],
    ...portLines(cable, language).map((line) => `  ${line}`),
    ...contacts,
    ...(receiveOnly === "unknown"
      ? [`  ${WORDS.cableUnknown[language]}`, `  ${HOW_TO_FIND_OUT[language]}`]
      : [
          ...wiringLines(WORDS.receiveOnly[language], receiveOnly, language),
          ...(isSilent ? [`    ${WORDS.silentUnasked[language]}`] : []),
          ...wiringLines(WORDS.isolated[language], isolated(cable), language),
          ...(cable.twoWay === "never"
            ? [`  ${WORDS.neverTwoWay[language]}`]
            : wiringLines(WORDS.twoWay[language], cable.twoWay, language)),
          `  ${CAUTION[language]}`,
        ]),
    ...notes.map((note) => `  ${note[language]}`),
    ...sourceLines(cable, language).map((line) => `  ${line}`),
  ].join("\n");
}

/** The cables of a device as text; for a device of which none is described, how to find out. */
export function cablesText(deviceId: string, language: Language): string {
  const cables = cablesFor(deviceId);
  if (cables.length === 0) return `${WORDS.cableUnknown[language]}\n${HOW_TO_FIND_OUT[language]}`;
  return [
    ...(cables.length > 1 ? [WORDS.several[language]] : []),
    ...cables.map((cable) => cableText(cable, language)),
  ].join("\n\n");
}

function wiringLines(title: string, wiring: Wiring | "unknown", language: Language): readonly string[] {
  if (wiring === "unknown") return [];
  return [
    `  ${title}`,
    ...wiring.wires.map(({ from, to }) => `    ${endText(from, language)} – ${endText(to, language)}`),
    ...wiring.loops.map((loop) => `    ${loop.join(" – ")}: ${WORDS.loop[language]}`),
  ];
}

function endText({ at, contact }: WireEnd, language: Language): string {
  const plug = {
    console: WORDS.consolePlug,
    computer: WORDS.computerPlug,
    isolatorConsoleSide: WORDS.isolatorConsoleSide,
    isolatorComputerSide: WORDS.isolatorComputerSide,
  }[at];
  const name =
    contact === "ground" ? ROLE_WORDS.ground[language] : contact === "data" ? WORDS.data[language] : contact;
  return `${plug[language]} ${name}`;
}
