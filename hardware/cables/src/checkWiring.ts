import type { Cable, ConsolePort, PinRole, Wire, WireEnd, Wiring } from "./Cable.ts";
import { COMPUTER, isWiring } from "./wiring.ts";

export type Variant = "receive-only" | "receive-only through an isolator" | "two-way";

/** Contacts that the plug joins when a console wants its handshake back: each output with the inputs that wait for it. */
const LOOPS: readonly (readonly PinRole[])[] = [
  ["requestToSend", "clearToSend"],
  ["terminalReady", "setReady", "carrierDetect"],
];

/** What is wrong with one wiring of a port, one sentence each. */
export function checkWiring(
  port: ConsolePort,
  wiring: Cable["receiveOnly"] | Cable["twoWay"],
  variant: Variant,
): readonly string[] {
  if (!isWiring(wiring)) return [];
  const faults = [
    ...repeatedEnds(wiring),
    ...wiring.wires.flatMap((wire) => wireFaults(port, wire, variant)),
    ...groundFaults(port, wiring, variant),
    ...loopFaults(port, wiring),
    ...(variant === "two-way" ? [] : sendingFaults(port, wiring)),
  ];
  if (port.level !== "unknown" && port.level.value !== "RS-232")
    faults.push(`A port of ${port.level.value} is never wired to RS-232`);
  if (port.level === "unknown") faults.push("A port whose level is unknown is wired to RS-232");
  return faults.map((fault) => `${variant}: ${fault}`);
}

function repeatedEnds({ wires, loops }: Wiring): readonly string[] {
  const ends = [
    ...wires.flatMap(({ from, to }) => [nameOf(from), nameOf(to)]),
    ...loops.flat().map((contact) => nameOf({ at: "console", contact })),
  ];
  return [...new Set(ends.filter((end, i) => ends.indexOf(end) !== i))].map((end) => `${end} is used twice`);
}

function wireFaults(port: ConsolePort, { from, to }: Wire, variant: Variant): readonly string[] {
  const roles = [roleOf(port, from), roleOf(port, to)];
  const between = `${nameOf(from)} to ${nameOf(to)}`;
  if (roles.includes("unknown")) return [`${between}: the role of a contact is unknown`];
  const [a, b] = roles;
  if (a === "output" && b === "output") return [`${between}: two outputs are joined`];
  if (a === "input" && b === "input") return [`${between}: two inputs are joined`];
  if ((a === "ground") !== (b === "ground"))
    return [`${between}: a ground is joined to ${a === "ground" ? b : a}`];
  const isBridge = variant === "receive-only through an isolator" && sideOf(from) !== sideOf(to);
  return isBridge ? [`${between}: a wire bridges the isolator`] : [];
}

/** On each side of an isolator, and along a cable without one, the two grounds of that side are joined. */
function groundFaults(port: ConsolePort, { wires }: Wiring, variant: Variant): readonly string[] {
  const grounds = wires.filter(({ from, to }) => [from, to].every((end) => roleOf(port, end) === "ground"));
  const joined = grounds.map(({ from, to }) => `${from.at} to ${to.at}`);
  const wanted =
    variant === "receive-only through an isolator"
      ? ["console to isolatorConsoleSide", "isolatorComputerSide to computer"]
      : ["console to computer"];
  return [
    ...wanted.filter((pair) => !joined.includes(pair)).map((pair) => `the grounds are not joined, ${pair}`),
    ...joined
      .filter((pair) => !wanted.includes(pair))
      .map((pair) => `grounds are joined that must not be, ${pair}`),
  ];
}

function sendingFaults(port: ConsolePort, { wires }: Wiring): readonly string[] {
  const ends = wires.flatMap(({ from, to }) => [from, to]);
  return ends
    .filter(
      (end) =>
        (end.at === "console" && roleOf(port, end) === "input") ||
        (end.at === "computer" && end.contact === COMPUTER.output),
    )
    .map((end) => `${nameOf(end)} is wired, so that something could be sent`);
}

function loopFaults(port: ConsolePort, { loops }: Wiring): readonly string[] {
  const faults = loops.flatMap((loop) => {
    const roles = loop.map((contact) => roleOf(port, { at: "console", contact }));
    const fits = LOOPS.some(
      (wanted) => wanted.length === roles.length && roles.every((role) => wanted.includes(role as PinRole)),
    );
    return fits ? [] : [`contacts ${loop.join(", ")} are looped, which are ${roles.join(", ")}`];
  });
  const wants = port.wantsHandshake !== "unknown" && port.wantsHandshake.value;
  if (wants && loops.length < LOOPS.length)
    faults.push("the console wants handshake, and its plug does not loop it back");
  if (!wants && loops.length > 0) faults.push("the plug loops a handshake that no source asks for");
  return faults;
}

/** `data` of an isolator is an input on the console's side and an output on the computer's. */
function roleOf(port: ConsolePort, { at, contact }: WireEnd): PinRole | "unknown" {
  if (contact === "ground") return "ground";
  if (contact === "data") return at === "isolatorConsoleSide" ? "input" : "output";
  if (at === "console") {
    const pin = port.pins[contact] ?? "unknown";
    return pin === "unknown" ? "unknown" : pin.value;
  }
  const role = (["input", "output", "ground"] as const).find((each) => COMPUTER[each] === contact);
  return role ?? "unknown";
}

const sideOf = ({ at }: WireEnd): "console" | "computer" =>
  at === "console" || at === "isolatorConsoleSide" ? "console" : "computer";

const nameOf = ({ at, contact }: WireEnd): string => `${at} ${contact}`;
