import type { PortPlan } from "../config/planPort.ts";
import type { BridgeConfig } from "@openperfusion/contracts";
import type { Text } from "@openperfusion/signals";
import type { Heard } from "./heard.ts";
import type { World } from "../system/World.ts";

/**
 * - `fault`: nothing works, or something wrong is done, until it is mended
 * - `warning`: it may go wrong
 * - `unknown`: this machine gives no way to tell
 * - `fine`: looked at, nothing found
 */
export type Severity = "fault" | "warning" | "unknown" | "fine";

/** One thing that a check has to say. */
export interface Finding {
  readonly severity: Severity;
  /** Id of the port that it is about; absent where it is about the machine or the server. */
  readonly port?: string;
  readonly what: Text;
  /** What a person should do. */
  readonly todo?: Text;
  /** What helps to do it, in lines. */
  readonly detail?: Text;
}

/** What is examined. */
export interface Subject {
  readonly config: BridgeConfig | undefined;
  readonly ports: readonly SubjectPort[];
}

export interface SubjectPort {
  readonly plan: PortPlan;
  /** The node that the port's name leads to; undefined where there is none, or none is needed. */
  readonly node: string | undefined;
  /** What came from the port while it was listened to; undefined where it could not be. */
  readonly heard: Heard | undefined;
}

/** Looks at one thing. Never fails: what can't be looked at is a finding. */
export interface Check {
  readonly name: string;
  examine(subject: Subject, world: World): Promise<readonly Finding[]>;
}

/** For the checks that ask the same of each port by itself. */
export function eachPort(
  { ports }: Subject,
  examine: (port: SubjectPort) => Promise<readonly Finding[]> | readonly Finding[],
): Promise<readonly Finding[]> {
  return Promise.all(
    ports.map(async (port) => {
      const findings = await examine(port);
      return findings.map((finding) => ({ ...finding, port: port.plan.config.id }));
    }),
  ).then((all) => all.flat());
}

/** Of the ports that have a node of this machine. */
export function eachNode(
  subject: Subject,
  examine: (node: string, port: SubjectPort) => Promise<readonly Finding[]> | readonly Finding[],
): Promise<readonly Finding[]> {
  return eachPort(subject, (port) => (port.node === undefined ? [] : examine(port.node, port)));
}
