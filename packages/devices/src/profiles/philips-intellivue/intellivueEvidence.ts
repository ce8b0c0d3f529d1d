import type { Fact } from "../../profile/Fact.ts";

const VSC = "xeonfusion/VSCaptureMP";
const VSC_SERIAL = `${VSC}, Class3.cs (MPSerialPort) at 1e249cb`;
const VSC_BYTES = `${VSC}, Class2.cs (DataConstants) at 1f9dc4e`;
const ICE_SERIAL = "mdpnp/mdpnp, RS232Adapter.java at 0accb3f";
const ICE = "mdpnp/mdpnp, AbstractDemoIntellivue.java at 0201601";
const LOGGER = "mindleaving/patient-monitor-datalogger";
const PY = "jaj42/intellipy";
const CAPTURE = `${PY}, tests/data/enumeration_replies.hex at 5262e58, of a real M8000`;
const LABELS = `${PY}, PhysioLabels.txt at 209f455, a transcript of the maker's table`;
const DEWEY = "deweynuz/DEMO_POLL, tests/trames_reference/README.md at 881fd52, of a real MX800";
const READ = "opened 2026-11-27";

export const INTELLIVUE_FACTS: readonly Fact[] = [
  {
    fact: "115200 8N1, no flow control, DTR and RTS on",
    confidence: "code",
    source: `${VSC_SERIAL}; ${ICE_SERIAL}; ${READ}`,
  },
  {
    fact: "The fixed rate may also be 19200",
    confidence: "code",
    source: `${LOGGER}, README.md at e7fd27f, ${READ}`,
  },
  {
    fact: "Data Export 1 and 2 at Fix 115200 and driver DtOut1 for the port, both in service mode, then a restart; a yellow light beside the port when it exports; MP2, X2 and X3 have no such port",
    confidence: "code",
    source: `snuhvitallab/vitaldb-docs, philips_intellivue.md at 195350b, a guide of the program VitalRecorder, not of the maker; ${READ}`,
  },
  {
    fact: "A packet stands between C0 and C1; these and 7D are sent within it as 7D and the byte with bit 5 changed",
    confidence: "code",
    source: `${VSC_SERIAL} (CreateFrameListFromByte, WriteBuffer); ${ICE_SERIAL} (readFrame); ${PY}, RS232.py at 209f455; ${READ}`,
  },
  {
    fact: "Before the data: 11 (data export), 01, their length in two bytes, high byte first; behind them the complement of PPP's check over header and data, its low byte first",
    confidence: "captured",
    source: `a frame recorded on the serial port fits: ${LOGGER}, FaultyPatientDemographicsFrame.txt at 69851e2, not repeated here because it names a patient; ${VSC_SERIAL} (CRCmethods); ${READ}`,
  },
  {
    fact: "First byte of association control: 0D request, 0E accepted, 0C refused, 09 release, 0A released, 19 abort; E1 00 begins data",
    confidence: "code",
    source: `${VSC_BYTES}; ${PY}, docs/protocol/messages.md at 160ac66; ${READ}`,
  },
  {
    fact: "Association request, confirmation of the monitor's event, single poll and release request, byte by byte",
    confidence: "code",
    source: `${VSC_BYTES} (request before aarq_msg_wave_ext_poll, mds_create_resp_msg, poll_request_msg, rlrq_msg); the same structures in ${LOGGER}, CommandMessageCreator.cs at 08dd897; ${READ}`,
  },
  {
    fact: "Over the serial port nothing announces the monitor: the client begins with the association request",
    confidence: "code",
    source: `${PY}, docs/concepts/association.md at 160ac66; ${READ}`,
  },
  {
    fact: "After accepting, the monitor sends an event of invocation 1 that presents it; unconfirmed, it repeats it three times and aborts after about 10 s",
    confidence: "captured",
    source: `invocation in ${CAPTURE}, frame 6; repetition in ${DEWEY}; ${READ}`,
  },
  {
    fact: "The confirmation may carry any fixed time",
    confidence: "code",
    source: `${VSC_BYTES} sends 000ABD00 to every monitor; ${READ}`,
  },
  {
    fact: "Operations: 1 invoke, 2 result, 3 error, 5 linked result; a linked result has a state (1 first, 2 between, 3 last) and a number from 1 on before the rest",
    confidence: "code",
    source: `${VSC_BYTES} (ROapdus, RORLSapdu); ${LOGGER}, RemoteOperationLinkedResult.cs at 08dd897; ${READ}`,
  },
  {
    fact: "An answer of several packets is linked results with states 1 and 3 and the same invocation, then one result, which may be empty",
    confidence: "captured",
    source: `${CAPTURE}, frames 51 to 53; the same of a single poll in ${DEWEY}; ${READ}`,
  },
  {
    fact: "A result names the system, the kind of poll (0C16 single, F13B extended), the poll's number, for an extended one a sequence number, relative and absolute time, the class of objects and the group of attributes; then lists of contexts, of objects and of attributes, each a count and a length",
    confidence: "captured",
    source: `${CAPTURE}; structures in ${VSC_BYTES}; ${READ}`,
  },
  {
    fact: "Attribute 0950 holds one observed value, 094B a list of them: code, state, unit, number",
    confidence: "captured",
    source: `${CAPTURE}; ${LOGGER}, NumericObservedValue.cs at 08dd897; ${READ}`,
  },
  {
    fact: "State bits: 8000 invalid, 4000 questionable, 2000 unavailable, 1000 calibration, 0800 test, 0400 demonstration, 0080 validated, 0040 early, 0020 ongoing, 0002 in alarm, 0001 alarms off; valid only if the upper eight are 0",
    confidence: "code",
    source: `mdpnp/mdpnp, MeasurementState.java at db205f4; ${VSC_BYTES}; ${READ}`,
  },
  {
    fact: "A monitor in demonstration mode sets 0400 on every value",
    confidence: "captured",
    source: `${CAPTURE}; ${READ}`,
  },
  {
    fact: "Number: signed exponent of ten in one byte, signed mantissa in three; mantissas 7FFFFF not a number, 800000 not at this resolution, 7FFFFE and 800002 infinity, whatever the exponent",
    confidence: "code",
    source: `${LOGGER}, IntellivueFloat.cs at 93394ef; ${PY}, tests/test_float.py at 5262e58; ${READ}`,
  },
  {
    fact: "Mantissa 800001 is no number",
    confidence: "inferred",
    source: "kept free beside the signs; a program reads it as a number",
  },
  {
    fact: "Codes of the numerics with their labels and units, and that a pulse rate's code may stand several times",
    confidence: "code",
    source: `${LABELS}; ${VSC_BYTES}, class IntelliVue, for the codes of the heart-lung machine and of units; ${READ}`,
  },
  {
    fact: "Codes of ABP, NBP, heart rate, SpO2, pulse, breaths, and of units mmHg, %, beats and breaths per minute",
    confidence: "captured",
    source: `${CAPTURE}; ${READ}`,
  },
  {
    fact: "awRR is the rate of the breathing gas",
    confidence: "inferred",
    source: `${LABELS} calls it airway respiration rate`,
  },
  {
    fact: "Packets of up to 1000 bytes on the serial port",
    confidence: "code",
    source: `${LOGGER}, PollProfileSupport.cs at 08dd897; ${READ}`,
  },
  {
    fact: "The association request is repeated every 2 s until it is accepted",
    confidence: "code",
    source: `${ICE} (ASSOCIATION_REQUEST_INTERVAL); ${READ}`,
  },
  {
    fact: "Asked once a second; associated anew after 12 s of silence; stale after 5 s, lost after 30 s",
    confidence: "unverified",
    source: "chosen by this project: a monitor ends an association after 10 s without a message",
  },
];

export const INTELLIVUE_UNKNOWNS: readonly string[] = [
  "The maker's guide was not read itself, only programs and a transcript of its tables; no recording of numerics on the serial port is public, the recorded answer below is from the network port.",
  "Whether a monitor presents itself by another invocation than 1 when it was associated before: the confirmation names 1.",
  "What state a linked result has that is alone before the result: any is taken.",
  "A result that is not empty can't be told from a whole answer when the linked results before it were lost without a trace; where bytes were rejected before it, it is not read.",
  "Which of two numerics with one code is meant: neither is read, both are told as sent.",
  "End-tidal and inspired CO2 in percent: the value is invalid, and told as sent.",
  "Right and left SpO2, pulse from pressure and cuff, tissue and numbered oxygen saturations, T1core and T2core, calculated and laboratory values, the other codes of a heart-lung machine and the flag of bypass have no signal here: told by code as sent.",
  "In which units a heart-lung machine's flows come: the unit on the wire is taken, L/min or mL/min.",
  "When a non-invasive pressure or a cardiac output was measured: the monitor goes on sending the last one, its time stamp is not read.",
  "Labels are not read: the code tells what a number is.",
  "Alarms, waveforms, patient data and the AutoSpeed protocol are not asked.",
  "The monitor's own time: an absolute one is not sent, the relative one is told as sent.",
];
