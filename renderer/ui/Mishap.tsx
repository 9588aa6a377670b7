import { Component, type ReactNode } from 'react'
import { Button } from './Button.tsx'
import './mishap.css'

/** React asks for a class here: the one place where a bug in the window ends in words and a way on. */
export class Mishap extends Component<
  { readonly children: ReactNode },
  { readonly failed: boolean }
> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <main className="mishap stack" role="alert">
        <h1>Something in this window went wrong</h1>
        <p>
          Nothing was posted, and everything up to your last step is saved. Start the window again
          to go on.
        </p>
        <div>
          <Button look="primary" onClick={() => window.location.reload()}>
            Start the window again
          </Button>
        </div>
      </main>
    )
  }
}
