import { readFileSync } from 'node:fs'

/** What Chromium’s own log of the network says was looked up, where a name holds `mark`. */
export function namesIn(netLog: string, mark: string): readonly string[] {
  const { constants, events } = JSON.parse(readFileSync(netLog, 'utf8')) as {
    readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> }
    readonly events: readonly { readonly type: number; readonly params?: unknown }[]
  }
  const lookups = new Set(
    Object.entries(constants.logEventTypes)
      .filter(([name]) => /^(HOST_RESOLVER|DNS_)/.test(name))
      .map(([, type]) => type),
  )
  return events
    .filter(({ type }) => lookups.has(type))
    .map(({ params }) => JSON.stringify(params ?? ''))
    .filter((params) => params.includes(mark))
}
