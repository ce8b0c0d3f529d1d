import type { Fact } from "../../profile/Fact.ts";

const BIOPROTT = "em-tec BioProTT manual, version 1.00";
const FLOWTRACK = "em-tec BioProTT FlowTrack SL manual, D101-704";

export const BIOPROTT_FACTS: readonly Fact[] = [
  {
    fact: "38400 baud, 8 data bits, no parity, 1 stop bit; the device sends without being asked",
    confidence: "documented",
    source: `${BIOPROTT}, page 38`,
  },
  {
    fact: "A line every 100 ms: error, status, coupling, calibration factor, mean flow over 100 ms, 1 s and 10 s, board temperature, one blank between, CR LF",
    confidence: "documented",
    source: `${BIOPROTT}, page 39; ${FLOWTRACK}, page 32`,
  },
  {
    fact: "Flow in mL/min, −999999 to 999999; dashes = blanked out, ^ = overflow, v = underflow",
    confidence: "documented",
    source: `${FLOWTRACK}, pages 32 and 33`,
  },
  {
    fact: "Error and status must be evaluated before a flow is used: with an error, or a status bit beside the table number, a flow is invalid here, and its text is kept",
    confidence: "documented",
    source: `${BIOPROTT}, page 39; ${FLOWTRACK}, page 33`,
  },
  {
    fact: "Status bits 4, 3, 2: number of the calibration table, from 0 for table 1",
    confidence: "documented",
    source: `${BIOPROTT}, page 47, and the samples: 08 is table 3`,
  },
  {
    fact: "Status bit 5: insufficient coupling; bit 6: transit time near zero; bit 7: sensor disconnected",
    confidence: "inferred",
    source: `the sample lines of both manuals and the order of the table on ${BIOPROTT}, page 47`,
  },
  {
    fact: "Overflow may fill seven characters and underflow six",
    confidence: "inferred",
    source: "the widths of the line template and of the samples differ",
  },
  {
    fact: "An overflow or underflow mark stays one when status bits are set, unless there is an error",
    confidence: "inferred",
    source: `the samples of both marks carry status 40: ${FLOWTRACK}, page 33`,
  },
  {
    fact: "Letters that the device does not know can hang it; nothing is sent",
    confidence: "documented",
    source: `${FLOWTRACK}, page 33`,
  },
  {
    fact: "Quiet limits: stale after 1 s, lost after 10 s",
    confidence: "unverified",
    source: "chosen by this project: ten lines are expected in a second",
  },
  {
    fact: "DTR and RTS stay off",
    confidence: "unverified",
    source: "chosen by this project; no source asks for a level",
  },
];

export const BIOPROTT_UNKNOWNS: readonly string[] = [
  "Connector, pin-out and gender of the data port.",
  "The meaning of status bits 0 and 1: a flow with either is shown as invalid.",
  "The list of error codes: an error is shown as sent.",
  "Whether numbers are padded to a fixed width: the samples are not, and padded lines are rejected.",
  "One sample of the BioProTT manual, page 40, ends before the temperature: such a line is rejected.",
  "The flow range of the BioProTT: its manual writes −99.999 mL to 99.999 mL, which its own samples do not fit; the FlowTrack's range is read.",
  "One page of the BioProTT manual names the line end as LF CR; all others say CR LF, which is read.",
];
