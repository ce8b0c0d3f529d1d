import type { Fact } from "../../profile/Fact.ts";

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
