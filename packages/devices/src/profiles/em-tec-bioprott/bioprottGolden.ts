import type { Cell } from "@openperfusion/signals";
import type { GoldenFrame } from "../../profile/GoldenFrame.ts";

const BIOPROTT = "em-tec BioProTT manual, version 1.00, page 40";
const FLOWTRACK = "em-tec BioProTT FlowTrack SL manual, D101-704, page 33";

interface Sample {
  readonly source: string;
  readonly line: string;
  readonly status: string;
  readonly error?: string;
  readonly table: number;
  readonly coupling: Cell;
  readonly factor: Cell;
  readonly flows: readonly [Cell, Cell, Cell];
  readonly temperature: number;
}

function sample(given: Sample): GoldenFrame {
  const { source, line, status, error = "00", table, coupling, factor, flows, temperature } = given;
  const bits = Number.parseInt(status, 16);
  return {
    origin: "published",
    source,
    line: `${line}\r\n`,
    options: {},
    expected: {
      status: {
        error,
        status,
        calibrationTable: String(table),
        insufficientCoupling: String((bits >> 5) & 1),
        transitTimeNearZero: String((bits >> 6) & 1),
        sensorDisconnected: String((bits >> 7) & 1),
      },
      cells: [coupling, factor, ...flows, temperature],
    },
  };
}

const all = (state: Cell): [Cell, Cell, Cell] => [state, state, state];

/** The sample lines of two manuals, but one that ends before its temperature: it is rejected. */
export const BIOPROTT_GOLDEN: readonly GoldenFrame[] = [
  sample({
    source: `${BIOPROTT}: sensor working correctly, table 1`,
    line: "00 00 100 0.99 5144 5150 5141 +43",
    status: "00",
    table: 1,
    coupling: 100,
    factor: 0.99,
    flows: [5.144, 5.15, 5.141],
    temperature: 43,
  }),
  sample({
    source: `${BIOPROTT}: table 3, flow in the other direction`,
    line: "00 08 100 1.34 -7108 -7107 -7107 +44",
    status: "08",
    table: 3,
    coupling: 100,
    factor: 1.34,
    flows: [-7.108, -7.107, -7.107],
    temperature: 44,
  }),
  sample({
    source: `${FLOWTRACK}: sensor working correctly, table 1`,
    line: "00 00 100 0.99 7195 7193 6897 +41",
    status: "00",
    table: 1,
    coupling: 100,
    factor: 0.99,
    flows: [7.195, 7.193, 6.897],
    temperature: 41,
  }),
  sample({
    source: `${FLOWTRACK}: calibration factor 1.34, table 2, flow in the other direction`,
    line: "00 04 100 1.34 -4804 -4805 -4805 +43",
    status: "04",
    table: 2,
    coupling: 100,
    factor: 1.34,
    flows: [-4.804, -4.805, -4.805],
    temperature: 43,
  }),
  sample({
    source: `${FLOWTRACK}: table 2, flow in the other direction`,
    line: "00 04 100 1.00 -3588 -3590 -3589 +43",
    status: "04",
    table: 2,
    coupling: 100,
    factor: 1,
    flows: [-3.588, -3.59, -3.589],
    temperature: 43,
  }),
  sample({
    source: `${FLOWTRACK}: after zeroing; a status bit beside the table number is set`,
    line: "00 40 100 1.00 0 0 0 +43",
    status: "40",
    table: 1,
    coupling: 100,
    factor: 1,
    flows: all("invalid"),
    temperature: 43,
  }),
  sample({
    source: `${BIOPROTT}: after zeroing, table 3; a status bit beside the table number is set`,
    line: "00 48 100 1.34 0 0 0 +44",
    status: "48",
    table: 3,
    coupling: 100,
    factor: 1.34,
    flows: all("invalid"),
    temperature: 44,
  }),
  sample({
    source: `${FLOWTRACK}: insufficient acoustic coupling`,
    line: "00 24 34 0.99 ------- ------- ------- +43",
    status: "24",
    table: 2,
    coupling: 34,
    factor: 0.99,
    flows: all("invalid"),
    temperature: 43,
  }),
  sample({
    source: `${BIOPROTT}: insufficient acoustic coupling, six dashes`,
    line: "00 62 32 ---- ------ ------ ------ +43",
    status: "62",
    table: 1,
    coupling: 32,
    factor: "notAvailable",
    flows: all("invalid"),
    temperature: 43,
  }),
  sample({
    source: `${FLOWTRACK}: sensor disconnected`,
    line: "00 E0 --- ---- ------- ------- ------- +35",
    status: "E0",
    table: 1,
    coupling: "sensorOff",
    factor: "sensorOff",
    flows: all("sensorOff"),
    temperature: 35,
  }),
  sample({
    source: `${BIOPROTT}: sensor disconnected, six dashes`,
    line: "00 E2 --- ---- ------ ------ ------ +42",
    status: "E2",
    table: 1,
    coupling: "sensorOff",
    factor: "sensorOff",
    flows: all("sensorOff"),
    temperature: 42,
  }),
  sample({
    source: `${FLOWTRACK}: over-temperature error of the board, data blanked out`,
    line: "1A 41 --- ---- ------- ------- ------- +77",
    error: "1A",
    status: "41",
    table: 1,
    coupling: "notAvailable",
    factor: "notAvailable",
    flows: all("invalid"),
    temperature: 77,
  }),
  sample({
    source: `${FLOWTRACK}: flow beyond 999999 mL/min`,
    line: "00 40 75 1.01 ^^^^^^ ^^^^^^ ^^^^^^ +29",
    status: "40",
    table: 1,
    coupling: 75,
    factor: 1.01,
    flows: all("overflow"),
    temperature: 29,
  }),
  sample({
    source: `${FLOWTRACK}: flow below -999999 mL/min`,
    line: "00 40 89 1.50 vvvvvvv vvvvvvv vvvvvvv +29",
    status: "40",
    table: 1,
    coupling: 89,
    factor: 1.5,
    flows: all("underflow"),
    temperature: 29,
  }),
];
