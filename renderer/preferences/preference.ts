import { useMemo } from 'react'
import { z } from 'zod'
import { create } from 'zustand'
import { plainStyle, Style } from '../../electron/core/cover.ts'
import { PhotoId } from '../../electron/core/photo.ts'
import type { PreferenceName, Preferences } from '../../electron/core/preferences.ts'
import { ask } from '../bridge.ts'
import { type Caution, cautions } from '../detection/found.ts'
import type { Backend } from '../detection/onnxRuntime.ts'
import { jsonText } from './jsonText.ts'
import { SheetLook } from './sheetLook.ts'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** How one preference stands in what main keeps; what cannot be read, or was never said, is the usual. */
interface Kept<T> {
  readonly read: z.ZodType<T>
  readonly write: (value: T) => string
  readonly usual: T
}

const Place = z.strictObject({ step: z.string(), photo: PhotoId.nullable() }).readonly()
type Place = z.infer<typeof Place>

/** What this computer remembers of how people like to work on it. It changes no rule. */
interface Remembered {
  readonly theme: Theme
  /** How much the search for faces would rather ask than miss. */
  readonly caution: Caution
  /** What was measured to find faces faster on this computer; null until it was. */
  readonly detectorBackend: Backend | null
  /** Whether keys that are one letter may act (WCAG 2.1.4). */
  readonly singleKeys: boolean
  /** How new covers look. */
  readonly coverStyle: Style
  /** How the contact sheet lay last. */
  readonly sheet: SheetLook
  /** Which step and which photo were open; null until one was. */
  readonly place: Place | null
}

const preferences: { readonly [N in PreferenceName]: Kept<Remembered[N]> } = {
  theme: asWord(themes, 'system'),
  caution: asWord(cautions, 'moreCareful'),
  detectorBackend: asWord<Backend, Backend | null>(['wasm', 'webgpu'], null),
  singleKeys: {
    read: z.enum(['on', 'off']).transform((said) => said === 'on'),
    write: (may) => (may ? 'on' : 'off'),
    usual: true,
  },
  coverStyle: asJson(Style, plainStyle),
  sheet: asJson(SheetLook, { tileWidth: 15, order: 'added' }),
  place: asJson(Place.nullable(), null),
}

function asWord<W extends string, U extends W | null>(words: readonly W[], usual: U): Kept<W | U> {
  return { read: z.enum(words), write: (word) => `${word}`, usual }
}

function asJson<T>(read: z.ZodType<T>, usual: T): Kept<T> {
  return { read: jsonText.pipe(read), write: (value) => JSON.stringify(value), usual }
}

// The window's own storage lives in memory only, so that no picture is ever written by the browser: main keeps these.
const useKept = create<Preferences>()(() => ({}))

/** Asks main once, before anything is drawn, so that the window opens in its own colours. */
export async function recallPreferences(): Promise<void> {
  const answer = await ask('readPreferences', {})
  if (answer.ok) useKept.setState(answer.value)
}

/** What this computer remembers under a name. */
export function preference<N extends PreferenceName>(name: N): Remembered[N] {
  return readText(name, useKept.getState()[name])
}

/** Remembers it for the next start, also after a power cut. */
export function keepPreference<N extends PreferenceName>(name: N, value: Remembered[N]): void {
  const text = textOf(name, value)
  if (useKept.getState()[name] === text) return
  useKept.setState({ [name]: text })
  void ask('keepPreferences', useKept.getState())
}

/** A preference as it stands, and the way to change it: each choice counts at once. */
export function usePreference<N extends PreferenceName>(
  name: N,
): readonly [Remembered[N], (value: Remembered[N]) => void] {
  const text = useKept((kept) => kept[name])
  const value = useMemo(() => readText(name, text), [name, text])
  return [value, (chosen) => keepPreference(name, chosen)]
}

/** Calls at once, and whenever a preference changes. */
export function followPreference<N extends PreferenceName>(
  name: N,
  then: (value: Remembered[N]) => void,
): void {
  then(preference(name))
  useKept.subscribe((now, before) => {
    if (now[name] !== before[name]) then(preference(name))
  })
}

/** What a text that was kept under a name says. */
export function readText<N extends PreferenceName>(
  name: N,
  text: string | undefined,
): Remembered[N] {
  const { read, usual } = preferences[name]
  const value = read.safeParse(text)
  return value.success ? value.data : usual
}

/** A preference as it is kept. */
export function textOf<N extends PreferenceName>(name: N, value: Remembered[N]): string {
  return preferences[name].write(value)
}
