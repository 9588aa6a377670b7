import { useState } from 'react'
import './accountPicture.css'

interface AccountPictureProps {
  readonly account: string | null
  readonly handle: string | null
}

/** What an account looks like on X, from the studio's own keeping; its first letter where that is not known. */
export function AccountFace({ account, handle }: AccountPictureProps) {
  const [missing, setMissing] = useState<string | null>(null)
  if (account === null || missing === account) {
    return (
      <span className="account-picture" aria-hidden="true">
        {handle?.charAt(1) ?? '?'}
      </span>
    )
  }
  return (
    <img
      className="account-picture"
      src={`./account/${account}.jpg`}
      alt=""
      onError={() => setMissing(account)}
    />
  )
}
