import { CONNECTORS } from "./Cable.ts";
import type { Cable, ConsolePort, PinRole } from "./Cable.ts";
import { checkWiring } from "./checkWiring.ts";
import type { Fact, Known } from "./Fact.ts";
import { COMPUTER, isolated, isWiring } from "./wiring.ts";

/** What is wrong with a cable, one sentence each; an empty list when it may be built. */
export function checkCable(cable: Cable): readonly string[] {
  const { port, receiveOnly, twoWay } = cable;
  return [
    ...factsOf(cable).flatMap(checkFact),
    ...checkPort(port),
    ...checkKind(cable),
    ...checkWiring(port, receiveOnly, "receive-only"),
    ...checkWiring(port, isolated(cable), "receive-only through an isolator"),
    ...checkWiring(port, twoWay, "two-way"),
  ];
}

/** Every fact of a cable; what is unknown is none. */
export function factsOf({ port, kind }: Cable): readonly Fact<unknown>[] {
  const known: readonly Known<unknown>[] = [
    kind,
    port.level,
    port.connector,
    port.gender,
    port.wantsHandshake,
    port.isSilentUnasked,
    ...Object.values(port.pins),
  ];
  return known.filter((fact) => fact !== "unknown");
}

function checkFact({ value, confidence, source, because = "" }: Fact<unknown>): readonly string[] {
  const faults: string[] = [];
  const what = `The fact ${JSON.stringify(value)}`;
  if (source.title === "" || source.address === "") faults.push(`${what} has no source`);
  if (source.read !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(source.read))
    faults.push(`${what}: the source's day must be YYYY-MM-DD, found ${JSON.stringify(source.read)}`);
  if (confidence === "inferred" && because === "")
    faults.push(`${what} does not say what it is inferred from`);
  return faults;
}

function checkPort({ connector, pins }: ConsolePort): readonly string[] {
  const listed = Object.entries(pins).filter(([, role]) => role !== "unknown");
  if (listed.length === 0) return [];
  if (connector === "unknown") return ["Contacts are told of a connector that is unknown"];
  const count = CONNECTORS[connector.value];
  const outside = listed
    .filter(([contact]) => Number(contact) < 1 || Number(contact) > count)
    .map(([contact]) => `${connector.value} has contacts 1 to ${count}, found ${contact}`);
  const single: readonly PinRole[] = ["output", "input"];
  const twice = single
    .filter((role) => listed.filter(([, pin]) => pin !== "unknown" && pin.value === role).length > 1)
    .map((role) => `The port has two contacts of role ${role}`);
  return [...outside, ...twice];
}

/** A straight cable joins like numbers, a null modem joins the data contacts crosswise. */
function checkKind({ kind, receiveOnly, twoWay }: Cable): readonly string[] {
  if (kind === "unknown" || kind.value === "custom") return [];
  const wires = [receiveOnly, twoWay].filter(isWiring).flatMap((wiring) => wiring.wires);
  const isStraight = kind.value === "straight";
  return wires
    .filter(({ to }) => to.contact !== COMPUTER.ground)
    .filter(({ from, to }) => (from.contact === to.contact) !== isStraight)
    .map(({ from, to }) => `A ${kind.value} cable has no wire from contact ${from.contact} to ${to.contact}`);
}
