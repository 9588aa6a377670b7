interface GuideStep {
  readonly title: string
  readonly words: string
  readonly shows?: 'callbacks' | 'clientId'
}

/** How a school makes its own developer app, once. */
export const guideSteps: readonly GuideStep[] = [
  {
    title: 'Sign in at developer.x.com as the school’s main account.',
    words:
      'Not as yourself: reading the school’s own followers and mentions is ten times cheaper where the same account owns the app.',
  },
  {
    title: 'Choose pay-per-use, and buy a few dollars of credits.',
    words: 'Set a spending limit there too. Five dollars are some 250 posts with one picture.',
  },
  {
    title: 'Make an app. As its type choose “Native App”, a public client.',
    words: 'It then has no secret that could be lost. As its permissions choose “Read and write”.',
  },
  {
    title: 'Copy these callback addresses into it, each to the letter.',
    words: 'X comes back to one of them on this computer; nothing else is reached by them.',
    shows: 'callbacks',
  },
  {
    title: 'Copy the app’s Client ID from X to here.',
    words: 'One app serves all the school’s accounts.',
    shows: 'clientId',
  },
  {
    title: 'Sign in to x.com in your browser as the account to connect, then press Connect.',
    words:
      'Any other account, such as your own, is refused and forgotten at once. Repeat it for each account.',
  },
]

export const costs: readonly { readonly what: string; readonly price: string }[] = [
  { what: 'A post', price: '$0.015' },
  { what: 'A post with a link in it', price: '$0.20' },
  { what: 'The description of each picture', price: '$0.005' },
  { what: 'Asking whose account it is, before the first post of a day', price: '$0.01' },
  { what: 'Reading the account’s newest posts before a post, five at most', price: '$0.005' },
  { what: 'Taking a post down', price: '$0.01' },
  {
    what: 'Each follower, mention or post that is read, of the account that owns the app',
    price: '$0.001',
  },
  { what: 'Each follower or user that is read otherwise', price: '$0.01' },
]
