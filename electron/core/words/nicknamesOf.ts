import { nicknames } from './lists/nicknames.ts'

const shortForms: ReadonlyMap<string, readonly string[]> = new Map(
  nicknames
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([name = '', ...forms]) => [name, forms]),
)

/** What a class calls somebody of this (folded) name, and how else it is spelled: Ollie for Oliver, Mohammed for Muhammad. */
export function nicknamesOf(name: string): readonly string[] {
  return shortForms.get(name) ?? []
}
