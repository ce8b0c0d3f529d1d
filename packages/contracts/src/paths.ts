/** Addresses of the server, one list for server, bridge and site. */
export const API_PREFIX = "/api/v1";

export const PATHS = {
  /** GET lists. */
  streams: `${API_PREFIX}/streams`,
  /** PUT opens it (idempotent), GET reads it. */
  stream: (id: string): string => `${API_PREFIX}/streams/${id}`,
  watermark: (id: string): string => `${API_PREFIX}/streams/${id}/watermark`,
  batches: (id: string): string => `${API_PREFIX}/streams/${id}/batches`,
  rows: (id: string): string => `${API_PREFIX}/streams/${id}/rows`,
  trend: (id: string): string => `${API_PREFIX}/streams/${id}/trend`,
  bytes: (id: string): string => `${API_PREFIX}/streams/${id}/bytes`,
  summary: (id: string): string => `${API_PREFIX}/streams/${id}/summary`,
  cases: `${API_PREFIX}/cases`,
  case: (id: string): string => `${API_PREFIX}/cases/${id}`,
  caseEvents: (id: string): string => `${API_PREFIX}/cases/${id}/events`,
  /** POST adds a stream to a case that is open already, such as one of an imported file. */
  caseStreams: (id: string): string => `${API_PREFIX}/cases/${id}/streams`,
  caseSources: (id: string): string => `${API_PREFIX}/cases/${id}/sources`,
  caseRecord: (id: string): string => `${API_PREFIX}/cases/${id}/record`,
  /** POST adds one to what people stated of the case. */
  caseStatements: (id: string): string => `${API_PREFIX}/cases/${id}/statements`,
  /** GET holds the recorded case against the rules. */
  caseReview: (id: string): string => `${API_PREFIX}/cases/${id}/review`,
  /** WebSocket: bridge → server. */
  preview: `${API_PREFIX}/preview`,
  /** WebSocket: server → browser. */
  live: `${API_PREFIX}/live`,
  health: "/health",
  metrics: "/metrics",
  openapi: `${API_PREFIX}/openapi.json`,
  docs: `${API_PREFIX}/docs`,
} as const;
