import { PATHS, SourceChoice } from "@openperfusion/contracts";
import type { CaseRecord } from "@openperfusion/contracts";
import { SIGNALS } from "@openperfusion/signals";
import type { SignalId } from "@openperfusion/signals";
import { useId, useState } from "react";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { send } from "../../shared/browser/useFetched.ts";
import { textIn } from "../../shared/language/translation.ts";
import { useLanguage } from "../../shared/language/useLanguage.ts";
import { choosable } from "./choosable.ts";
import { SignalSources } from "./SignalSources.tsx";

/** What is picked on the page and not yet written: a stream, or null for none. */
type Picks = Readonly<Partial<Record<SignalId, string | null>>>;

export interface SourceChooserProps {
  readonly record: CaseRecord;
  /** Something was written into the case. */
  readonly onWritten: () => void;
}

/** Per signal with several sources: which of them the case prints. Nothing is picked beforehand. */
export function SourceChooser({ record, onWritten }: SourceChooserProps) {
  const { t } = useTranslation("cases");
  const language = useLanguage();
  const helpId = useId();
  const [picks, setPicks] = useState<Picks>({});
  const [chosenBy, setChosenBy] = useState("");
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly isFailure: boolean } | null>(null);
  const [isWriting, setIsWriting] = useState(false);
  const signals = choosable(record);
  if (signals.length === 0) return null;

  const write = async (): Promise<void> => {
    const changed = signals.flatMap(({ signal, current }) => {
      const stream = picks[signal];
      return stream === undefined || stream === current ? [] : [{ signal, stream, chosenBy }];
    });
    setOutcome(changed.length === 0 ? { text: t("choose.unchanged"), isFailure: false } : null);
    for (const [count, choice] of changed.entries()) {
      const { failure } = await send(PATHS.caseSources(record.case.id), choice, SourceChoice);
      if (failure !== null) {
        const signal = textIn(SIGNALS[choice.signal].label, language);
        setOutcome({ text: t("choose.failed", { signal, because: failure }), isFailure: true });
        break;
      }
      setPicks(({ [choice.signal]: _written, ...others }) => others);
      setOutcome({ text: t("choose.written", { count: count + 1 }), isFailure: false });
      onWritten();
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setIsWriting(true);
    void write().finally(() => setIsWriting(false));
  };

  return (
    <form className="card source-chooser" onSubmit={submit}>
      <h3>{t("choose.title")}</h3>
      <p>{t("choose.help")}</p>
      {signals.map((choice) => (
        <SignalSources
          key={choice.signal}
          choice={choice}
          streams={record.streams}
          picked={picks[choice.signal]}
          onPick={(stream) => setPicks((before) => ({ ...before, [choice.signal]: stream }))}
        />
      ))}
      <p className="source-chooser__who">
        <label className="field">
          {t("choose.who")}
          <input
            type="text"
            name="chosenBy"
            required
            pattern=".*\S.*"
            maxLength={64}
            autoComplete="off"
            aria-describedby={helpId}
            value={chosenBy}
            onChange={({ target }) => setChosenBy(target.value)}
          />
        </label>
        <button type="submit" className="button button--primary" disabled={isWriting}>
          {t("choose.write")}
        </button>
      </p>
      <p className="muted" id={helpId}>
        {t("choose.whoHelp")}
      </p>
      <output className={outcome?.isFailure === true ? "notice" : undefined}>{outcome?.text}</output>
    </form>
  );
}
