import type { DeviceProfile, DeviceTemplate } from "@openperfusion/devices";

/** What `bridge profile list --json` tells of a device; null is what nobody knows of one that can't be read. */
export interface ProfileRow {
  readonly id: string;
  readonly label: string;
  readonly version: number | null;
  /** `template`: no port opens with it, until a person has written its profile. */
  readonly evidence: string;
  readonly testedVersions: readonly string[];
  readonly line: string | null;
  readonly direction: string | null;
  readonly staleAfter_ms: number | null;
  readonly options: Readonly<Record<string, readonly string[]>>;
  /** Other models of which the same holds. */
  readonly models: readonly string[];
  /** What its manufacturer must supply. */
  readonly needed: readonly string[];
}

export function profileRow(profile: DeviceProfile): ProfileRow {
  const { id, label, version, evidence, identity, transport, session, options } = profile;
  return {
    id,
    label: label.en,
    version,
    evidence,
    testedVersions: (identity?.testedVersions ?? []).map((tested) => tested.version),
    line: `${transport.baud} ${transport.dataBits}${transport.parity.charAt(0).toUpperCase()}${transport.stopBits}`,
    direction: transport.direction,
    staleAfter_ms: session.staleAfter_ms,
    options: Object.fromEntries(
      options.map(({ name, choices }) => [name, choices.map(({ value }) => value)]),
    ),
    models: [],
    needed: [],
  };
}

export function templateRow({ id, label, models, needed }: DeviceTemplate): ProfileRow {
  return {
    id,
    label: label.en,
    version: null,
    evidence: "template",
    testedVersions: [],
    line: null,
    direction: null,
    staleAfter_ms: null,
    options: {},
    models,
    needed,
  };
}

/** Both kinds as lines for a person, those that can't be read under a heading of their own. */
export function profileLines(
  profiles: readonly ProfileRow[],
  templates: readonly ProfileRow[],
): readonly string[] {
  return [
    ...profiles.flatMap(({ id, label, evidence, line, direction, options }) => {
      const asked = Object.entries(options).map(([name, choices]) => `${name} = ${choices.join(" | ")}`);
      const questions = asked.length === 0 ? [] : [`  options: ${asked.join("; ")}`];
      return [`${id}  ${label}, ${line}, ${direction}, ${evidence}`, ...questions];
    }),
    "",
    "Not readable from public facts: no port opens with these. bridge profile new ID writes down what is known of one,",
    "with what its manufacturer must supply.",
    ...templates.map(({ id, label, models, evidence }) => {
      const also = models.length === 0 ? "" : ` (also ${models.join(", ")})`;
      return `${id}  ${label}${also}, ${evidence}`;
    }),
  ];
}
