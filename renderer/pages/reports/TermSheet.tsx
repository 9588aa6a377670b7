import type { ReactNode } from 'react'
import type { TermReport } from '../../../electron/contract/reportRequests.ts'
import type { Period } from '../../../electron/core/reports/period.ts'
import { ruleName } from '../../../electron/core/ruleName.ts'
import { dayName } from '../../ui/dayName.ts'
import { Bars } from './Bars.tsx'
import { duration } from './duration.ts'
import { incidentName } from './incidentName.ts'
import { Weeks } from './Weeks.tsx'

interface TermSheetProps {
  readonly report: TermReport
  readonly period: Period
}

/** The sheet that governors are given: figures, a few drawings, and no child's name. */
export function TermSheet({ report: { figures, accounts }, period }: TermSheetProps) {
  const posted = figures.posts.reduce((sum, account) => sum + account.posted, 0)
  const nameOf = (id: string) => accounts[id] ?? 'An account that is gone'
  const refusals = figures.refusalsByRule.toSorted((a, b) => b.times - a.times)
  return (
    <div className="sheet-grid">
      <ul className="figures" aria-label="The term at a glance">
        <Figure figure={posted} one="post" many="posts" />
        <Figure figure={figures.facesCovered} one="face covered" many="faces covered" />
        <Figure
          figure={figures.refusals}
          one="time the studio said no"
          many="times the studio said no"
        />
        <Figure figure={figures.withdrawals} one="consent withdrawn" many="consents withdrawn" />
        <Figure figure={figures.wrongPhotos} one="wrong photo posted" many="wrong photos posted" />
      </ul>

      <Section title="Posts by account" empty={posted === 0 && 'Nothing was posted.'}>
        <Bars
          label="Posts by account"
          bars={figures.posts.map((account) => ({
            name: nameOf(account.account),
            figure: account.posted,
            says:
              account.takenDown === 0
                ? `${account.posted}`
                : `${account.posted} (${account.takenDown} taken down)`,
          }))}
        />
      </Section>
      <Section title="Posts week by week" empty={posted === 0 && 'Nothing was posted.'}>
        <Weeks {...period} posts={figures.postsByWeek} />
      </Section>

      <Section
        title="What the studio said no to"
        empty={refusals.length === 0 && 'It never had to say no.'}
      >
        <Bars
          label="Refusals by rule"
          bars={refusals.map(({ rule, times }) => ({ name: ruleName(rule), figure: times }))}
        />
        <p className="soft small">
          One refusal may have several reasons. {figures.questionsAnswered} questions about words
          were answered by name.
        </p>
      </Section>
      <Section title="Faces in what was posted">
        <Facts
          rows={[
            ['Pictures posted', figures.pictures],
            ['Faces covered in them', figures.facesCovered],
            ['Found, and said not to be a face', figures.saidNotAFace],
            ['Adults who agreed to be shown', figures.saidAdult],
          ]}
        />
      </Section>

      <Section title="Consent">
        <Facts
          rows={[
            ['Withdrawn by a family', figures.withdrawals],
            ['Ended by an import of the register', figures.lostByImport],
            ['Posts taken down, for whatever reason', figures.takenDown],
          ]}
        />
        {figures.takeDowns.length === 0 ? (
          <p className="soft">No post showed a pupil whose consent was withdrawn.</p>
        ) : (
          <>
            <h3>From withdrawal to take-down</h3>
            <Bars
              label="From withdrawal to take-down"
              bars={figures.takeDowns.map(({ account, minutes }, index) => ({
                name: `${index + 1}. ${nameOf(account)}`,
                figure: minutes ?? 0,
                says: minutes === null ? 'still up' : duration(minutes),
              }))}
            />
          </>
        )}
      </Section>
      <Section title="Incidents and reviews">
        <Facts
          rows={[
            ['Wrong photos posted', figures.wrongPhotos],
            ['Incidents opened', figures.incidentsOpened],
            ...figures.incidentsByKind.map(
              ({ kind, opened }) => [incidentName(kind), opened] as const,
            ),
            ['Incidents closed', figures.incidentsClosed],
            ...(figures.incidentsClosedUnconfirmed === 0
              ? []
              : [
                  [
                    'Incidents closed without X’s confirmation',
                    figures.incidentsClosedUnconfirmed,
                  ] as const,
                ]),
            ...(figures.incidentsReopened === 0
              ? []
              : [['Incidents opened again', figures.incidentsReopened] as const]),
          ]}
        />
        {figures.reviews.length === 0 ? (
          <p className="soft">No review of followers was finished.</p>
        ) : (
          <>
            <h3>Weekly reviews of followers</h3>
            <Bars
              label="Follower reviews on time"
              bars={figures.reviews.map(({ account, done, onTime }) => ({
                name: nameOf(account),
                figure: onTime,
                says: `${onTime} of ${done} on time`,
              }))}
            />
          </>
        )}
      </Section>
      <p className="small soft sheet-days">
        From {dayName(period.from)} to {dayName(period.to)}. What became of a post is told as it is
        known today.
      </p>
    </div>
  )
}

interface FigureProps {
  readonly figure: number
  readonly one: string
  readonly many: string
}

function Figure({ figure, one, many }: FigureProps) {
  return (
    <li>
      <strong>{figure.toLocaleString('en-GB')}</strong>
      <span>{figure === 1 ? one : many}</span>
    </li>
  )
}

interface SectionProps {
  readonly title: string
  /** What stands there instead where there is nothing to show. */
  readonly empty?: string | false
  readonly children: ReactNode
}

function Section({ title, empty, children }: SectionProps) {
  return (
    <section className="card stack sheet-part">
      <h2>{title}</h2>
      {empty ? <p className="soft">{empty}</p> : children}
    </section>
  )
}

function Facts({ rows }: { readonly rows: readonly (readonly [string, number])[] }) {
  return (
    <dl className="term-facts">
      {rows.map(([what, figure]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{figure.toLocaleString('en-GB')}</dd>
        </div>
      ))}
    </dl>
  )
}
