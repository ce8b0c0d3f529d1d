/**
 * Alarms of the device in the text of a status: one for each listed bit that is set, each listed character that stands
 * there, the listed text that it is, or each record of a list; or, without any of these, one for any other text than the
 * quiet ones. Among listed texts one that is not listed is an alarm too, by its own text.
 */
export interface StatusAlarms {
  readonly quiet: readonly string[];
  /** What the alarm is called where its text does not say it, such as the channel; else its code is its text. */
  readonly code?: string;
  /** Of the number that the status writes in hexadecimal. */
  readonly bits?: readonly DeviceAlarmBit[];
  readonly flags?: readonly DeviceAlarmFlag[];
  readonly codes?: readonly DeviceAlarmCode[];
  readonly records?: AlarmRecords;
}

/** In the words of IEC 60601-1-8. */
export type AlarmPriority = "high" | "medium" | "low" | "info";

/** Priority only where the manufacturer documents one. */
export interface DeviceAlarmBit {
  readonly mask: number;
  readonly code: string;
  readonly text: string;
  readonly priority?: AlarmPriority;
}

/** A character that says its alarm wherever it stands in the text; others around it are other flags. */
export interface DeviceAlarmFlag {
  readonly flag: string;
  readonly text: string;
  readonly priority?: AlarmPriority;
}

/** A whole text that is the code of an alarm, and what its source calls it. */
export interface DeviceAlarmCode {
  readonly code: string;
  readonly text: string;
  readonly priority?: AlarmPriority;
}

/** A list of alarms in characters, each as long as every other; blanks at the end of a text are none of it. */
export interface AlarmRecords {
  readonly record_bytes: number;
  readonly code: RecordPart;
  readonly text: RecordPart;
  /** The rank that the device gives its alarm, in its own order: told as a status, never made a priority. */
  readonly rank: RecordPart;
}

/** Offsets count bytes of the record. */
export interface RecordPart {
  readonly at: number;
  readonly length_bytes: number;
}
