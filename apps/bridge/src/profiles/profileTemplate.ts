import { LINE_TEMPLATE } from "./lineTemplate.ts";
import { PACKET_TEMPLATE } from "./packetTemplate.ts";

/** The kinds of device that a template is for; an analyzer that waits for answers is a profile of the project. */
export const TEMPLATE_KINDS = ["line", "packet"] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** What is told of a device however it frames its words, before and behind that. */
interface Own {
  /** How the device tells its version. */
  readonly identity: string;
  /** Lines from `framing` to the last word of the format. */
  readonly format: string;
  /** The line of the golden frame with its meaning. */
  readonly golden: string;
}

const OWN: Readonly<Record<TemplateKind, Own>> = { line: LINE_TEMPLATE, packet: PACKET_TEMPLATE };

/** What `bridge profile new` prints: a sound profile of a device that does not exist, to be overwritten line by line. */
export function profileTemplate(kind: TemplateKind): string {
  const { identity, format, golden } = OWN[kind];
  return `# How one device speaks. Fill it from the manufacturer's document and check it with: bridge profile check FILE
# Say only what a source says; what none says goes into unknowns. The words of each part: docs/how-to/add-a-device.md
codec: ${kind.padEnd(24)}# line: cells in a fixed order, no checksum. packet: whatever has one, or names its values
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
  dtr: false                   # levels set once at opening
  rts: false
  direction: listenOnly        # listenOnly, ackOnly or poll
  allowedTx: []                # the exact byte strings that may be sent; "\\u0002" is the byte 02

${format}
modes: []
options: []                    # what is not on the wire and must be asked, such as a unit
session: { period_ms: 1000, staleAfter_ms: 3000, lostAfter_ms: 30000 }

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
