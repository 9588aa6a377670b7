/** Small words that tell from the words beside them whether a word is a name. Written for this app. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const months = words('april may june august')

export const seasons = words('summer autumn winter spring')

export const kin = words(
  'twins twin brothers brother sisters sister siblings sibling family triplets cousins boys girls children kids',
)

export const determiners = words('the a an this that these those every each some any no')

export const owners = words('our my your his her their its')

export const pronouns = words(
  'you we i it they he she there this that these those everyone everybody anyone someone your our my the a an all us me any some yours ours',
)

export const helpers = words(
  'is was has had will can could would should does did may might isn wasn hasn were are',
)

export const adverbs = words(
  'just also really always never then kindly proudly bravely so then now',
)

export const beforeMonth = words(
  'in of on this last next every each since until till during early late mid throughout through half week monday tuesday wednesday thursday friday saturday sunday th st nd rd',
)

export const afterMonth = words(
  'half day bank fair fayre term holiday holidays newsletter week weekend pole queen is was th st nd rd and',
)

export const afterSeason = words(
  'term terms fair fayre fete reading holiday holidays school camp club concert production show break uniform sports lunch menu timetable newsletter learning play disco ball festival walk assembly party celebration vibes sunshine weather days day half topic work garden bbq picnic exhibition performance trip fun wonderland olympics games',
)

export const groupNouns = words(
  'team teams house group class table band zone room club level belt card',
)

export const placeBefore = words(
  'in from of at near around visit visited visiting across outside through over about explore explored exploring toured leaving reach reached',
)

export const greetings = words(
  'done congratulations congrats thanks thank bravo birthday hooray hurray luck played welcome',
)

export const greetingTails = words('you to from for by with')

export const irregularPast = words(
  'led made won ran wrote read sang got went gave took found built came drew threw told said saw swam grew knew brought bought caught taught thought held kept left felt met spoke stood stole chose rode rose shone sat slept spent swept understood wore beat began broke did drove ate fell flew forgot hid hit hurt lay lost paid put rang scored set shook shot shut sank sold sent spun split spread sprang stuck struck swung tore wept wound',
)

export const journeys = words(
  'trip trips visit visits went travelled travel journey off train coach going go goes way welcome flight flew tour walk walked',
)
