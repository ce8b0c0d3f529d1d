import { ASTM_TEMPLATE } from "./astmTemplate.ts";
import { LINE_TEMPLATE } from "./lineTemplate.ts";
import { PACKET_TEMPLATE } from "./packetTemplate.ts";

/** The kinds of device that a template is for. */
export const TEMPLATE_KINDS = ["line", "packet", "astm"] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** What is told of a device however it frames its words, before and behind that. */
interface Own {
  /** How the device tells its version. */
  readonly identity: string;
  /** The levels of the line, and what may be sent on it. */
  readonly transport: string;
  /** How often the device speaks. */
  readonly session: string;
  /** Lines from `framing` to the last word of the format. */
  readonly format: string;
  /** The line of the golden frame with its meaning. */
  readonly golden: string;
}

const OWN: Readonly<Record<TemplateKind, Own>> = {
  line: LINE_TEMPLATE,
  packet: PACKET_TEMPLATE,
  astm: ASTM_TEMPLATE,
};

/** What `bridge profile new` prints: a sound profile of a device that does not exist, to be overwritten line by line. */
export function profileTemplate(kind: TemplateKind): string {
  const { identity, transport, format, session, golden } = OWN[kind];
  return `# How one device speaks. Fill it from the manufacturer's document and check it with: bridge profile check FILE
# Say only what a source says; what none says goes into unknowns. The words of each part: docs/how-to/add-a-device.md
codec: ${kind.padEnd(24)}# line: cells in a fixed order, no checksum. packet: whatever has one, or names its values. astm: an analyzer
id: example/device             # make/model; a port shows it as private/example-device
version: 1                     # raise it with every change that can change a value
label: { en: Example device, es: Dispositivo de ejemplo }
evidence: template             # verified-on-hardware, captured, documented, public-code or template
${identity}
transport:
  baud: 9600
  dataBits: 8                  # 7 or 8
  parity: none                 # none, even, odd
  stopBits: 1                  # 1 or 2
  flowControl: none            # none, hardware, software
${transport}

${format}
modes: []
options: []                    # what is not on the wire and must be asked, such as a unit
${session}

# Frames whose meaning is known: three real ones if you can. captured, published or computed.
golden:
${golden}
provenance:
  - { fact: everything above, confidence: unverified, source: "title, edition and page of the document" }
unknowns:
  - Firmware range, connector and pin-out.
hints:
  - { en: What to look at first when nothing arrives., es: Qué mirar primero cuando no llega nada. }
cableNote: { en: Unknown., es: Desconocido. }
menuNote: { en: Unknown., es: Desconocido. }
`;
}
