import type { UnitCode } from "@openperfusion/units";

/** A text that people read, in every language of the project. */
export interface Text {
  readonly en: string;
  readonly es: string;
}

/** What a person or a scenario may set: `default` is the value a fresh case starts with. */
export interface Control {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly default: number;
}

/** Codes of other vocabularies. A blank is allowed, and visible in the generated table. */
export interface Codes {
  /** Term code of IEEE 11073-10101 within its partition. */
  readonly mdc?: number;
  /** Philips private nomenclature of the IntelliVue data export. */
  readonly nom?: number;
  readonly loinc?: string;
  readonly snomed?: string;
}

/** One measurable quantity: its meaning is the same for a device, the engine, a rule and a screen. */
export interface Signal {
  readonly label: Text;
  /** As on a monitor's tile; the same in every language. */
  readonly short: string;
  readonly unit: UnitCode;
  /** Digits after the point when printed in the canonical unit. */
  readonly decimals: number;
  /** A value outside is physically doubtful; it is never hidden or changed for that. */
  readonly plausible: readonly [min: number, max: number];
  readonly codes?: Codes;
  readonly control?: Control;
}
