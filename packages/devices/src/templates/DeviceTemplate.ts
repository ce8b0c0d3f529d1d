import type { Text, ValueKind } from "@openperfusion/signals";
import type { UnitCode } from "@openperfusion/units";
import type { Fact } from "../profile/Fact.ts";
import type { Transport } from "../profile/Transport.ts";

/** What a manufacturer's document must say before a device can be read. */
export const PROTOCOL_PARTS = {
  port: {
    en: "Port: connector, contacts, level; baud, data bits, parity, stop bits, flow control; the setting that turns the output on.",
    es: "Puerto: conector, contactos, nivel; baudios, bits de datos, paridad, bits de parada, control de flujo; el ajuste que activa la salida.",
  },
  dialogue: {
    en: "Dialogue: does it send by itself, how often; or the exact bytes that ask for data and keep the connection.",
    es: "Diálogo: si envía por sí mismo y cada cuánto; o los bytes exactos que piden datos y mantienen la conexión.",
  },
  frame: {
    en: "Frame: where it begins and ends, its length, escapes, and the check with the bytes that it covers.",
    es: "Trama: dónde empieza y acaba, su longitud, escapes, y la verificación con los bytes que cubre.",
  },
  fields: {
    en: "Fields: name, place, type, scale, unit, range; measured, set or limit.",
    es: "Campos: nombre, lugar, tipo, escala, unidad, intervalo; medido, consigna o límite.",
  },
  missing: {
    en: "Signs of a missing value, field by field: no sensor, out of range, invalid.",
    es: "Signos de un valor ausente, campo por campo: sin sensor, fuera de intervalo, no válido.",
  },
  alarms: {
    en: "Alarms, status and events: codes, their text, their priority.",
    es: "Alarmas, estado y eventos: códigos, su texto, su prioridad.",
  },
  captures: {
    en: "Three real frames with what the screen showed, and the firmware that they came from.",
    es: "Tres tramas reales con lo que mostraba la pantalla, y el firmware del que proceden.",
  },
} as const satisfies Record<string, Text>;
export type ProtocolPart = keyof typeof PROTOCOL_PARTS;

export const WHOLE_PROTOCOL = Object.keys(PROTOCOL_PARTS) as readonly ProtocolPart[];

/**
 * A device that can't be read from public facts: what is known of it, and what its manufacturer must supply. It is no
 * profile, so no port can be opened with it.
 */
export interface DeviceTemplate {
  /** `make/model`, as a profile of it would be named. */
  readonly id: string;
  readonly label: Text;
  /** Further models of which the same holds. */
  readonly models: readonly string[];
  readonly known: readonly Fact[];
  /** Settings of the line; one that is absent is in no source. Each `source` here is that of one of the `known`. */
  readonly line?: {
    readonly settings: Partial<Pick<Transport, "baud" | "dataBits" | "parity" | "stopBits" | "flowControl">>;
    readonly source: string;
  };
  /** The setting in the device's menu that turns its output on. */
  readonly menu?: { readonly words: Text; readonly source: string };
  /** What its data hold, by name: not where it stands in them. */
  readonly fields?: { readonly list: readonly KnownField[]; readonly source: string };
  readonly needed: readonly ProtocolPart[];
  /** What is needed in particular, beyond or instead of the whole. */
  readonly particular?: Text;
}

/** A field of which a source gives the name and perhaps more; what is absent is in no source. */
export interface KnownField {
  /** As the source calls it. */
  readonly name: string;
  readonly kind?: ValueKind;
  readonly unit?: UnitCode;
  /** As the source writes it, in `unit`. */
  readonly range?: string;
  readonly note?: string;
}
