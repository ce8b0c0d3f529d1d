/** What `bridge profile new` prints: a sound profile of a device that does not exist, to be overwritten line by line. */
export const PROFILE_TEMPLATE = `# How one device speaks. Fill it from the manufacturer's document and check it with: bridge profile check FILE
# Say only what a source says; what none says goes into unknowns. The words of each part: docs/how-to/add-a-device.md
codec: packet                  # packet, or line for cells in a fixed order without a checksum
id: example/device             # make/model; a port shows it as private/example-device
version: 1                     # raise it with every change that can change a value
label: { en: Example device, es: Dispositivo de ejemplo }
evidence: template             # verified-on-hardware, captured, documented, public-code or template

transport:
  baud: 9600
  dataBits: 8                  # 7 or 8
  parity: none                 # none, even, odd
  stopBits: 1                  # 1 or 2
  flowControl: none            # none, hardware, software
  dtr: false                   # levels set once at opening
  rts: false
  direction: listenOnly        # listenOnly, ackOnly or poll
  allowedTx: []                # the exact byte strings that may be sent; "\\u0002" is the byte 02

# Where a packet begins and ends: line, startEnd, lengthPrefixed, fixedLength, flagged, modbusRtu
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
        # Every sign that there is none: notAvailable, outOfRange, overflow, underflow, sensorOff, invalid
        sentinels:
          - { pattern: "----", state: notAvailable, confidence: documented }

modes: []
options: []                    # what is not on the wire and must be asked, such as a unit
session: { period_ms: 1000, staleAfter_ms: 3000, lostAfter_ms: 30000 }
emission: { ownValues: {} }

# Frames whose meaning is known: three real ones if you can. captured, published or computed.
golden:
  - origin: computed
    source: by hand from the rule, sum of all bytes before the check
    line: "\\u0002D4.21\\u00030E"
    options: {}
    expected: { cells: [4.21] }

provenance:
  - { fact: everything above, confidence: unverified, source: "title, edition and page of the document" }
unknowns:
  - Firmware range, connector and pin-out.
hints:
  - { en: What to look at first when nothing arrives., es: Qué mirar primero cuando no llega nada. }
cableNote: { en: Unknown., es: Desconocido. }
menuNote: { en: Unknown., es: Desconocido. }
`;
