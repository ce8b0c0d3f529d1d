import type { Cell } from "@openperfusion/signals";
import type { GoldenFrame } from "../../profile/GoldenFrame.ts";

const RAD_8_MANUAL = "Masimo Rad-8 operator's manual, page 4-24, sample trend output";
const RAD_8 = "yahnatan/pulseox, commit f835ae08, README.md: output of a real Rad-8";
const RADICAL_7 =
  "remkolems/masimo-datacapture, commit 33c93e38, masimo-capture.py: line of a real Radical-7 with color screen, in a comment";
const OPENICE = "mdpnp/mdpnp, commit 76ce3a4f, other/pox_rad/src/poxrad_discrete.h, an example";

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
    source: RAD_8,
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
    source: `${OPENICE}: numbers beside the bit of a sensor that is off`,
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
