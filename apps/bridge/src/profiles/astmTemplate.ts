/** The parts of a template for an analyzer that sends results by ASTM E1381 and E1394 and waits for ACK or NAK. */
export const ASTM_TEMPLATE = {
  identity: "",
  transport: `  dtr: true                    # levels set once at opening
  rts: true
  direction: ackOnly           # each frame is answered; nothing else is sent, and nothing until the port has polling = true
  allowedTx: ["\\u0006", "\\u0015"]   # ACK and NAK`,
  format: `framing: { kind: astmLink, maxText_bytes: 240, maxRecord_bytes: 16384 }   # 240 by E1381; LIS1-A allows 63993
check: { kind: sum8, encoding: hexUpper, at: -4, covers: [1, -4], policy: require }

# Which result is which signal. No maker publishes its codes: measure a sample and see what yours sends, as
# docs/how-to/map-an-analyzer.md says.
# A result whose code is not here is kept as text; one in another unit than here gives no number.
results:
  - code: pCO2                 # the fourth component of the third field of an R record
    signal: blood.sample.pco2
    unitText: mmHg             # as the analyzer writes it; "" where it writes none
    unit: "mm[Hg]"             # what that means
  - { code: pO2, signal: blood.sample.po2, unitText: mmHg, unit: "mm[Hg]" }
  - { code: pH, signal: blood.sample.ph, unitText: "", unit: "[pH]" }
emission: { ownValues: {} }    # what an emulated analyzer says of what no patient has
`,
  session: `session: { period_ms: 60000, staleAfter_ms: 3600000, lostAfter_ms: 86400000, acks: { ack: 0, nak: 1 } }`,
  golden: `  - origin: computed
    source: by hand from the rule, sum of all bytes from the frame number to ETX
    line: "\\u00022R|1|^^^pCO2|41.5|mmHg\\r\\u000354\\r\\n"
    options: {}
    expected: { cells: [41.5], status: { code: pCO2 } }
  - origin: computed
    source: by hand from the rule, below the analyzer's range
    line: "\\u00023R|2|^^^pCO2|<5|mmHg\\r\\u0003FF\\r\\n"
    options: {}
    expected: { cells: [underflow], status: { code: pCO2 } }
`,
};
