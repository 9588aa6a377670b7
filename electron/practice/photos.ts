import type { PupilStory } from './pupils.ts'

/** What a member of staff would say of one of the practice photos: who is in it, and what it shows. */
export interface PracticePhoto {
  /** In `resources/practice/photos`. */
  readonly file: string
  readonly pupils: readonly Pick<PupilStory, 'firstName' | 'lastName'>[]
  readonly handle: string
  readonly text: string
  readonly altText: string
}

const child = (firstName: string, lastName: string) => ({ firstName, lastName })

/** A morning's photos. In one of them is a pupil whose parents did not consent (P2). */
export const practicePhotos: readonly PracticePhoto[] = [
  {
    file: '01-three-children-plant-pots.jpg',
    pupils: [
      child('Olivia', 'Fernsby'),
      child('Hope', 'Tarradiddle'),
      child('Łukasz', 'Mossgrove'),
    ],
    handle: '@Ks1Western',
    text: 'Our sunflowers have moved to bigger pots this morning. We cannot wait for summer!',
    altText: 'Three children in a classroom hold plant pots. Their faces are covered.',
  },
  {
    file: '04-two-children-reading.jpg',
    pupils: [child('Amelia', 'Pebblebrook'), child('Priya', 'Fiddlewood')],
    handle: '@Year3_4Western',
    text: 'Reading together is the best part of the afternoon.',
    altText: 'Two children share a book. Their faces are covered.',
  },
  {
    file: '03-sports-day.jpg',
    pupils: [
      child('Isaac', 'Thornbury-Nook'),
      child('Faith', 'Willowbank'),
      child('Kofi', 'Starling'),
      child('Hamza', 'Nettlefold'),
      child('Harriet', 'Bellwether'),
      child('Mei', 'Cloudsley'),
    ],
    handle: '@56western',
    text: 'What a wonderful sports day. Well done to every team!',
    altText: 'Six children stand in a line on the grass. Their faces are covered.',
  },
  {
    file: '06-teacher-with-five.jpg',
    pupils: [
      child('Poppy', 'Thistledown'),
      child('Noah', 'Pebblebrook'),
      child('Zoë', 'Larkspur'),
      child('Aoife', 'Wimblethorpe'),
      child('Kit', 'Bramblewick'),
    ],
    handle: '@EyfsWestern',
    text: 'Story time on the carpet is our favourite way to start the day.',
    altText: 'A teacher with five children in the classroom. Their faces are covered.',
  },
  {
    file: '08-group-one-half-hidden.jpg',
    pupils: [
      child('George', 'Wetherwood'),
      child('Rose', 'Underhay'),
      child('Finn', 'Marmaduke'),
      child('Ayesha', 'Silverbirch'),
      child('Tom', 'Candlewick'),
    ],
    handle: '@Year3_4Western',
    text: 'The playground was full of kindness today.',
    altText: 'Five children in the playground. Their faces are covered.',
  },
]
