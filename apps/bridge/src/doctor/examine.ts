import type { BridgeConfig } from "@openperfusion/contracts";
import { reasonOf } from "../BridgeError.ts";
import { planPort } from "../config/planPort.ts";
import type { PortPlan } from "../config/planPort.ts";
import { nodeOf } from "../ports/findPort.ts";
import type { Check, Finding, Severity, Subject, SubjectPort } from "./Check.ts";
import type { InLanguage } from "../text/inLanguage.ts";
import { CHECKS } from "./checks.ts";
import { say } from "./doctorWords.ts";
import type { Heard } from "./heard.ts";
import { hearPort, recordedOf } from "./hearPort.ts";
import { isBridge, isEmulator, portHolders } from "../system/portHolders.ts";
import type { World } from "../system/World.ts";

/** A finding with the check that made it. */
export interface Diagnosis extends Finding {
  readonly check: string;
}

/** The same in one language, as people and programs get it. */
export type ToldDiagnosis = InLanguage<Diagnosis>;

/** What is wrong stands first. */
const ORDER: readonly Severity[] = ["fault", "warning", "unknown", "fine"];

/** Every check's findings, worst first, else in the order of the checks. */
export async function examine(
  subject: Subject,
  world: World,
  checks: readonly Check[] = CHECKS,
): Promise<readonly Diagnosis[]> {
  const findings = await Promise.all(
    checks.map(async (check): Promise<Diagnosis[]> => {
      try {
        return (await check.examine(subject, world)).map((finding) => ({ ...finding, check: check.name }));
      } catch (error) {
        return [
          {
            check: check.name,
            severity: "unknown",
            what: say("notLookedAt", { reason: reasonOf(error) }),
          },
        ];
      }
    }),
  );
  return findings.flat().toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}

/** The configured ports with their nodes, each listened to, or read from the spool while a bridge runs. */
export async function subjectOf(
  config: BridgeConfig | undefined,
  plans: readonly PortPlan[],
  world: World,
  listen_ms: number,
): Promise<Subject> {
  const ports = await Promise.all(
    plans.map(async (plan): Promise<SubjectPort> => {
      const node = plan.way === "tty" ? await nodeOf(plan.config.path) : undefined;
      const isAbsent = plan.way === "tty" && (node === undefined || (await world.node(node)) === undefined);
      if (isAbsent || plan.way === "file") return { plan, node, heard: undefined };
      return { plan, node, heard: await heardOf(config, plan, world, { node, listen_ms }) };
    }),
  );
  return { config, ports };
}

export function plansOf(config: BridgeConfig): readonly PortPlan[] {
  return config.port.map(planPort);
}

/** A port that somebody else has open is left alone: whoever listens besides takes bytes away. */
async function heardOf(
  config: BridgeConfig | undefined,
  plan: PortPlan,
  world: World,
  { node, listen_ms }: { readonly node: string | undefined; readonly listen_ms: number },
): Promise<Heard | undefined> {
  const [found] = node === undefined ? [] : ((await portHolders(world, [node])) ?? []);
  const holders = (found?.holders ?? []).filter((holder) => !isEmulator(holder));
  if (holders.length === 0) {
    // Twice the device's period, so that one whole frame is among what comes.
    return hearPort(plan, Math.max(listen_ms, 2 * plan.profile.session.period_ms));
  }
  if (config === undefined || !holders.some(isBridge)) return undefined;
  return recordedOf(config.bridge.data, plan.config.id, world.now_ms());
}
