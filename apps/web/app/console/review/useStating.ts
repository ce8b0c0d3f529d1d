import { CaseStatement, PATHS } from "@openperfusion/contracts";
import type { NewCaseStatement } from "@openperfusion/contracts";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { send } from "../../shared/browser/useFetched.ts";

/** A statement before it is said whose it is. */
export type Unsigned = NewCaseStatement extends infer Each
  ? Each extends NewCaseStatement
    ? Omit<Each, "statedBy">
    : never
  : never;

export interface Stating {
  readonly who: string;
  readonly setWho: (who: string) => void;
  readonly isWriting: boolean;
  readonly outcome: { readonly text: string; readonly isFailure: boolean } | null;
  /** Writes them one after another and stops at the first that is refused; true when all were written. */
  readonly state: (statements: readonly Unsigned[]) => Promise<boolean>;
}

/** Adds statements to a case under one name. */
export function useStating(caseId: string, onWritten: () => void): Stating {
  const { t } = useTranslation("review");
  const [who, setWho] = useState("");
  const [isWriting, setIsWriting] = useState(false);
  const [outcome, setOutcome] = useState<Stating["outcome"]>(null);
  const state = async (statements: readonly Unsigned[]): Promise<boolean> => {
    if (who.trim() === "") {
      setOutcome({ text: t("basis.whoMissing"), isFailure: true });
      return false;
    }
    setIsWriting(true);
    let writtenCount = 0;
    let because: string | null = null;
    for (const statement of statements) {
      const { failure } = await send(
        PATHS.caseStatements(caseId),
        { ...statement, statedBy: who },
        CaseStatement,
      );
      if (failure !== null) {
        because = failure;
        break;
      }
      writtenCount += 1;
    }
    setIsWriting(false);
    setOutcome(
      because === null
        ? { text: t("basis.written", { count: writtenCount }), isFailure: false }
        : { text: t("basis.failed", { because }), isFailure: true },
    );
    if (writtenCount > 0) onWritten();
    return because === null;
  };
  return { who, setWho, isWriting, outcome, state };
}
