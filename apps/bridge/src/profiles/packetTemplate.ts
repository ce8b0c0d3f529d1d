import { LISTENING } from "./listening.ts";

/** The parts of a template for a device that sends packets, or lines with a checksum or with names. */
export const PACKET_TEMPLATE = {
  transport: LISTENING,
  session: "session: { period_ms: 1000, staleAfter_ms: 3000, lostAfter_ms: 30000 }",
  identity: `# How the device tells its version: the name of a status of a message below. Leave it out where the document does not say.
# A version that is not listed is read all the same, and marked as such.
identity:
  version: software
  testedVersions:
    - { version: "1.04", confidence: unverified, source: "title, edition and page of the document" }
`,
  format: `# Where a packet begins and ends: line, startEnd, lengthPrefixed, fixedLength, flagged, modbusRtu
framing: { kind: startEnd, start: "\\u0002", end: "\\u0003", trailer_bytes: 2, maxLength_bytes: 64 }
# none, unknown (kept as sent), sum8, complementSum8, xor8, crc8 or crc16. Places below 0 count from the packet's end.
check: { kind: sum8, encoding: hexUpper, at: -2, covers: [0, -2], policy: require }
between: "\\r\\n"                # what may stand between packets

messages:
  - key: data
    label: { en: Values, es: Valores }
    # The whole packet when nothing is measured; check and length as any characters of their width.
    template: "\\u0002D----\\u000300"
    match: [{ at: 1, is: D }]
    isSentByItself: true
    fields:
      - role: value
        name: flow             # as the document calls it
        signal: pump.arterial.flow
        kind: measured         # measured, set, limitLow, limitHigh
        unit: L/min            # on the wire; the codec converts
        at: { by: text, at: 2, length_bytes: 4 }
        # Every form of the number: 9 is any digit, [0-5] one of a set, anything else itself.
        shapes:
          - { pattern: "9.99", confidence: documented }
          - { pattern: "-9.9", confidence: documented }
        # Every sign that there is none: notAvailable, outOfRange, overflow, underflow, sensorOff, invalid, limitOff, inactive
        sentinels:
          - { pattern: "----", state: notAvailable, confidence: documented }
  # A message without values is a notice.
  - key: version
    label: { en: Version, es: Versión }
    template: "\\u0002V1.04\\u000300"
    match: [{ at: 1, is: V }]
    isSentByItself: true
    fields:
      - { role: status, name: software, at: { by: text, at: 2, length_bytes: 4 }, as: text }
emission: { ownValues: {} }    # what an emulated device says of what no patient has
`,
  golden: `  - origin: computed
    source: by hand from the rule, sum of all bytes before the check
    line: "\\u0002D4.21\\u00030E"
    options: {}
    expected: { cells: [4.21] }
`,
};
