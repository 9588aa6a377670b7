import type { SetAside } from '../../electron/core/setAside.ts'

/** “1 photo cannot be read and is set aside (a1b2c3d4 in the log).” */
export function setAsideSentence({ what, count, reference }: SetAside): string {
  const where = reference === '' ? '' : ` (${reference} in the log)`
  return count === 1
    ? `1 ${names[what].one} cannot be read and is set aside${where}.`
    : `${count} ${names[what].many} cannot be read and are set aside${where}.`
}

const names: Readonly<Record<SetAside['what'], { readonly one: string; readonly many: string }>> = {
  photo: { one: 'photo', many: 'photos' },
  pupil: { one: 'pupil’s entry', many: 'pupils’ entries' },
  consent: { one: 'consent', many: 'consents' },
  confirmation: { one: 'confirmation', many: 'confirmations' },
  account: { one: 'account of the school', many: 'accounts of the school' },
}
