import type { ValueKind } from "@openperfusion/signals";
import type { Confidence } from "../../profile/Fact.ts";
import type { Message, TextValue } from "../../profile/PacketProfile.ts";
import { MEASURED, SETTINGS } from "./medibusCodes.ts";
import type { Quantity } from "./medibusCodes.ts";

export const SOH = "\u0001";
export const ESC = "\u001b";
/** Check and carriage return, as any bytes of their width. */
const TAIL = "00\r";
const TAIL_BYTES = TAIL.length;
/** SOH and the command that is answered. */
const HEADER_BYTES = 2;

const CODE_BYTES = 2;
const MEASURED_BYTES = 4;
const SETTING_BYTES = 5;

/** Numbers of up to so many characters, without the blanks around them. The first that fits is what is written. */
function shapesOf(
  width: number,
  decimals: number,
  confidence: Confidence,
): readonly { readonly pattern: string; readonly confidence: Confidence }[] {
  const patterns: { pattern: string; decimals: number }[] = [];
  for (let after = 0; after <= 3; after++) {
    for (let before = 1; before <= width; before++) {
      const digits = "9".repeat(before) + (after === 0 ? "" : `.${"9".repeat(after)}`);
      for (const sign of ["", "-", "- ", "-  "]) {
        if (sign.length + digits.length <= width) patterns.push({ pattern: sign + digits, decimals: after });
      }
    }
  }
  const distance = (one: { decimals: number }): number =>
    one.decimals > decimals ? 10 + one.decimals : decimals - one.decimals;
  return patterns
    .toSorted((a, b) => distance(a) - distance(b))
    .map(({ pattern }) => ({ pattern, confidence }));
}

function value(quantity: Quantity, kind: ValueKind, width: number): TextValue {
  const { code, name, signal, unit, decimals } = quantity;
  return {
    role: "value",
    name: `${code} ${name}`,
    signal,
    kind,
    unit,
    at: { by: "item", key: code },
    shapes: shapesOf(width, decimals, "code"),
    sentinels: [{ pattern: " ".repeat(width), state: "notAvailable", confidence: "code" }],
  };
}

function data(
  key: string,
  command: string,
  label: Message["label"],
  {
    quantities,
    kind,
    width,
  }: { readonly quantities: readonly Quantity[]; readonly kind: ValueKind; readonly width: number },
): Message {
  const items = quantities.map(({ code }) => code + " ".repeat(width)).join("");
  return {
    key,
    label,
    template: `${SOH}${command}${items}${TAIL}`,
    match: [{ at: 0, is: SOH + command }],
    items: {
      kind: "codes",
      from: HEADER_BYTES,
      to: -TAIL_BYTES,
      code_bytes: CODE_BYTES,
      qualifier_bytes: 0,
      value_bytes: width,
      isTrimmed: true,
    },
    fields: quantities.map((quantity) => value(quantity, kind, width)),
  };
}

/** Told as it was sent. */
const plain = (key: string, is: string, en: string, es: string): Message => ({
  key,
  label: { en, es },
  template: `${is}${is.length < HEADER_BYTES ? "?" : ""}${TAIL}`,
  match: [{ at: 0, is }],
  mayBeLonger: true,
  fields: [],
});

const ALARMS: Message = {
  ...plain("alarms", `${SOH}'`, "Alarms, code page 1", "Alarmas, página de códigos 1"),
  fields: [
    {
      role: "status",
      name: "alarms",
      at: { by: "rest", at: HEADER_BYTES, to: -TAIL_BYTES },
      as: "text",
      alarms: {
        quiet: [""],
        records: {
          record_bytes: 15,
          rank: { at: 0, length_bytes: 1 },
          code: { at: 1, length_bytes: CODE_BYTES },
          text: { at: 3, length_bytes: 12 },
        },
      },
    },
  ],
};

/** Number of the device's kind (4), its name between apostrophes, and in the last 11 characters its revision. */
const IDENTITY: Message = {
  ...plain("identity", `${SOH}R`, "Device identification", "Identificación del equipo"),
  fields: [
    { role: "status", name: "deviceName", at: { by: "rest", at: 7, to: -15 }, as: "text" },
    { role: "status", name: "revision", at: { by: "text", at: -14, length_bytes: 11 }, as: "text" },
  ],
};

/** Answers to our requests, then the device's own commands. */
export const MEDIBUS_MESSAGES: readonly Message[] = [
  data(
    "measured",
    "$",
    { en: "Measured data, code page 1", es: "Datos medidos, página de códigos 1" },
    { quantities: MEASURED, kind: "measured", width: MEASURED_BYTES },
  ),
  data(
    "lowLimits",
    "%",
    { en: "Low alarm limits, code page 1", es: "Límites inferiores de alarma, página de códigos 1" },
    { quantities: MEASURED, kind: "limitLow", width: MEASURED_BYTES },
  ),
  data(
    "highLimits",
    "&",
    { en: "High alarm limits, code page 1", es: "Límites superiores de alarma, página de códigos 1" },
    { quantities: MEASURED, kind: "limitHigh", width: MEASURED_BYTES },
  ),
  ALARMS,
  data(
    "settings",
    ")",
    { en: "Device settings", es: "Ajustes del equipo" },
    { quantities: SETTINGS, kind: "set", width: SETTING_BYTES },
  ),
  plain("dateTime", `${SOH}(`, "Date and time", "Fecha y hora"),
  plain("textMessages", `${SOH}*`, "Text messages, such as the mode", "Mensajes de texto, como el modo"),
  plain("initialized", `${SOH}Q`, "Communication initialized", "Comunicación iniciada"),
  IDENTITY,
  plain("alive", `${SOH}0`, "Answer to no operation", "Respuesta a ninguna operación"),
  plain("corrupt", `${SOH}\u0015`, "A request came damaged", "Una petición llegó dañada"),
  plain("otherAnswer", SOH, "Another answer", "Otra respuesta"),
  plain("deviceInitializes", `${ESC}Q`, "The device initializes", "El equipo inicia la comunicación"),
  plain("deviceAsksIdentity", `${ESC}R`, "The device asks who we are", "El equipo pregunta quiénes somos"),
  plain("deviceIsAlive", `${ESC}0`, "The device keeps the link", "El equipo mantiene el enlace"),
  plain("deviceStops", `${ESC}U`, "The device stops", "El equipo termina la comunicación"),
  plain("deviceClockChanged", `${ESC}I`, "The device's clock was set", "Se ajustó el reloj del equipo"),
  plain("deviceCommand", ESC, "Another command of the device", "Otra orden del equipo"),
];
