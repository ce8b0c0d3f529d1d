import type { Source } from "./Fact.ts";

const READ = "2026-11-26";

const guide = (title: string, commit: string, page: string): Source => ({
  title: `VitalDB connection guide, ${title}`,
  address: `github.com/snuhvitallab/vitaldb-docs, commit ${commit}, VitalRecorder/connection-guide/${page}`,
  read: READ,
});

/** Every page that the cables' facts are from. */
export const SOURCES = {
  serialPorts: {
    title:
      "Roche cobas Integra 400 plus host interface manual, page 196: contacts of 9-pole RS-232 connectors",
    address: "easymanua.ls/roche/cobas-integra-400-plus/manual?p=196",
    read: READ,
  },
  vitaldb: guide("cable types", "f329f34", "devices/README.md"),
  vitaldbGenders: guide("gender type summary", "a6e14d3", "Hardware_Connection_Guide.md"),
  vitaldbMasimo: guide("Masimo Radical-7", "4f415d5", "devices/multifunction_monitors/masimo_radical7.md"),
  vitaldbInvos: guide("Medtronic INVOS", "498207d", "devices/brain_monitors/medtronic_invos.md"),
  vitaldbVigilance2: guide(
    "Edwards Vigilance II",
    "2f54589",
    "devices/hemodynamic_monitors/edwards_vigilance2.md",
  ),
  vitaldbEv1000: guide(
    "Edwards EV-1000 and EV-1000A",
    "5024430",
    "devices/hemodynamic_monitors/edwards_ev1000.md",
  ),
  vitaldbIntellivue: guide("Philips IntelliVue", "195350b", "devices/patient_monitors/philips_intellivue.md"),
  vitaldbS5: guide("GE S/5 AM", "2f54589", "devices/patient_monitors/ge_s5am.md"),
  vitaldbB40: guide("GE B40 and B20", "04e0e07", "devices/patient_monitors/ge_b40_b20.md"),
  vitaldbPrimus: guide("Dräger Primus", "3ee51b7", "devices/anesthesia_machines/drager_primus.md"),
  vitaldbFabius: guide("Dräger Fabius", "04e0e07", "devices/anesthesia_machines/drager_fabius.md"),
  vitaldbPerseus: guide("Dräger Perseus", "04e0e07", "devices/anesthesia_machines/drager_perseus.md"),
  vitaldbEvita: guide("Dräger Evita", "0445b90", "devices/mechanical_ventilators/drager_evita.md"),
  masimoRad87: {
    title: "Masimo Rad-87 operator's manual, page 7-4",
    address: "manualshelf.com/manual/masimo/rad87b/user-s-manual-catalan-english-portuguese/page-93.html",
    read: READ,
  },
  bioprott: {
    title: "em-tec BioProTT manual, version 1.00, page 38",
    address: "manualshive.com/ru/manual/em-tec/bioprott/2398508?page=38",
    read: READ,
  },
  nonin7600: {
    title: "Nonin Model 7600 operator's manual, title page",
    address: "manualslib.com/manual/1446132/Nonin-7600.html",
    read: READ,
  },
  cdi550: {
    title: "Terumo CDI 550 operator's manual, part 895230, C-5",
    address: "manualshive.com/en/manual/terumo/cdi-550/1090413?page=136",
    read: READ,
  },
  invosFlowControl: {
    title: "Mindray V-series operator's manual, page 575: settings for the INVOS, flow control hardware",
    address: "no address is known to us",
  },
  leviflowCode: {
    title: "NIH OpenSourcePerfusionSystem, pyLeviFlow.py: Modbus RTU",
    address:
      "github.com/CCR-SOP/OpenSourcePerfusionSystem, commit 25c4fa4, Code/PerfusionControl/pyHardware/pyLeviFlow.py",
    read: READ,
  },
} as const satisfies Record<string, Source>;
