import type { Fact } from "../../profile/Fact.ts";
import type { GoldenFrame } from "../../profile/GoldenFrame.ts";

const OPENICE = "mdpnp/mdpnp, devices/draeger/src/main";
const MEDIBUS_JAVA = `${OPENICE}/java/…/medibus/Medibus.java at 0467b83, opened 2026-11-26`;
const MAPS = `${OPENICE}/resources/…/medibus/types/*.map at 2214954, opened 2026-11-26`;
const VENT_JAVA = "mdpnp/mdpnp, AbstractDraegerVent.java, opened 2026-11-26";
const CAPTURE =
  "xeonfusion/VSCaptureDrgVent, Class1.cs at 00ecab3 and Class2.cs at 1176ac5, opened 2026-11-26";
const ICU = "KaiWU17TUM/icu_devices, opened 2026-11-26";
const CSV = `${ICU}: data/draeger_evita4/2021_MeasuredCP1.csv and 2021_Alarm.csv at 8cd0974, of a real Evita 4`;

export const MEDIBUS_FACTS: readonly Fact[] = [
  {
    fact: "Requests: ESC, command, two hexadecimal digits, CR; answers: SOH, the same command, data, two digits, CR",
    confidence: "code",
    source: `${MEDIBUS_JAVA}; ${CAPTURE}`,
  },
  {
    fact: "The digits are the sum modulo 256 of all bytes before them, ESC or SOH included",
    confidence: "code",
    source: `${MEDIBUS_JAVA}; ${CAPTURE}; ${ICU}: code/evita4_vent.cpp at 63183f8 holds answers against it`,
  },
  {
    fact: "Bytes with bit 7 set are the real-time channel and may stand anywhere; DC1 and DC3 are passed over",
    confidence: "code",
    source: MEDIBUS_JAVA,
  },
  {
    fact: "Commands: 24 measured data, 25 and 26 low and high limits, 27 alarms, 28 date and time, 29 settings, 2A text messages, 30 no operation, 49 time changed, 51 initialize, 52 identity, 55 stop, 15 corrupt",
    confidence: "code",
    source: `${MAPS} (command.map); ${CAPTURE}`,
  },
  {
    fact: "A measured datum or limit is a code of two hexadecimal digits and four characters, a setting a code and five",
    confidence: "code",
    source: MEDIBUS_JAVA,
  },
  {
    fact: "The characters are a decimal number with blanks around it; what is no number is no value",
    confidence: "code",
    source: `${VENT_JAVA}; numbers such as 14, 0 and 11.5 in ${CSV}`,
  },
  {
    fact: "A minus sign may stand apart, in the first of the blanks",
    confidence: "documented",
    source:
      "MEDIBUS for Dräger Pediatric Devices, Data Formats, page 4, https://manualmachine.com/northamericandräger/medibus/6506170-user-manual, opened 2026-11-26",
  },
  {
    fact: "Meaning and unit of the codes of both tables, except the next two",
    confidence: "code",
    source: `${MAPS} (measured-data-cp1.map, setting.map); the same in ${CAPTURE}`,
  },
  {
    fact: "B5 and D6 are per minute",
    confidence: "inferred",
    source: `${MAPS} name them rates without a unit; D6 is 12 to 16 in ${CSV}`,
  },
  {
    fact: "B9 is liters per minute",
    confidence: "inferred",
    source: `${MAPS} name it a minute volume with unit L`,
  },
  {
    fact: "An alarm is one character of rank, a code of two digits and a phrase of 12 characters; ranks seen: 1, 3, 4, 5, 9, A",
    confidence: "captured",
    source: `${MEDIBUS_JAVA}; ${CSV}`,
  },
  {
    fact: "A month may be German (MAI, OKT, DEZ), seconds and the blank before the date may be missing: date and time are kept as sent",
    confidence: "code",
    source: MEDIBUS_JAVA,
  },
  {
    fact: "Communication begins with initialize; a link without traffic is dropped, no operation keeps it",
    confidence: "code",
    source: `${VENT_JAVA}; ${CAPTURE}`,
  },
  {
    fact: "One request is answered at a time, others that come meanwhile are ignored",
    confidence: "code",
    source: `${ICU}: documents/Evita4_ventilator.md at 0bdaec4`,
  },
  {
    fact: "The device sends commands of its own, which are answered with SOH and the command; an empty identity is taken",
    confidence: "code",
    source: `${MEDIBUS_JAVA}; ${ICU}: code/evita4_vent.cpp at 63183f8`,
  },
  {
    fact: "The answer to identity: four characters of the device's kind, its name between apostrophes, a revision of 11 characters",
    confidence: "code",
    source: MEDIBUS_JAVA,
  },
  {
    fact: "19200 8E1, DTR and RTS on",
    confidence: "code",
    source: CAPTURE,
  },
  {
    fact: "Other settings seen: Apollo 9600 8E1, Evita XL and V500 19200 8N1 or 38400, Primus 9600 8E1",
    confidence: "code",
    source:
      "mdpnp/mdpnp, drivers of these models; vitaldb/vitaldb-docs, drager_primus.md at 3ee51b7a, read by this project on 2026-11-26",
  },
  {
    fact: "How often each is asked, that an answer is waited for 2 s; stale after 5 s, lost after 15 s",
    confidence: "unverified",
    source: "chosen by this project",
  },
];

export const MEDIBUS_UNKNOWNS: readonly string[] = [
  "Which revisions the programs were tried with: none of them says it, so no version can be held against a list.",
  "Which codes a model sends, and with how many digits: every decimal number of its width is read.",
  "Codes without a row, code page 2, and CO2 and agents in kPa or of a named agent: told as sent, by code.",
  "What moment of a breath code 05 is of, and the units of compliance and resistance: told as sent.",
  "What the rank of an alarm stands for in each model: told as sent, the priority stays unknown.",
  "Signs for a value that is out of range: other characters than a number are told as sent, the value is invalid.",
  "The meaning of the bytes of the real-time channel is not read: this profile is for numbers only.",
  "Connector and pin-out of each model.",
  "No recording of the bytes is public: the frames below are computed from recorded values.",
];

/** Written by a second program from the recorded rows: SOH, command, code and value, sum modulo 256, CR. */
export const MEDIBUS_GOLDEN: readonly GoldenFrame[] = [
  {
    origin: "computed",
    source: `the first row of measured values in ${CSV}`,
    line: "\u0001$D6  14B5   07D  1778   571   473   9F0  947911.5C9\r",
    options: {},
    expected: {
      status: { "71": "4", "79": "11.5" },
      cells: [
        9.17745, // 9 mbar; 1 mbar = 0.1 kPa = 1.0197162 cmH2O
        "notAvailable",
        5.09858,
        17.33518,
        "notAvailable",
        "notAvailable",
        0,
        "notAvailable",
        "notAvailable",
        14,
        "notAvailable",
        "notAvailable",
        "notAvailable",
        "notAvailable",
        "notAvailable",
        "notAvailable",
        "notAvailable",
        "notAvailable",
        0.94,
        "notAvailable",
        "notAvailable",
      ],
    },
  },
  {
    origin: "computed",
    source: `four alarms of ${CSV}`,
    line: "\u0001'119MIN VOL LOW 337% O2 HIGH   99APAW LOW     AA4VOL ERR     8A\r",
    options: {},
    expected: {
      status: {
        alarms: "119MIN VOL LOW 337% O2 HIGH   99APAW LOW     AA4VOL ERR     ",
        "rank of 19": "1",
        "rank of 37": "3",
        "rank of 9A": "9",
        "rank of A4": "A",
      },
      cells: [],
    },
  },
  {
    origin: "computed",
    source: "settings by the rule of Medibus.java; no recorded settings are known",
    line: "\u0001)01   50040.5000B  5.04B 70.047\r",
    options: {},
    expected: { status: { "4B": "70.0" }, cells: [0.5, 500, "notAvailable", 5.09858] },
  },
  {
    origin: "computed",
    source: "an identity by the rule of Medibus.java; the kind, the name and the revision are made up",
    line: "\u0001R0000'Evita 4'01.02:03.04CE\r",
    options: {},
    expected: {
      notice: "identity",
      status: { deviceName: "Evita 4", revision: "01.02:03.04" },
      cells: [],
    },
  },
  {
    origin: "computed",
    source: "a date and time in the German form that Medibus.java reads",
    line: "\u0001(12:34:5603-OKT-14E2\r",
    options: {},
    expected: { notice: "dateTime", cells: [] },
  },
];
