import { bySource, statementsInForce } from "@openperfusion/contracts";
import type { Case, CaseStatement, CaseStream } from "@openperfusion/contracts";
import type { CaseContext, CaseInput, FactId, PhaseCorrection, Setting } from "@openperfusion/guidelines";
import type { SignalId } from "@openperfusion/signals";

const MS_PER_S = 1000;

/** What a case rests on when rules are held against it: its patient, and what people stated that still holds. */
export interface ReviewBasis {
  /** Undefined as long as nobody said it: no support is the usual one. */
  readonly setting: Setting | undefined;
  readonly context: Omit<CaseContext, "setting">;
  readonly corrections: readonly PhaseCorrection[];
  /** Events, and facts that begin at a time; in order of time. */
  readonly inputs: readonly Exclude<CaseInput, { kind: "frame" }>[];
}

/** @param from_ms where the second 0 of the review lies */
export function reviewBasis(
  { patient, sourceChoices }: Case,
  streams: readonly CaseStream[],
  statements: readonly CaseStatement[],
  from_ms: number,
): ReviewBasis {
  const second = (wall_ms: number): number => (wall_ms - from_ms) / MS_PER_S;
  let setting: Setting | undefined;
  let age_years: number | undefined;
  let keepsEvents: CaseContext["keepsEvents"] = [];
  const facts: Partial<Record<FactId, boolean>> = {};
  const corrections: PhaseCorrection[] = [];
  const inputs: Exclude<CaseInput, { kind: "frame" }>[] = [];
  for (const statement of statementsInForce(statements)) {
    switch (statement.kind) {
      case "setting":
        setting = statement.setting;
        break;
      case "age":
        age_years = statement.age_years;
        break;
      case "keepsEvents":
        keepsEvents = statement.events;
        break;
      case "fact": {
        const { fact, isSo, from_ms: since_ms } = statement;
        if (since_ms === null) facts[fact] = isSo;
        else inputs.push({ kind: "fact", fact, isSo, time_s: second(since_ms) });
        break;
      }
      case "event": {
        const { event, wall_ms, amount } = statement;
        inputs.push({
          kind: "happening",
          event,
          time_s: second(wall_ms),
          ...(amount === null ? {} : { amount }),
        });
        break;
      }
      case "phase":
        corrections.push({
          phase: statement.phase,
          isOn: statement.isOn,
          from_s: second(statement.from_ms),
          ...(statement.to_ms === null ? {} : { to_s: second(statement.to_ms) }),
          by: statement.statedBy,
        });
        break;
      case "takeBack":
      default:
        break;
    }
  }
  return {
    setting,
    context: {
      ...(age_years === undefined ? {} : { age_years }),
      ...(patient.weight_kg === null ? {} : { weight_kg: patient.weight_kg }),
      ...(patient.height_cm === null ? {} : { height_cm: patient.height_cm }),
      facts,
      keepsEvents,
      sources: chosenSources(sourceChoices, streams),
    },
    corrections,
    inputs: inputs.toSorted((a, b) => a.time_s - b.time_s),
  };
}

/** Each stream's source, by the name of its first stream: a device whose bridge restarted is still one voice. */
export function sourceNames(streams: readonly CaseStream[]): ReadonlyMap<string, string> {
  return new Map(bySource(streams).flatMap((source) => source.map(({ id }) => [id, source[0]!.id] as const)));
}

/** Who speaks for a signal that several sources carry: as the printed record has it. */
function chosenSources(
  choices: Case["sourceChoices"],
  streams: readonly CaseStream[],
): NonNullable<CaseContext["sources"]> {
  const names = sourceNames(streams);
  const chosen: Partial<Record<SignalId, string>> = {};
  for (const { signal, stream } of choices) {
    const name = stream === null ? undefined : names.get(stream);
    if (name === undefined) delete chosen[signal];
    else chosen[signal] = name;
  }
  return chosen;
}
