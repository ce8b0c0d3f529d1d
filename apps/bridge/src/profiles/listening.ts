/** Of the line of a template: the device talks and nothing is sent to it. */
export const LISTENING = `  dtr: false                   # levels set once at opening
  rts: false
  direction: listenOnly        # listenOnly, ackOnly or poll
  allowedTx: []                # the exact byte strings that may be sent; "\\u0002" is the byte 02`;
