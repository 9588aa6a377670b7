import './withoutEval.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './ui/tokens.css'
import './ui/base.css'
import { App } from './App.tsx'
import { createTrustedTypes } from './trustedTypes.ts'
import { Mishap } from './ui/Mishap.tsx'
import { keepTheme } from './ui/theme.ts'

createTrustedTypes(window, originOf(window.location))
keepTheme()

const place = document.getElementById('studio')
if (place === null) throw new Error('index.html has lost its #studio')
createRoot(place).render(
  <StrictMode>
    <Mishap>
      <App />
    </Mishap>
  </StrictMode>,
)

/** A custom scheme reports its origin as “null”, so it is put together by hand. */
function originOf({ protocol, host }: Location): string {
  return `${protocol}//${host}`
}
