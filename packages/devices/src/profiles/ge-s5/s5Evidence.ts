import type { Fact } from "../../profile/Fact.ts";
import type { TestedVersion } from "../../profile/Identity.ts";
import type { GoldenFrame } from "../../profile/GoldenFrame.ts";
import { fromHex } from "../../codec/fromHex.ts";

const ICU =
  "KaiWU17TUM/icu_devices, datex.h at 1f33420 and code/ge_monitor.cpp at ebd90f1, opened 2026-11-26";
const WAVE = "xeonfusion/VSCaptureWave, Class1.cs at 270b8e9, opened 2026-11-26";
const GO =
  "harusin0516/healthcare, driver/serial/type.go at 6adb589, opened 2026-11-26, which names tables of the maker's DRI specification";
const RUST = "UTBM-Alison/ge-dri-prototype, src/decode/physiological.rs at f9ccfee, opened 2026-11-26";
const B650 =
  "KaiWU17TUM/icu_devices, data/ge_monitor_b650/1631699701_PHDB_data.csv at a4a1e10, of a real B650, opened 2026-11-26";

const LEVELS =
  "xeonfusion/VSCaptureWave, Class2.cs and ProgramS5.cs at 95399b5 and 8df365e, opened 2026-11-27, which ask for records of these levels";

/** The levels of the record interface that the structures of this profile are said to hold for. */
export const S5_LEVELS: readonly TestedVersion[] = [
  ["07", "DRI level 2001"],
  ["08", "DRI level 2003"],
  ["09", "DRI level 2005"],
  ["0A", "DRI level 2009"],
  ["0B", "DRI level 2015"],
].map(([version = "", name = ""]) => ({ version, name, confidence: "code", source: LEVELS }));

export const S5_FACTS: readonly Fact[] = [
  {
    fact: "19200 8E1, RTS and CTS",
    confidence: "code",
    source: `${ICU}; ${WAVE}`,
  },
  {
    fact: "Records stand between flags 7E; 7D escapes a flag or itself as the byte with bit 5 cleared",
    confidence: "code",
    source: `${ICU}; ${WAVE}`,
  },
  {
    fact: "The last byte is the sum modulo 256 of the record's bytes, unescaped",
    confidence: "code",
    source: `${ICU}; ${WAVE}, both of what they receive`,
  },
  {
    fact: "A header of 40 bytes: length at 0, time at 6 in seconds since 1970, main type at 14 (0 physiological), eight descriptions of subrecords from 16, each an offset and a type (1 displayed values, FF end); numbers low byte first",
    confidence: "code",
    source: `${ICU}; ${GO}`,
  },
  {
    fact: "The header's byte 3 is the level of the record interface that the monitor speaks: 07 of 2001, 08 of 2003, 09 of 2005, 0A of 2009, 0B of 2015",
    confidence: "code",
    source: `${LEVELS}; ${GO}, table 2-5, which gives 07 the year 2002 and the others the same`,
  },
  {
    fact: "A subrecord of 278 bytes: time, 270 bytes of groups, marker, reserved byte, and a word whose bits 8 to 11 are the class, 0 for the basic one",
    confidence: "code",
    source: `${ICU}; ${GO}`,
  },
  {
    fact: "Order and size of the groups of the basic class, each with four bytes of status and two of label, but the extra group of the ECG",
    confidence: "code",
    source: `${ICU}; ${WAVE}`,
  },
  {
    fact: "With this order a B650 gives NIBP 115, 55 and 79 mmHg and an ambient pressure of 760 mmHg",
    confidence: "captured",
    source: B650,
  },
  {
    fact: "Request: 49 bytes, type 1, interval in seconds, class bits 0 for the basic class alone; the interval 10 is that of the programs",
    confidence: "code",
    source: `${ICU}; ${WAVE}`,
  },
  {
    fact: "Scales: pressures 1/100 mmHg, temperatures 1/100 °C, gases and SpO2 1/100 %, airway pressures 1/100 cmH2O, volume 1/10 mL, minute volume 1/100 L/min, rates whole",
    confidence: "code",
    source: `${ICU}; ${RUST}; ${GO} for gases and volumes`,
  },
  {
    fact: "Cardiac output in mL/min, blood temperature 1/100 °C, wedge pressure 1/100 mmHg",
    confidence: "code",
    source: `${GO}, table 3-40`,
  },
  {
    fact: "-32767 no valid data, -32766 not updated, -32765 discontinuity, -32764 below and -32763 above range, -32762 not calibrated; no number at or below -32001",
    confidence: "code",
    source: `${ICU}; xeonfusion/VSCaptureWave, Class2.cs`,
  },
  {
    fact: "Labels of pressures: 0 none, 1 ART, 2 CVP, 3 PA, 4 RAP, 5 RVP, 6 LAP, 7 ICP, 8 ABP, 9 to 14 P1 to P6, 16 FEM, 20 and 21 P7 and P8; of agents: 1 none, 2 HAL, 3 ENF, 4 ISO, 5 DES, 6 SEV",
    confidence: "code",
    source: `${WAVE}; ${GO}, table 3-35`,
  },
  {
    fact: "Pin 4 of the cable is left out on B20 and B40",
    confidence: "code",
    source: "vitaldb/vitaldb-docs, ge_b40_b20.md at 04e0e073, read by this project on 2026-11-26",
  },
  {
    fact: "Asked every 15 s until the first record, then after 30 s of silence; stale after 30 s, lost after 60 s",
    confidence: "unverified",
    source: "chosen by this project",
  },
];

export const S5_UNKNOWNS: readonly string[] = [
  "A program (ge-dri-prototype) reads the groups behind the fourth pressure 4 bytes later; the structures of the others, and the B650's values, do not.",
  "What the labels mean is told as sent; on what a channel measures the port's placement decides.",
  "When a non-invasive pressure or a cardiac output was measured: the monitor goes on sending the last one.",
  "The scale of compliance has a unit that this project does not keep; MAC, the ambient pressure and the SvO2 of the catheter, whose scale sources do not agree on, are told as sent.",
  "End-tidal CO2 in mmHg is the percentage of the ambient pressure, as programs compute it; it is not computed here.",
  "Alarms are sent on the network interface only.",
  "Records shorter than displayed values (318 bytes) are rejected; none is asked for.",
  "The three further classes of values, trends and waveforms are not asked.",
  "Whether a request whose bytes need the escape is summed before or after it: this one needs none.",
  "Connector and pin-out, except pin 4 above.",
  "Whether its clock counts in universal or in local time: it is told as sent, and held against local time.",
  "No recording of the bytes could be read: the record below is computed.",
];

export const S5_GOLDEN: readonly GoldenFrame[] = [
  {
    origin: "computed",
    source: `header, subrecord and groups in the order and sizes of the structures of datex.h at 1f33420, low byte first, then the sum modulo 256 between flags, with no byte that needs the escape: packed by a second program that shares nothing with this codec and gives these bytes; no recording of bytes could be read`,
    line: fromHex(
      [
        "7E 3E01 07 00 0000 FCC24161 00 00 0000 0000 000001 0000FF 000000000000000000000000000000000000 FCC24161",
        "03000000 0000 4800 0180 0180 0180 0E00",
        "03000000 0100 EC2C 7C15 DC1E 4800 03000000 0200 0180 0180 2003 0180",
        "03000000 0000 0180 0180 0180 0180 03000000 0000 0180 0180 0180 0180",
        "03000000 0000 502D E015 401F 0180",
        "03000000 0000 420E 03000000 0000 0180 03000000 0000 0180 03000000 0000 0480",
        "03000000 0000 4826 4800 0180 0180 03000000 0000 F401 0000 0C00 B01D",
        "03000000 0000 9411 8813 03000000 0000 0000 0000 03000000 0600 B400 C800 5A00",
        "03000000 0000 0C00 0807 F401 DC05 8813 7413 A00F 5602",
        "03000000 0000 9411 380E 0180 0680 03000000 0000 0180 0180 0180 0180 0180 0180",
        "03000000 0000 0180 03000000 0000 0180 0180 0180 0180 03000000 0000 0180 0180 0180 0180",
        "0000 00 00 0000 1F 7E",
      ].join(" "),
    ),
    options: {},
    expected: {
      deviceTime: "1631699708",
      status: {
        "DRI level": "00",
        "p1.label": "0100",
        "p2.label": "0200",
        "p3.label": "0000",
        "p4.label": "0000",
        "t1.label": "0000",
        "t2.label": "0000",
        "t3.label": "0000",
        "t4.label": "0000",
        "co2.amb_press": "B01D",
        "agent.label": "0600",
        "agent.mac_sum": "5A00",
        "flowVolume.status": "03000000",
        "flowVolume.compliance": "A00F",
        "cardiacOutput.label": "0000",
        "svo2.svo2": "0180",
      },
      // Heart and breathing rate; four pressures; NIBP; four temperatures; SpO2 and pulse; CO2, its rate; O2; N2O; agent;
      // flow and volume; cardiac output, blood temperature, wedge pressure.
      cells: [
        72,
        14,
        115,
        55,
        79,
        "notAvailable",
        "notAvailable",
        8,
        "notAvailable",
        "notAvailable",
        "notAvailable",
        "notAvailable",
        "notAvailable",
        "notAvailable",
        116,
        56,
        80,
        36.5,
        "notAvailable",
        "notAvailable",
        "underflow",
        98,
        72,
        5,
        0,
        12,
        45,
        0.5,
        0,
        0,
        1.8,
        2,
        12,
        18,
        5,
        15,
        498,
        5.98,
        4.5,
        36.4,
        "invalid",
      ],
    },
  },
];
