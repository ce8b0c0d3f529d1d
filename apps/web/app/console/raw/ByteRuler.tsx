import type { StreamState } from "@openperfusion/contracts";
import type { RulerSpan } from "@openperfusion/devices";
import { MISSING_STATE_LABELS, SIGNALS } from "@openperfusion/signals";
import type { Reading } from "@openperfusion/signals";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { SidewaysScroll } from "../../shared/browser/SidewaysScroll.tsx";
import { formatValue, unitView } from "../../shared/format/unitView.ts";
import { textIn } from "../../shared/language/translation.ts";
import { useLanguage } from "../../shared/language/useLanguage.ts";
import { hexOf, visibleText } from "./visibleText.ts";

/** The line as it came, then its stretches in order: position, text, hex, and what the stretch became. */
export function ByteRuler({ stream, bytes }: { readonly stream: StreamState; readonly bytes: Uint8Array }) {
  const { t } = useTranslation("consoleRoom");
  const spans = useSpans(stream, bytes);
  return (
    <>
      <h3>{t("raw.line")}</h3>
      <pre className="raw-line">{visibleText(bytes)}</pre>
      {spans === "noProfile" && (
        <>
          <p className="notice">{t("raw.noProfile", { profile: stream.profile.id })}</p>
          <pre className="raw-line">{hexOf(bytes)}</pre>
        </>
      )}
      {Array.isArray(spans) && <SpanTable spans={spans} bytes={bytes} />}
    </>
  );
}

/** Loads the codec only when a ruler is asked for: most visitors never open one. */
function useSpans(stream: StreamState, bytes: Uint8Array): readonly RulerSpan[] | "noProfile" | null {
  const [spans, setSpans] = useState<readonly RulerSpan[] | "noProfile" | null>(null);
  useEffect(() => {
    let isWanted = true;
    const lay = async (): Promise<void> => {
      const laid = await rulerOf(stream, bytes);
      if (isWanted) setSpans(laid);
    };
    void lay();
    return () => {
      isWanted = false;
    };
  }, [stream, bytes]);
  return spans;
}

async function rulerOf(
  { profile: { id }, options }: StreamState,
  bytes: Uint8Array,
): Promise<readonly RulerSpan[] | "noProfile"> {
  const { explain, findProfile } = await import("@openperfusion/devices");
  const profile = findProfile(id);
  if (profile === undefined) return "noProfile";
  return explain(profile, options, bytes).flatMap(({ item, spans }) =>
    spans.map((span) => ({ ...span, start: span.start + item.seq, end: span.end + item.seq })),
  );
}

function SpanTable({ spans, bytes }: { readonly spans: readonly RulerSpan[]; readonly bytes: Uint8Array }) {
  const { t } = useTranslation("consoleRoom");
  const language = useLanguage();
  return (
    <>
      <h3>{t("raw.ruler")}</h3>
      <SidewaysScroll label={t("raw.ruler")}>
        <table className="ruler">
          <thead>
            <tr>
              <th scope="col">{t("raw.bytes")}</th>
              <th scope="col">{t("raw.text")}</th>
              <th scope="col">{t("raw.hex")}</th>
              <th scope="col">{t("raw.became")}</th>
            </tr>
          </thead>
          <tbody>
            {spans.map(({ start, end, role, name, reading }) => (
              <tr key={start} className={`ruler__${role}`}>
                <td>{end - start === 1 ? start : `${start}–${end - 1}`}</td>
                <td>
                  <code>{visibleText(bytes.subarray(start, end))}</code>
                </td>
                <td>
                  <code>{hexOf(bytes.subarray(start, end))}</code>
                </td>
                <td>
                  {reading === undefined
                    ? roleWords(role, name, t(`raw.roles.${role}`))
                    : `${textIn(SIGNALS[reading.signal].label, language)}: ${readingText(reading, language)}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </SidewaysScroll>
    </>
  );
}

/** What the manual calls the stretch, where that says more than its role. */
function roleWords(role: RulerSpan["role"], name: string, words: string): string {
  return role === "separator" || role === "lineEnd" || name === role ? words : `${words}: ${name}`;
}

/** In the canonical unit, whatever the reader prefers elsewhere: this is what the bytes became. */
function readingText(reading: Reading, language: string): string {
  if (reading.state !== undefined) return textIn(MISSING_STATE_LABELS[reading.state], language);
  const view = unitView(reading.signal, "mm[Hg]");
  return `${formatValue(reading.value, view)} ${view.symbol}`;
}
