import type { DeviceIdentity, Noticed } from "@openperfusion/contracts";
import { useTranslation } from "react-i18next";

/** What the device says of itself, as facts beside those of its port. */
export function DeviceFacts({ device }: { readonly device: DeviceIdentity }) {
  const { t } = useTranslation("consoleRoom");
  const { model, version, tellsVersion, testedVersions } = device;
  const silence = t(tellsVersion ? "port.versionNotTold" : "port.versionUnknown");
  const told = testedVersions.length === 0 ? t("port.versionWithoutList", { version }) : version;
  return (
    <>
      {model !== null && (
        <div>
          <dt>{t("port.model")}</dt>
          <dd>{model}</dd>
        </div>
      )}
      <div>
        <dt>{t("port.version")}</dt>
        <dd>{version === null ? silence : told}</dd>
      </div>
    </>
  );
}

/** Said calmly and only when it is so: it changes nothing of what is read or shown. */
export function UnlistedVersion({ device }: { readonly device: DeviceIdentity }) {
  const { t } = useTranslation("consoleRoom");
  const { version, support, testedVersions } = device;
  if (support !== "unlisted") return null;
  return (
    <p className="port-line version-badge">
      {t("port.versionUnlisted", { version, tested: testedVersions.join(", ") })}
    </p>
  );
}

/** Beside it, for a device that need not tell any version: what it sends has another form than its driver knows. */
export function UnknownLayout({ noticed }: { readonly noticed: Noticed }) {
  const { t } = useTranslation("consoleRoom");
  if (!noticed.isLayoutUnknown) return null;
  return <p className="port-line version-badge">{t("port.layoutUnknown")}</p>;
}
