import type { Origin } from "@openperfusion/contracts";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

type OriginName = Origin;

/** The stream's origin in one word, beside its name wherever it is listed. */
export function OriginBadge({ origin }: { readonly origin: OriginName }) {
  const { t } = useTranslation();
  return (
    <span className={origin === "device" ? "origin-badge" : "origin-badge origin-badge--unreal"}>
      {t(`origin.${origin}`)}
    </span>
  );
}

/**
 * Frames everything that is not from a device: a striped band in words above it, on screen, in print and for
 * a screen reader, so that no one takes training or the past for a patient of now.
 */
export function OriginWatermark({
  origin,
  children,
}: {
  readonly origin: OriginName;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  if (origin === "device") return <div>{children}</div>;
  return (
    <div className="origin-watermark">
      <p className="origin-watermark__band">
        <span>
          <strong>{t(`origin.${origin}`)}</strong>
        </span>
        <span>{t(origin === "simulator" ? "origin.simulatorNote" : "origin.replayNote")}</span>
      </p>
      {children}
    </div>
  );
}
