import { LISTENING } from "./listening.ts";

/** The parts of a template for a device that sends lines of cells in a fixed order. */
export const LINE_TEMPLATE = {
  transport: LISTENING,
  session: "session: { period_ms: 1000, staleAfter_ms: 3000, lostAfter_ms: 30000 }",
  identity: `# How the device tells its version: the name of a status, here what follows the text of a notice below. Leave it out where
# the document does not say. A version that is not listed is read all the same, and marked as such.
identity:
  version: software
  testedVersions:
    - { version: "1.04", confidence: unverified, source: "title, edition and page of the document" }
`,
  format: `framing: { kind: line, lineEnds: ["\\r\\n"], maxLength_bytes: 80 }   # line ends: "\\r\\n", "\\r", "\\n"; a longer line is rejected
check: { kind: none }

# One line with values: cells between one separator. All of its shape must fit, or it gives no number at all.
data:
  separator: ","               # one character; "\\t" is a tab
  cells:                       # each cell is a list of fields, mostly of one
    - - role: clock            # as sent, never corrected; leave the cell out where there is none
        patterns: ["[01]9:[0-5]9:[0-5]9", "2[0-3]:[0-5]9:[0-5]9"]
    - - role: value
        name: flow             # as the document calls it
        signal: pump.arterial.flow
        kind: measured         # measured, set, limitLow, limitHigh
        unit: L/min            # on the wire; the codec converts
        # Every form of the number: 9 is any digit, [0-5] one of a set, anything else itself.
        shapes:
          - { pattern: "9.99", confidence: documented }
          - { pattern: "-9.99", confidence: documented }
        # Every sign that there is none: notAvailable, outOfRange, overflow, underflow, sensorOff, invalid, limitOff, inactive
        sentinels:
          - { pattern: "-.--", state: notAvailable, confidence: documented }
    - - role: value
        name: pressure
        signal: circuit.pressure.preOxygenator
        kind: measured
        unit: "mm[Hg]"
        shapes:
          - { pattern: "999", confidence: documented }
          - { pattern: "-99", confidence: documented }
        sentinels:
          - { pattern: "---", state: notAvailable, confidence: documented }

# Lines that carry no value, by their exact text: header, mode, event or blank. \`tells\`: what may follow it, by its forms.
notices:
  - { text: "TIME,FLOW,PRESSURE", notice: header }
  - { text: "SOFTWARE ", tells: { name: software, patterns: ["9.99"] }, notice: header, key: software }
# What an emulated device writes: this block before every so many lines (0: never), and what no patient has.
emission: { header: ["SOFTWARE 1.04", "TIME,FLOW,PRESSURE"], headerEveryLineCount: 50, ownValues: {} }
`,
  golden: `  - origin: computed
    source: by hand from the columns
    line: "10:15:30,4.21,182\\r\\n"
    options: {}
    expected: { cells: [4.21, 182], deviceTime: "10:15:30" }
  - origin: computed
    source: by hand from the columns, nothing measured
    line: "10:15:31,-.--,---\\r\\n"
    options: {}
    expected: { cells: [notAvailable, notAvailable], deviceTime: "10:15:31" }
`,
};
