import { relative } from "node:path";

/** What the service runs, and on whose behalf. */
export interface ServicePlan {
  readonly node: string;
  /** The bridge's entry. */
  readonly program: string;
  readonly config: string;
  /** Where figures for Prometheus are served. */
  readonly metrics?: string;
  /** Folder of the spool. */
  readonly data: string;
  readonly user: string;
  /** The group that owns the ports. */
  readonly group: string;
}

/** How long the process may stand still before systemd starts it again. */
export const WATCHDOG_S = 30;

/** Where systemd makes a service's folder itself. */
const STATE_ROOT = "/var/lib";

/**
 * Text of the systemd unit. The service may write its spool and nothing else, may open serial ports and no other device,
 * and is started again whatever ended it.
 */
export function systemdUnit({ node, program, config, metrics, data, user, group }: ServicePlan): string {
  const figures = metrics === undefined ? [] : ["--metrics", metrics];
  const command = [node, program, "run", "--config", config, ...figures].map(word).join(" ");
  return `# OpenPerfusion bridge. Made by: bridge service --print systemd
[Unit]
Description=OpenPerfusion bridge: records what perfusion consoles send
After=network.target
# A port or a server that is missing at night is there in the morning: never give up.
StartLimitIntervalSec=0

[Service]
Type=notify
# The notices are sent by systemd-notify, which is a process of its own.
NotifyAccess=all
ExecStart=${command}
Restart=always
RestartSec=1
WatchdogSec=${WATCHDOG_S}
TimeoutStartSec=60
TimeoutStopSec=30
User=${user}
SupplementaryGroups=${group}
UMask=0027
OOMScoreAdjust=-500

# Its spool is all it may write.
${dataLines(data, user)}
ProtectSystem=strict
ProtectHome=read-only
# Emulated consoles are announced in /tmp, and the bridge must see them to refuse them as devices.
PrivateTmp=no

# Serial ports are all it may open.
DevicePolicy=closed
${["ttyUSB", "ttyACM", "ttyS", "ttyAMA", "ttymxc", "ttyO", "pts"].map((name) => `DeviceAllow=char-${name} rw`).join("\n")}

NoNewPrivileges=yes
CapabilityBoundingSet=
AmbientCapabilities=
LockPersonality=yes
ProtectClock=yes
ProtectControlGroups=yes
ProtectHostname=yes
ProtectKernelLogs=yes
ProtectKernelModules=yes
ProtectKernelTunables=yes
# Netlink tells which addresses are this machine's own.
RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
SystemCallArchitectures=native
SystemCallFilter=@system-service

[Install]
WantedBy=multi-user.target
`;
}

function dataLines(data: string, user: string): string {
  const state = relative(STATE_ROOT, data);
  if (state !== "" && !state.startsWith(".."))
    return `StateDirectory=${word(state)}\nStateDirectoryMode=0750`;
  return `ExecStartPre=+/usr/bin/install -d -m 0750 -o ${user} ${word(data)}\nReadWritePaths=-${word(data)}`;
}

/** A word of a command line or a path: systemd reads percent and dollar signs, quotes and backslashes. */
function word(text: string): string {
  const safe = text.replaceAll("%", "%%").replaceAll("$", "$$$$");
  return /[\s"'\\;]/.test(safe) ? `"${safe.replaceAll(/["\\]/g, String.raw`\$&`)}"` : safe;
}
