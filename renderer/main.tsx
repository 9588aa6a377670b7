import './withoutEval.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './ui/tokens.css'
import './ui/base.css'
import './ui/table.css'
import { App } from './app/App.tsx'
import { followPreference, recallPreferences } from './preferences/preference.ts'
import { followPlace } from './session/place.ts'
import { createTrustedTypes } from './trustedTypes.ts'
import { Mishap } from './ui/Mishap.tsx'

createTrustedTypes(window, originOf(window.location))

const place = document.getElementById('studio')
if (place === null) throw new Error('index.html has lost its #studio')
void open(place)

/** What this computer remembers comes first, so that nothing is drawn twice. */
async function open(studio: HTMLElement): Promise<void> {
  await recallPreferences()
  followPlace()
  followPreference('theme', (theme) => {
    document.documentElement.dataset.theme = theme
  })
  createRoot(studio).render(
    <StrictMode>
      <Mishap>
        <App />
      </Mishap>
    </StrictMode>,
  )
}

/** A custom scheme reports its origin as “null”, so it is put together by hand. */
function originOf({ protocol, host }: Location): string {
  return `${protocol}//${host}`
}
