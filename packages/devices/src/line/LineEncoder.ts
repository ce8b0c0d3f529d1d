import type { Cell } from "@openperfusion/signals";
import type { LineField, MarkerField, StatusRule, ValueField } from "../profile/DataLine.ts";
import type { LineProfile, NoticeLine } from "../profile/LineProfile.ts";
import { checkOptions } from "../profile/ProfileOption.ts";
import type { ProfileOptions } from "../profile/ProfileOption.ts";
import { bytesOf } from "../codec/bytesOf.ts";
import { clockText } from "../codec/clockText.ts";
import { unitOnWire } from "./compileDataLine.ts";
import { spell } from "./parsePattern.ts";
import { encodeCell, encodeMissing, hasSentinel } from "./encodeCell.ts";
import { valueFieldsOf } from "../codec/layoutsOf.ts";

/** What one data line says. */
export interface DataLineContent {
  /** One cell per value of the line, in its order, in canonical units. */
  readonly cells: readonly Cell[];
  /** Seconds since midnight of the device's own clock; 0 unless told. */
  readonly clock_s?: number;
  /** The profile's first marker unless told. */
  readonly marker?: string;
  /** Status texts by field name; what is not named follows from the cells, else says that all is well. */
  readonly status?: Readonly<Record<string, string>>;
}

/** Writes lines as the device does: the decoder's other half, from the same profile. */
export class LineEncoder {
  readonly #profile: LineProfile;
  readonly #options: ProfileOptions;
  readonly #values: readonly ValueField[];
  readonly #lineEnd: string;

  /** Throws RangeError when an option is missing or not allowed. */
  constructor(profile: LineProfile, options: ProfileOptions = {}) {
    checkOptions(profile, options);
    this.#profile = profile;
    this.#options = options;
    this.#values = valueFieldsOf(profile);
    this.#lineEnd = profile.framing.lineEnds[0] ?? "\r\n";
  }

  /** Throws RangeError when the count of cells is not the line's. */
  dataLine(content: DataLineContent): Uint8Array {
    if (content.cells.length !== this.#values.length) {
      throw new RangeError(
        `${this.#profile.id}: a line holds ${this.#values.length} values, found ${content.cells.length} cells`,
      );
    }
    const status = { ...this.#statusOf(content.cells), ...content.status };
    let column = 0;
    const texts = this.#profile.data.cells.map((fields) =>
      fields
        .map((field) => {
          const cell = field.role === "value" ? content.cells[column++] : undefined;
          return this.#textOf(field, cell, content, status);
        })
        .join(""),
    );
    return bytesOf(texts.join(this.#profile.data.separator) + this.#lineEnd);
  }

  /** The lines that precede data lines from time to time; none for a device without a header. */
  headerBlock(): readonly Uint8Array[] {
    return this.#profile.emission.header.map((text) => bytesOf(text + this.#lineEnd));
  }

  /** The line by which the device says that a mode takes this value; undefined when it has no line for it. */
  modeLine(mode: string, value: string): Uint8Array | undefined {
    const line = this.#profile.notices.find((notice) => notice.mode === mode && notice.value === value);
    return line === undefined ? undefined : this.#noticeBytes(line);
  }

  /** The notice line with this key; undefined when the device has none. */
  noticeLine(key: string): Uint8Array | undefined {
    const line = this.#profile.notices.find((notice) => notice.key === key);
    return line === undefined ? undefined : this.#noticeBytes(line);
  }

  #noticeBytes({ text, tells }: NoticeLine): Uint8Array {
    return bytesOf(text + (tells === undefined ? "" : spell(tells.patterns[0] ?? "")) + this.#lineEnd);
  }

  #textOf(
    field: LineField,
    cell: Cell | undefined,
    content: DataLineContent,
    status: Readonly<Record<string, string>>,
  ): string {
    switch (field.role) {
      case "value":
        return this.#valueText(field, cell ?? "notAvailable");
      case "clock":
        return clockText(content.clock_s ?? 0);
      case "marker":
        return markerText(field, content.marker);
      case "status":
        return status[field.name] ?? field.quiet;
      default:
        field satisfies never;
        throw new TypeError("A field has a role that no code writes");
    }
  }

  #valueText(field: ValueField, cell: Cell): string {
    const rule = typeof cell === "number" ? undefined : this.#ruleFor(field, cell);
    if (rule !== undefined) return encodeMissing(field, rule.ifTextSays ?? "notAvailable");
    return encodeCell(field, cell, unitOnWire(this.#profile, field, this.#options));
  }

  /** The status rule by which the device says a state that the cell itself has no sign for. */
  #ruleFor(field: ValueField, cell: Cell): StatusRule | undefined {
    if (typeof cell === "number" || hasSentinel(field, cell)) return undefined;
    return this.#profile.data.statusRules?.find(
      ({ gives, signals, encodeAs }) =>
        gives === cell && encodeAs !== undefined && signals.includes(field.signal),
    );
  }

  /** A status speaks for the whole line: one cell that needs it marks all cells that its rule names. */
  #statusOf(cells: readonly Cell[]): Readonly<Record<string, string>> {
    const status: Record<string, string> = {};
    this.#values.forEach((field, column) => {
      const rule = this.#ruleFor(field, cells[column] ?? "notAvailable");
      if (rule?.encodeAs !== undefined) status[rule.field] ??= rule.encodeAs;
    });
    return status;
  }
}

function markerText({ markers }: MarkerField, marker: string | undefined): string {
  const text = marker ?? markers[0]?.marker ?? " ";
  if (text.length !== 1) throw new RangeError(`A marker is one character, found ${JSON.stringify(text)}`);
  return text;
}
