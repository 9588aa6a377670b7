/** What practice X says to one request. */
export interface Reply {
  readonly status: number
  readonly body: unknown
}

export const good = (body: unknown, status = 200): Reply => ({ status, body })

/** X's own forms of no, word for word where they are known. */
export function invalid(message: string): Reply {
  return {
    status: 400,
    body: {
      errors: [{ parameters: {}, message }],
      title: 'Invalid Request',
      detail: 'One or more parameters to your request was invalid.',
      type: 'https://api.twitter.com/2/problems/invalid-request',
    },
  }
}

function plain(status: number, title: string, detail: string): Reply {
  return { status, body: { title, detail, type: 'about:blank', status } }
}

export const unauthorized = plain(401, 'Unauthorized', 'Unauthorized')
export const notFound = plain(404, 'Not Found', 'Not Found')
export const tooManyRequests = plain(429, 'Too Many Requests', 'Too Many Requests')
export const unavailable = plain(503, 'Service Unavailable', 'Service Unavailable')
export const duplicate = plain(
  403,
  'Forbidden',
  'You are not allowed to create a Tweet with duplicate content.',
)
export const notPermitted = plain(403, 'Forbidden', 'You are not permitted to perform this action.')
export const noCredits: Reply = {
  status: 402,
  body: {
    title: 'CreditsDepleted',
    detail: 'Your enrolled account does not have any credits to fulfill this request.',
    type: 'https://api.twitter.com/2/problems/credits',
  },
}

/** The sign-in's own form of no (RFC 6749, 5.2). */
export function oauthProblem(description: string): Reply {
  return { status: 400, body: { error: 'invalid_request', error_description: description } }
}

/** Someone who was asked for and is not there: a 200 with a note, not a 404. */
export function resourceNotFound(kind: 'user' | 'tweet', parameter: string, value: string) {
  return {
    value,
    detail: `Could not find ${kind} with ${parameter}: [${value}].`,
    title: 'Not Found Error',
    resource_type: kind,
    parameter,
    resource_id: value,
    type: 'https://api.twitter.com/2/problems/resource-not-found',
  }
}
