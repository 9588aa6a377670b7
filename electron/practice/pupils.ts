import type { YearGroup } from '../core/pupil.ts'

/** How the consent of a made-up pupil stands in the practice school. */
export type ConsentStory =
  | 'live'
  | 'liveForGood'
  | 'blank'
  | 'refused'
  | 'withdrawn'
  | 'expired'
  | 'neverShown'
  | 'parentsDisagree'
  | 'saidYesAgain'

export interface PupilStory {
  readonly firstName: string
  readonly preferredName?: string
  readonly lastName: string
  readonly consent: ConsentStory
  readonly distinctive?: true
}

export interface ClassStory {
  readonly className: string
  readonly yearGroup: YearGroup
  readonly pupils: readonly PupilStory[]
}

const pupil = (
  firstName: string,
  lastName: string,
  consent: ConsentStory = 'live',
  more: { readonly preferredName?: string; readonly distinctive?: true } = {},
): PupilStory => ({ firstName, lastName, consent, ...more })

/** Sixty children who do not exist. Their names are the ones that a check of words finds hard. */
export const classes: readonly ClassStory[] = [
  {
    className: 'R Acorn',
    yearGroup: 'R',
    pupils: [
      pupil('Poppy', 'Thistledown'),
      pupil('Noah', 'Pebblebrook'),
      pupil('Zoë', 'Larkspur'),
      pupil('Will', 'Park', 'blank'),
      pupil('Aoife', 'Wimblethorpe'),
      pupil('Mohammed', 'Quillfeather', 'live', { preferredName: 'Mo' }),
      pupil('Daisy', 'Field', 'refused'),
      pupil('Kit', 'Bramblewick', 'liveForGood'),
    ],
  },
  {
    className: '1 Hazel',
    yearGroup: '1',
    pupils: [
      pupil('Olivia', 'Fernsby'),
      pupil('Mary-Kate', 'Otterburn-Vale'),
      pupil('Hope', 'Tarradiddle'),
      pupil('Łukasz', 'Mossgrove'),
      pupil('Sunny', 'Puddleby', 'withdrawn'),
      pupil('Isla', 'Thistledown'),
      pupil('Chidi', 'Candlewick', 'parentsDisagree'),
      pupil('Jack', 'Snow'),
      pupil('Amélie', 'Dapplewood', 'saidYesAgain'),
    ],
  },
  {
    className: '2 Willow',
    yearGroup: '2',
    pupils: [
      pupil('Grace', 'May', 'live', { preferredName: 'Gracie' }),
      pupil('Oliver', 'Tumbledale'),
      pupil('Oliver', 'Marchwood', 'expired'),
      pupil("D'Arcy", 'Pennyfeather'),
      pupil('Xanthippe', 'Marrowby', 'live', { distinctive: true }),
      pupil('Ravi', 'Honeydown'),
      pupil('Seren', 'ap Brackenfell'),
      pupil('Mark', 'Appleby-Finch', 'blank'),
      pupil('Lily', 'Snow', 'liveForGood'),
    ],
  },
  {
    className: '3 Rowan',
    yearGroup: '3',
    pupils: [
      pupil('Amelia', 'Pebblebrook'),
      pupil('Jean-Luc', "O'Thimble"),
      pupil('Summer', 'Greenway'),
      pupil('Siân', 'Copperfold', 'neverShown'),
      pupil('Yusuf', 'Lanternby'),
      pupil('Benjamin', 'Skylark', 'live', { preferredName: 'Benji' }),
      pupil('Violet', 'Young'),
      pupil('Priya', 'Fiddlewood', 'refused'),
    ],
  },
  {
    className: '4 Oak',
    yearGroup: '4',
    pupils: [
      pupil('George', 'Wetherwood'),
      pupil('Ngọc', 'Applegarth'),
      pupil('Rose', 'Underhay'),
      pupil('Finn', 'Marmaduke'),
      pupil('Ayesha', 'Silverbirch'),
      pupil('Max', 'Bright', 'blank'),
      pupil('Éloïse', 'de la Mere-Holt'),
      pupil('Tom', 'Candlewick'),
      pupil('Peregrine', 'Yaxleyby', 'withdrawn', { distinctive: true }),
    ],
  },
  {
    className: '5 Beech',
    yearGroup: '5',
    pupils: [
      pupil('Isaac', 'Thornbury-Nook'),
      pupil('Björn', 'Saltmarsh'),
      pupil('Faith', 'Willowbank'),
      pupil('Kofi', 'Starling'),
      pupil('April', 'Meadows', 'expired'),
      pupil('Elizabeth', 'Crumpetley', 'live', { preferredName: 'Libby' }),
      pupil('Hamza', 'Nettlefold'),
      pupil('Ivy', 'Church'),
    ],
  },
  {
    className: '6 Chestnut',
    yearGroup: '6',
    pupils: [
      pupil('Harriet', 'Bellwether'),
      pupil('Seán', "O'Thimble"),
      pupil('Autumn', 'Rook'),
      pupil('Tomás', 'Núñez-Fernsby'),
      pupil('Chloe', 'Bank', 'parentsDisagree'),
      pupil('Jasper', 'Goldfinch-Reed'),
      pupil('Mei', 'Cloudsley'),
      pupil('Henry', 'King', 'neverShown'),
      pupil('Ottilie', 'Brook', 'blank'),
    ],
  },
]
