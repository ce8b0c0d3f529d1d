import type { DeviceAlarmBit } from "../../profile/DeviceAlarms.ts";
import type { PacketStatus } from "../../profile/PacketProfile.ts";

export const NO_SENSOR = 0x001;
export const DEFECTIVE_SENSOR = 0x002;
export const SENSOR_OFF = 0x020;
export const UNRECOGNIZED_SENSOR = 0x080;

/** Mask and words of the manual's table; the name of the bit as a status. */
const EXCEPTIONS: readonly (readonly [mask: number, text: string, name: string])[] = [
  [NO_SENSOR, "No Sensor", "noSensor"],
  [DEFECTIVE_SENSOR, "Defective Sensor", "defectiveSensor"],
  [0x004, "Low Perfusion", "lowPerfusion"],
  [0x008, "Pulse Search", "pulseSearch"],
  [0x010, "Interference", "interference"],
  [SENSOR_OFF, "Sensor Off", "sensorOff"],
  [0x040, "Ambient Light", "ambientLight"],
  [UNRECOGNIZED_SENSOR, "Unrecognized Sensor", "unrecognizedSensor"],
  [0x400, "Low Signal IQ", "lowSignalIq"],
];

/** Bits that only a public program names; the manual calls the first of them reserved. */
const LATER_EXCEPTIONS: readonly (readonly [mask: number, text: string])[] = [
  [0x00_0100, "Incompatible Sensor"],
  [0x00_1000, "No Cable Connected"],
  [0x00_2000, "Cable Life Expired"],
  [0x00_4000, "Incompatible Cable"],
  [0x00_8000, "Unrecognized Cable"],
  [0x01_0000, "Defective Cable"],
  [0x02_0000, "Sensor Calibrating"],
  [0x04_0000, "Sensor Life Expired"],
  [0x08_0000, "Emitter Temp Out of Range"],
  [0x10_0000, "Sensor Current Limit Exceeded"],
  [0x20_0000, "SpCO Low Confidence"],
  [0x40_0000, "SpMET Low Confidence"],
];

const LIMITS: readonly (readonly [mask: number, text: string])[] = [
  [0x0001, "SPO2 High Alarm Limit violated"],
  [0x0002, "SPO2 Low Alarm Limit violated"],
  [0x0004, "PULSE RATE High Alarm Limit violated"],
  [0x0008, "PULSE RATE Low Alarm Limit violated"],
  [0x0040, "Low Battery"],
  [0x0100, "SPCO High Alarm Limit violated"],
  [0x0200, "SPCO Low Alarm Limit violated"],
  [0x0400, "SPMET High Alarm Limit violated"],
  [0x0800, "SPMET Low Alarm Limit violated"],
  [0x1000, "Desaturation Index Alarm violated"],
  [0x2000, "PI Rate of Change Alarm violated"],
];

const alarmBit =
  (item: string) =>
  ([mask, text]: readonly [number, string, ...string[]]): DeviceAlarmBit => ({
    mask,
    code: `${item} ${mask.toString(16).toUpperCase().padStart(3, "0")}`,
    text,
  });

export const EXC: PacketStatus = {
  role: "status",
  name: "EXC",
  at: { by: "item", key: "EXC", part: 0 },
  as: "text",
  bits: [
    ...EXCEPTIONS.map(([mask, , name]) => ({ name, shift: Math.log2(mask), mask: 1 })),
    { name: "masimoSet", shift: 11, mask: 1 },
  ],
  alarms: { quiet: [], bits: [...EXCEPTIONS, ...LATER_EXCEPTIONS].map(alarmBit("EXC")) },
};

export const ALARM: PacketStatus = {
  role: "status",
  name: "ALARM",
  at: { by: "item", key: "ALARM" },
  as: "text",
  bits: [
    { name: "alarmActive", shift: 4, mask: 1 },
    { name: "alarmSilenced", shift: 5, mask: 1 },
  ],
  alarms: { quiet: [], bits: LIMITS.map(alarmBit("ALARM")) },
};
