import type { ReactNode } from 'react'
import { costs, guideSteps } from './guideWording.ts'

interface GuideProps {
  readonly callbacks: readonly string[]
  /** The box for the Client ID, where the guide has come to it. */
  readonly children: ReactNode
}

/** How a school makes its own developer app at X, once, and what each thing costs. */
export function Guide({ callbacks, children }: GuideProps) {
  return (
    <>
      <section className="card stack" aria-labelledby="guide-title">
        <h2 id="guide-title">Once for the school: its own developer app</h2>
        <ol className="guide stack">
          {guideSteps.map(({ title, words, shows }) => (
            <li key={title}>
              <strong>{title}</strong>
              <p>{words}</p>
              {shows === 'callbacks' && (
                <ul className="addresses">
                  {callbacks.map((address) => (
                    <li key={address}>
                      <code>{address}</code>
                    </li>
                  ))}
                </ul>
              )}
              {shows === 'clientId' && children}
            </li>
          ))}
        </ol>
      </section>
      <section className="card stack" aria-labelledby="costs-title">
        <h2 id="costs-title">What X charges</h2>
        <table className="costs">
          <tbody>
            {costs.map(({ what, price }) => (
              <tr key={what}>
                <td>{what}</td>
                <td>{price}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="soft small">
          X’s prices of 20 April 2026, in US dollars. The app itself costs nothing; posts are paid
          from credits that are bought beforehand. When they are used up the studio says so, and the
          post waits.
        </p>
      </section>
    </>
  )
}
