import type { Endpoint } from './faults.ts'
import { append, finalize, initialize, metadata } from './practiceMedia.ts'
import {
  createTweet,
  deleteTweet,
  hideTweet,
  mentions,
  oneTweet,
  timeline,
} from './practiceTweets.ts'
import { blocking, followers, me, usersByName } from './practiceUsers.ts'
import type { Answerer } from './question.ts'

/** One thing that X can be asked, by method and address. */
export type Route =
  | {
      readonly kind: 'question'
      readonly endpoint: Endpoint
      readonly method: string
      readonly path: RegExp
      /** Every query parameter that is understood; another one is refused. */
      readonly query: readonly string[]
      readonly answer: Answerer
    }
  | {
      readonly kind: 'signIn'
      readonly endpoint: Endpoint
      readonly method: string
      readonly path: RegExp
    }

const userFields = ['user.fields', 'tweet.fields', 'expansions'] as const
const paging = ['max_results', 'pagination_token'] as const
const tweetList = [...userFields, ...paging, 'since_id', 'until_id', 'start_time', 'end_time']

function ask(
  endpoint: Endpoint,
  method: string,
  path: RegExp,
  answer: Answerer,
  query: readonly string[] = [],
): Route {
  return { kind: 'question', endpoint, method, path, query, answer }
}

const routes: readonly Route[] = [
  ask('me', 'GET', /^\/2\/users\/me$/, me, userFields),
  ask('users', 'GET', /^\/2\/users\/by$/, usersByName, ['usernames', ...userFields]),
  ask('media', 'POST', /^\/2\/media\/upload\/initialize$/, initialize),
  ask('media', 'POST', /^\/2\/media\/upload\/([^/]+)\/append$/, append),
  ask('media', 'POST', /^\/2\/media\/upload\/([^/]+)\/finalize$/, finalize),
  ask('metadata', 'POST', /^\/2\/media\/metadata$/, metadata),
  ask('tweets', 'POST', /^\/2\/tweets$/, createTweet),
  ask('delete', 'DELETE', /^\/2\/tweets\/([^/]+)$/, deleteTweet),
  ask('tweet', 'GET', /^\/2\/tweets\/([^/]+)$/, oneTweet, userFields),
  ask('hide', 'PUT', /^\/2\/tweets\/([^/]+)\/hidden$/, hideTweet),
  ask('timeline', 'GET', /^\/2\/users\/([^/]+)\/tweets$/, timeline, tweetList),
  ask('mentions', 'GET', /^\/2\/users\/([^/]+)\/mentions$/, mentions, tweetList),
  ask('followers', 'GET', /^\/2\/users\/([^/]+)\/followers$/, followers, [
    ...userFields,
    ...paging,
  ]),
  ask('blocking', 'GET', /^\/2\/users\/([^/]+)\/blocking$/, blocking, [...userFields, ...paging]),
  { kind: 'signIn', endpoint: 'token', method: 'POST', path: /^\/2\/oauth2\/token$/ },
  { kind: 'signIn', endpoint: 'revoke', method: 'POST', path: /^\/2\/oauth2\/revoke$/ },
]

/** Which question an address is, with the id in it; null where it is none of X's API. */
export function routeOf(
  method: string,
  path: string,
): { readonly route: Route; readonly id: string } | 'wrongMethod' | null {
  const here = routes.filter((route) => route.path.test(path))
  const route = here.find((one) => one.method === method)
  if (route !== undefined) return { route, id: route.path.exec(path)?.[1] ?? '' }
  return here.length > 0 ? 'wrongMethod' : null
}
