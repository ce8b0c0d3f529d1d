/** Words of live values: ages, freshness, the link that is dead. */
export const live = {
  age: {
    now: "just now",
    seconds: "{{s}} s ago",
    minutes: "{{min}} min {{s}} s ago",
    hours: "{{h}} h {{min}} min ago",
    none: "no value yet",
  },
  freshness: {
    live: "live",
    recorded: "recorded",
    stale: "stale: {{because}}",
    waiting: "waiting: {{because}}",
  },
  deadLink: {
    connectionLost: "connection to server lost",
    serverNotAnswering: "server not answering",
    bridgeNotAnswering: "bridge not answering",
    bridgeDisconnected: "bridge not connected to the server",
    streamEnded: "this stream has ended",
    recordingEnded: "the recording has been played to its end",
    portClosed: "port closed",
    portLost: "port lost: cable or adapter",
    deviceSilent: "device silent",
    noReadableFrame: "bytes arrive, but no readable frame",
    nothingNew: "nothing new reached this page",
    noFrameYet: "no frame received yet",
  },
  kind: { measured: "measured", set: "set", limitLow: "low limit", limitHigh: "high limit" },
  connection: {
    connecting: "Connecting to the server…",
    misunderstood: "The server says what this page does not understand. Load the page again.",
    open: "Connected to the server",
    retrying: "Not connected. Next try in {{s}} s.",
  },
};
