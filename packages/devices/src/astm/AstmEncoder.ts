import { SIGNALS } from "@openperfusion/signals";
import type { Cell } from "@openperfusion/signals";
import { convert } from "@openperfusion/units";
import { bytesOf, textOf } from "../codec/bytesOf.ts";
import { clockText } from "../codec/clockText.ts";
import { Checksum } from "../packet/Checksum.ts";
import type { AstmProfile, AstmResult } from "../profile/AstmProfile.ts";

/** Writes an analyzer's frames: the decoder's other half. */
export class AstmEncoder {
  readonly #profile: AstmProfile;
  readonly #checksum: Checksum;

  constructor(profile: AstmProfile) {
    this.#profile = profile;
    this.#checksum = new Checksum(profile.check);
  }

  /** The frames of one message, each to be sent after the ACK of the one before. One cell per result of the map. */
  message(cells: readonly Cell[], clock_s: number): readonly Uint8Array[] {
    const time = clockText(clock_s, "YYYY-MM-DDTHH:MM:SS").replaceAll(/\D/g, "");
    const results = this.#profile.results.map((result, i) => {
      const cell = cells[i] ?? "notAvailable";
      return `R|${i + 1}|^^^${result.code}|${valueText(cell, result)}|${result.unitText}||||F||||${time}`;
    });
    const records = [`H|\\^&|||SIM|||||||P|1|${time}`, "P|1", "O|1", ...results, "L|1|N"];
    return records
      .flatMap((record) => this.#parts(`${record}\r`))
      .map(({ text, isLast }, i) => this.frame((i + 1) % 8, text, isLast));
  }

  /** One frame with its checksum. */
  frame(number: number, text: string, isLast: boolean): Uint8Array {
    const packet = bytesOf(`\u0002${number}${text}${isLast ? "\u0003" : "\u0017"}00\r\n`);
    this.#checksum.fill(packet);
    return packet;
  }

  #parts(record: string): readonly { text: string; isLast: boolean }[] {
    const { maxText_bytes } = this.#profile.framing;
    const bytes = bytesOf(record);
    const parts: { text: string; isLast: boolean }[] = [];
    for (let at = 0; at < bytes.length; at += maxText_bytes) {
      const end = Math.min(bytes.length, at + maxText_bytes);
      parts.push({ text: textOf(bytes, at, end), isLast: end === bytes.length });
    }
    return parts;
  }
}

const DECIMALS = 4;

function valueText(cell: Cell, { signal, unit }: AstmResult): string {
  if (cell === "overflow") return ">";
  if (cell === "underflow") return "<";
  if (typeof cell !== "number") return "";
  return String(Number(convert(cell, SIGNALS[signal].unit, unit).toFixed(DECIMALS)));
}
