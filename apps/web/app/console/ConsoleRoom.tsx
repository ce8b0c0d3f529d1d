import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useLive } from "../shared/live/liveStore.ts";
import { startLive } from "../shared/live/startLive.ts";
import { ConnectionLine } from "./ConnectionLine.tsx";
import { ConsoleNav } from "./ConsoleNav.tsx";
import { GasUnitSwitch } from "./GasUnitSwitch.tsx";
import { EmptyConsole } from "./EmptyConsole.tsx";
import { StreamList } from "./StreamList.tsx";
import { StreamView } from "./StreamView.tsx";
import { currentStreams } from "./currentStreams.ts";
import "./console.css";

/** The live and recorded streams of real and emulated devices: a secondary display that judges nothing. */
export default function ConsoleRoom() {
  const { t } = useTranslation("consoleRoom");
  const [search] = useSearchParams();
  const isTracing = search.get("trace") === "1";
  useEffect(() => startLive(isTracing), [isTracing]);

  const streams = useLive((state) => state.streams);
  const isListed = useLive((state) => state.isListed);
  const heartbeat = useLive((state) => state.heartbeat);
  const { open, ended } = currentStreams(streams, heartbeat);
  const chosen = streams.find(({ id }) => id === search.get("stream"));
  const shown = chosen === undefined ? (open.length > 0 ? open : ended.slice(0, 1)) : [chosen];

  return (
    <div className="page console">
      <title>{`${t("title")} · OpenPerfusion`}</title>
      <header className="console__head">
        <h1>{t("title")}</h1>
        <p className="page__lead">{t("lead")}</p>
        <div className="console__state">
          <ConnectionLine />
          <GasUnitSwitch />
        </div>
      </header>
      <ConsoleNav current="streams" />
      {streams.length === 0 ? (
        <EmptyConsole isListed={isListed} />
      ) : (
        <div className="console__body">
          <StreamList open={open} ended={ended} chosenId={chosen?.id ?? null} />
          <div className="console__streams">
            {shown.map((stream) => (
              <StreamView key={stream.id} stream={stream} isOpen={open.includes(stream)} />
            ))}
          </div>
        </div>
      )}
    </div>
  );
}
