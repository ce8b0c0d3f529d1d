import { useTranslation } from "react-i18next";
import { LiveNumber } from "../values/LiveNumber.tsx";
import { ClampControl } from "./ClampControl.tsx";
import { ControlSlider } from "./ControlSlider.tsx";
import { MachineSection } from "./MachineSection.tsx";
import { PumpGuardNotice } from "./PumpGuardNotice.tsx";
import { ReadoutList } from "../values/ReadoutList.tsx";
import { ReservoirGauge } from "./ReservoirGauge.tsx";
import { VolumeButtons } from "./VolumeButtons.tsx";

/** The heart-lung machine's panel, in the order in which a perfusionist looks at it. */
export function HeartLungMachine() {
  const { t } = useTranslation("simulator");
  return (
    <section className="machine" aria-labelledby="machine-title">
      <h2 id="machine-title">{t("machine.title")}</h2>
      <div className="machine__sections">
        <MachineSection title={t("machine.pump")}>
          <p className="machine__flow">
            <span className="visually-hidden">{t("machine.flow")}</span>
            <LiveNumber signal="pump.arterial.flow" className="machine__flow-value" />{" "}
            <span className="machine__flow-unit">L/min</span>
            <span className="machine__flow-index">
              <LiveNumber signal="derived.flowIndex" /> L/min/m²
            </span>
          </p>
          <ControlSlider signal="pump.arterial.speed" label={t("machine.speed")} />
          <PumpGuardNotice />
        </MachineSection>

        <MachineSection title={t("machine.reservoir")}>
          <div className="machine__reservoir">
            <ReservoirGauge />
            <div>
              <p className="machine__level">
                <LiveNumber signal="circuit.reservoir.level" className="machine__level-value" />{" "}
                <span className="machine__flow-unit">mL</span>
              </p>
              <VolumeButtons
                signal="circuit.infusion.crystalloid"
                label={t("volume.crystalloid")}
                volumes_mL={[250, 500]}
              />
              <VolumeButtons
                signal="circuit.infusion.redCells"
                label={t("volume.redCells")}
                volumes_mL={[300]}
              />
            </div>
          </div>
        </MachineSection>

        <MachineSection title={t("machine.pressures")}>
          <ReadoutList
            readouts={[
              ["circuit.pressure.preOxygenator", t("machine.preOxygenator")],
              ["circuit.pressure.postOxygenator", t("machine.postOxygenator")],
              ["derived.oxygenatorPressureDrop", t("machine.pressureDrop")],
              ["circuit.pressure.arterialLine", t("machine.arterialLine")],
              ["circuit.pressure.venousLine", t("machine.venousLine")],
            ]}
          />
        </MachineSection>

        <MachineSection title={t("machine.gas")}>
          <ControlSlider signal="gas.sweep.flow" label={t("machine.sweep")} />
          <ControlSlider signal="gas.fio2" label={t("machine.fio2")} buttonSteps={5} />
        </MachineSection>

        <MachineSection title={t("machine.temperature")}>
          <ControlSlider signal="circuit.temperature.waterSet" label={t("machine.waterSet")} />
          <ReadoutList
            readouts={[
              ["circuit.temperature.water", t("machine.water")],
              ["circuit.temperature.arterialOutlet", t("machine.arterialBlood")],
              ["circuit.temperature.venousInlet", t("machine.venousBlood")],
              ["derived.heatGradient", t("machine.gradient")],
            ]}
          />
        </MachineSection>

        <MachineSection title={t("machine.clamps")}>
          <ClampControl signal="circuit.clamp.venousLine" label={t("clamp.venousLine")} isGradual />
          <ClampControl signal="circuit.clamp.arterialLine" label={t("clamp.arterialLine")} isGradual />
          <ClampControl signal="circuit.clamp.aorticCross" label={t("clamp.aorticCross")} isGradual={false} />
        </MachineSection>
      </div>
    </section>
  );
}
