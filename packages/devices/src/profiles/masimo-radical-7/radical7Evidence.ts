import type { Cell } from "@openperfusion/signals";
import type { Fact } from "../../profile/Fact.ts";
import type { GoldenFrame } from "../../profile/GoldenFrame.ts";

const RAD_87 =
  "Masimo Rad-87 operator's manual, page 7-4 (manualshelf.com/manual/masimo/rad87b/user-s-manual-catalan-english-portuguese/page-93.html, opened 2026-11-26)";
const RAD_8 =
  "Masimo Rad-8 operator's manual, page 4-24 (masimo.manymanuals.cz/carbon-monoxide-co-detectors/radical-signal-extraction/operators-manual-26880/49, opened 2026-11-26)";
const RAD_57 =
  "Masimo Rad-57 operator's manual, page 4-14 (masimo.manymanuals.fr/measuring-testing-control/radical-signal-extraction/operators-manual-1795/19, opened 2026-11-26)";
const RECORDING = "yahnatan/pulseox, commit f835ae08, README.md: five lines of a real Rad-8";
const OPENICE = "mdpnp/mdpnp, commit 76ce3a4f, other/pox_rad/src/poxrad_discrete.h";
const CAPTURE = "remkolems/masimo-datacapture, commit 33c93e38, masimo-capture.py";

export const MASIMO_FACTS: readonly Fact[] = [
  {
    fact: "9600 baud, 8 data bits, no parity, 1 stop bit, no handshake",
    confidence: "documented",
    source: RAD_87,
  },
  {
    fact: "The Root sends at 19200 baud; the Radical-7's docking station can be set to 9600",
    confidence: "documented",
    source:
      "snuhvitallab/vitaldb-docs, VitalRecorder_v2/connection-guide/devices/others/masimo_radical7.md, commit a6e14d33, and its list of devices",
  },
  {
    fact: "A line a second: date, time, then items `KEY=value` with one blank between",
    confidence: "captured",
    source: `${RECORDING}; ${OPENICE}`,
  },
  {
    fact: "Lines end in CR LF",
    confidence: "code",
    source: `${OPENICE}; in the recording each line is followed by an empty one, as a terminal shows CR LF`,
  },
  {
    fact: "Keys SN, SPO2, BPM, PI, SPCO, SPMET, DESAT, PIDELTA, PVI, ALARM, EXC; the trend line writes SpO2 and PR",
    confidence: "captured",
    source: `${RECORDING}; mdpnp/mdpnp, commit 9771a09e, masimo-radical-7.spec; ${RAD_8}`,
  },
  {
    fact: "Dashes: no value",
    confidence: "documented",
    source: `${RAD_57}; their shapes are from ${RECORDING} and ${CAPTURE}`,
  },
  {
    fact: "000 for SpO2 or pulse rate and 00.00 for perfusion are no value",
    confidence: "inferred",
    source: `${RAD_57}: SpO2 is 001 to 100 and the rate 001 to 240; in the samples of ${RAD_8} the three are zero together, with the sensor off or without a pulse`,
  },
  {
    fact: "Exceptions 001 to 080, 400 and 800, their bits and words",
    confidence: "documented",
    source: RAD_8,
  },
  {
    fact: "Exceptions 100 and 1000 to 400000",
    confidence: "code",
    source: `${OPENICE}; the manual calls 100 reserved`,
  },
  {
    fact: "Alarm bits 01 to 20: limits of SpO2 and pulse rate, alarm active, alarm silenced",
    confidence: "code",
    source: `${OPENICE}; the same by trial on a Rad-8: ${CAPTURE}`,
  },
  {
    fact: "Alarm bits 40 to 2000: battery, SpCO, SpMet, desaturation index, rate of change of perfusion",
    confidence: "code",
    source: OPENICE,
  },
  {
    fact: "Without a sensor, or with the sensor off, a missing value is `sensorOff`; a number beside such an exception, or that of a defective or unrecognized sensor, is invalid, and its text is kept",
    confidence: "inferred",
    source: `the words of the exceptions in ${RAD_8}; ${OPENICE} holds an example line with numbers and the bit of the sensor that is off`,
  },
  {
    fact: "Quiet limits: stale after 4 s, lost after 15 s",
    confidence: "unverified",
    source: "chosen by this project for a line a second; OpenICE calls it quiet after 1.1 s",
  },
  {
    fact: "DTR and RTS stay off",
    confidence: "unverified",
    source: "chosen by this project; no source asks for a level",
  },
];

export const MASIMO_UNKNOWNS: readonly string[] = [
  "The meaning and unit of DESAT and PIDELTA, and of SPHB, SPOC, RESVD and EXC1 of later models: kept as sent. The unit of SpHb can be set on the device and is not on the wire.",
  "Other signs for a missing value than dashes and zeros: a line that holds one is rejected.",
  "Whether SpO2, pulse rate and perfusion can be zero as a measured value: zero is read as no value.",
  "Priorities of the alarms: the device does not say them.",
  "Damage can't be seen: the format has no checksum.",
];

const RAD_8_MANUAL = "Masimo Rad-8 operator's manual, page 4-24, sample trend output";
const RADICAL_7 =
  "remkolems/masimo-datacapture, commit 33c93e38, masimo-capture.py: line of a real Radical-7 with color screen, in a comment";

const NONE = "notAvailable";
const OFF = "sensorOff";

const QUIET_BITS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    "noSensor",
    "defectiveSensor",
    "lowPerfusion",
    "pulseSearch",
    "interference",
    "sensorOff",
    "ambientLight",
    "unrecognizedSensor",
    "lowSignalIq",
    "masimoSet",
  ].map((name) => [name, "0"]),
);

interface Sample {
  readonly source: string;
  readonly line: string;
  readonly deviceTime: string;
  readonly status: Readonly<Record<string, string>>;
  /** SpO2, pulse rate, perfusion; then SpCO, SpMet, PVI. */
  readonly cells: readonly [Cell, Cell, Cell, Cell, Cell, Cell];
}

const published = ({ source, line, deviceTime, status, cells }: Sample): GoldenFrame => ({
  origin: "published",
  source,
  line: `${line}\r\n`,
  options: {},
  expected: { deviceTime, status: { ...QUIET_BITS, ...status }, cells },
});

const QUIET_ALARM = { alarmActive: "0", alarmSilenced: "0" };

export const MASIMO_GOLDEN: readonly GoldenFrame[] = [
  published({
    source: RECORDING,
    line: "02/22/16 22:47:45 SN=0000056661 SPO2=098% BPM=097 PI=03.60% SPCO=--.-% SPMET=--.-% DESAT=-- PIDELTA=+-- ALARM=0000 EXC=000800",
    deviceTime: "02/22/16 22:47:45",
    status: {
      SN: "0000056661",
      DESAT: "--",
      PIDELTA: "+--",
      ALARM: "0000",
      ...QUIET_ALARM,
      EXC: "000800",
      masimoSet: "1",
    },
    cells: [98, 97, 3.6, NONE, NONE, NONE],
  }),
  published({
    source: RADICAL_7,
    line: "03/17/16 19:19:36 SN=---------- SPO2=098% BPM=123 PI=00.55 SPCO=--% SPMET=--.-% SPHB=--.- SPOC=-- RESVD=--- DESAT=-- PIDELTA=+-- PVI=--- ALARM=000000 EXC=0000C00 EXC1=00000000",
    deviceTime: "03/17/16 19:19:36",
    status: {
      SN: "----------",
      SPHB: "--.-",
      SPOC: "--",
      RESVD: "---",
      DESAT: "--",
      PIDELTA: "+--",
      ALARM: "000000",
      ...QUIET_ALARM,
      EXC: "0000C00",
      lowSignalIq: "1",
      masimoSet: "1",
      EXC1: "00000000",
    },
    cells: [98, 123, 0.55, NONE, NONE, NONE],
  }),
  published({
    source: `${RAD_8_MANUAL}: with other spelling of keys`,
    line: "09/21/08 09:56:12 SpO2=097 PR=069 PI=04.69 EXC=800:SET",
    deviceTime: "09/21/08 09:56:12",
    status: { EXC: "800", masimoSet: "1", "EXC in words": "SET" },
    cells: [97, 69, 4.69, NONE, NONE, NONE],
  }),
  published({
    source: `${RAD_8_MANUAL}: low signal quality`,
    line: "09/21/08 09:56:14 SpO2=096 PR=074 PI=02.28 EXC=C00:LowSigIQ,SET",
    deviceTime: "09/21/08 09:56:14",
    status: { EXC: "C00", lowSignalIq: "1", masimoSet: "1", "EXC in words": "LowSigIQ,SET" },
    cells: [96, 74, 2.28, NONE, NONE, NONE],
  }),
  published({
    source: `${RAD_8_MANUAL}: sensor off, searching`,
    line: "09/21/08 09:56:10 SpO2=000 PR=000 PI=00.00 EXC=828:Search,OffPat,SET",
    deviceTime: "09/21/08 09:56:10",
    status: {
      EXC: "828",
      pulseSearch: "1",
      sensorOff: "1",
      masimoSet: "1",
      "EXC in words": "Search,OffPat,SET",
    },
    cells: [OFF, OFF, OFF, NONE, NONE, NONE],
  }),
  published({
    source: `${RAD_8_MANUAL}: zeros without an exception`,
    line: "09/21/08 09:56:18 SpO2=000 PR=000 PI=00.00 EXC=800:SET",
    deviceTime: "09/21/08 09:56:18",
    status: { EXC: "800", masimoSet: "1", "EXC in words": "SET" },
    cells: [NONE, NONE, NONE, NONE, NONE, NONE],
  }),
  published({
    source: `${OPENICE}, an example: numbers beside the bit of a sensor that is off`,
    line: "12/01/05 11:56:29 SN=0123456789 SPO2=098% BPM=240 PI=20.00% SPCO=01.0% SPMET=00.5% DESAT=01 PIDELTA=-02 PVI=027 ALARM=0000 EXC=000820",
    deviceTime: "12/01/05 11:56:29",
    status: {
      SN: "0123456789",
      DESAT: "01",
      PIDELTA: "-02",
      ALARM: "0000",
      ...QUIET_ALARM,
      EXC: "000820",
      sensorOff: "1",
      masimoSet: "1",
    },
    cells: ["invalid", "invalid", "invalid", "invalid", "invalid", "invalid"],
  }),
];
