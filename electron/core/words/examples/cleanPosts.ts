import type { Words } from '../words.ts'
import type { Chance } from './chance.ts'
import { withoutPhoto, withPhoto } from './smallSchool.ts'
import { writtenPosts } from './writtenPosts.ts'

const group = [
  'Year 1',
  'Year 2',
  'Year 3',
  'Year 4',
  'Year 5',
  'Year 6',
  'Reception',
  'Nursery',
  'KS1',
  'KS2',
  'Our EYFS children',
  'The school council',
  'Our eco club',
  'The choir',
  '3 Oak',
  '6 Elm',
  'The gardening club',
  'Our digital leaders',
]
const did = [
  'loved',
  'enjoyed',
  'explored',
  'investigated',
  'worked hard on',
  'learnt about',
  'had a brilliant time with',
  'were fascinated by',
  'asked great questions about',
  'made posters about',
]
const topic = [
  'the water cycle',
  'the Great Fire of London',
  'the Romans',
  'Ancient Egypt',
  'the Vikings',
  'the Tudors',
  'plants and seeds',
  'number bonds to ten',
  'fractions',
  'forces and magnets',
  'the Victorians',
  'rivers and mountains',
  'life cycles',
  'the Stone Age',
  'electricity',
  'rainforests',
  'mini-beasts',
  'Anglo-Saxon houses',
  'the solar system',
  'healthy eating',
  'Diwali',
  'Chinese New Year',
  'Remembrance Day',
  'kindness',
  'online safety',
  'coding with Scratch',
  'poetry',
  'the works of Van Gogh',
  'Roald Dahl',
  'Julia Donaldson',
  'Florence Nightingale',
  'Rosa Parks',
  'Mary Anning',
  'Isaac Newton',
  'Harvest Festival',
  'Black History Month',
  'Bikeability',
  'Numicon',
  'World Book Day',
  'the Battle of Hastings',
  'Charlie and the Chocolate Factory',
  'Peter Pan',
  'Little Red Riding Hood',
]
const when = [
  'today',
  'this week',
  'this morning',
  'yesterday afternoon',
  'on Monday',
  'on Friday',
  'last week',
  'in May',
  'in April',
  'this half term',
  'during Science Week',
  'all through June',
  'this summer',
  'before the May half term',
]
const place = [
  'the library',
  'the hall',
  'the school garden',
  'Preston Park Museum',
  'the farm',
  'the beach at Saltburn',
  'Durham Cathedral',
  'Beamish',
  'the town hall',
  'York',
  'the Natural History Museum',
  'London Zoo',
  'Whitby Abbey',
  'the forest',
  'St Mary’s Church',
  'Newcastle',
]
const praise = [
  'What a super effort!',
  'We are so proud.',
  'Fantastic teamwork.',
  'What a day!',
  'Thank you to everyone who helped.',
  'Well done, everyone!',
  'Such careful work.',
  'Brilliant!',
  'We cannot wait for next time.',
  'Great listening too.',
]
const tag = [
  '',
  '',
  '',
  ' #PrimaryRocks',
  ' #edchat',
  ' #SummerFair',
  ' #WorldBookDay',
  ' #STEM',
  ' #TeamWork',
  ' #OutdoorLearning',
]
const staff = ['Miss Marlow', 'Mr Dean', 'Mrs Adeyemi', 'Miss Hart', 'Mr Brown', 'Ms Kowalski']
const thing = [
  'model bridges',
  'clay lamps',
  'rockets',
  'bird boxes',
  'bug hotels',
  'paper planes',
  'Roman shields',
  'poppy wreaths',
  'rose windows from coloured paper',
  'sunflower paintings',
  'daisy chains',
  'holly garlands',
  'summer kites',
  'autumn leaf prints',
  'robin cards',
  'pop-up books',
  'king and queen puppets',
  'green smoothies',
  'stone age tools',
  'amber jewellery',
  'lavender bags',
  'marble runs',
]

type Sentence = (chance: Chance) => string

/** Sentences as schools write them, with all the words that are also names, and nobody's name but the staff's. */
const sentences: readonly Sentence[] = [
  (c) => `${c.of(group)} ${c.of(did)} ${c.of(topic)} ${c.of(when)}. ${c.of(praise)}${c.of(tag)}`,
  (c) =>
    `${c.of(group)} visited ${c.of(place)} ${c.of(['yesterday', 'today', 'last week'])}. ${c.of(praise)}${c.of(tag)}`,
  (c) =>
    `Look at these ${c.of(thing)} from ${c.of(['Year 2', 'Year 3', 'Reception', 'Year 5'])}! ${c.of(praise)}`,
  (c) =>
    `A huge thank you to ${c.of(staff)} for ${c.of(['a wonderful assembly', 'running the book club', 'leading our forest school', 'the cake sale', 'teaching us to sew'])}. ${c.of(praise)}`,
  (c) => `${c.of(staff)}’s class made ${c.of(thing)} ${c.of(when)}.${c.of(tag)}`,
  (c) =>
    `Our ${c.of(['maths mastery', 'phonics', 'art', 'music', 'PE', 'science', 'history', 'geography'])} work in ${c.of(['Year 1', 'Year 4', 'Year 6'])} is looking great. ${c.of(praise)}`,
  (c) =>
    `Will you join us for ${c.of(['the summer fair', 'coffee', 'the cake sale', 'the concert', 'stay and play'])}? ${c.of(praise)}`,
  (c) =>
    `Mark ${c.of(['your calendars', 'the date'])}: the ${c.of(['spring', 'summer', 'autumn', 'winter'])} ${c.of(['concert', 'fair', 'production'])} is nearly here.`,
  (c) =>
    `The choir sang with ${c.of(['grace', 'joy', 'hope', 'real feeling'])} ${c.of(when)}. ${c.of(praise)}`,
  (c) =>
    `We ${c.of(['hope', 'trust', 'know'])} that you ${c.of(['enjoyed', 'will enjoy', 'loved'])} ${c.of(['the show', 'the fair', 'the harvest assembly', 'sports day', 'the nativity'])}.`,
  (c) =>
    `${c.of(['May', 'June', 'April', 'March'])} was ${c.of(['busy', 'warm', 'full of learning'])}: ${c.of(['our pond is alive', 'the beans grew', 'the ducklings hatched'])}.`,
  (c) =>
    `Please return ${c.of(['reading records', 'library books', 'trip slips', 'swimming kit'])} by ${c.of(['Monday', 'Friday', 'the end of the week'])}. Thank you!`,
  (c) =>
    `Don’t forget that ${c.of(['Monday', 'Friday'])} is ${c.of(['an INSET day', 'a bank holiday', 'non-uniform day', 'our Sports Day'])}.`,
  (c) =>
    `${c.of(['Hope', 'We hope'])} you all had a ${c.of(['lovely', 'restful', 'happy', 'sunny'])} ${c.of(['summer', 'half term', 'Easter', 'Christmas', 'weekend'])}.`,
  (c) =>
    `${c.of(['Rose', 'Daisy', 'Poppy', 'Ivy', 'Holly'])} ${c.of(['petals', 'seeds', 'leaves'])} ${c.of(['made', 'gave us', 'were'])} ${c.of(['a lovely colour', 'just right for printing', 'perfect for our perfume'])}.`,
  (c) =>
    `Our ${c.of(['green', 'brown', 'red', 'white'])} bins are for ${c.of(['paper', 'food', 'plastic'])}. ${c.of(group)} will check them every ${c.of(['day', 'Friday', 'week'])}.`,
  (c) =>
    `The ${c.of(['king', 'queen', 'mayor', 'bishop', 'judge', 'baker', 'cook', 'vet'])} ${c.of(['in our play', 'in the story', 'at the fair'])} wore a ${c.of(['gold crown', 'long coat', 'tall hat'])}. ${c.of(praise)}`,
  (c) =>
    `${c.of(['Young', 'Bright', 'Curious', 'Keen'])} scientists in ${c.of(['Year 3', 'Year 5', 'Reception'])} tested ${c.of(['magnets', 'which cup keeps heat', 'parachutes', 'bubbles'])} ${c.of(when)}.`,
  (c) =>
    `Great ${c.of(['day', 'fun', 'learning', 'listening'])} at ${c.of(place)} with ${c.of(staff)}. ${c.of(praise)}`,
  (c) =>
    `${c.of(['A', 'Another'])} ${c.of(['super', 'busy', 'lovely', 'rainy', 'sunny'])} day at Practice Primary School: ${c.of(['we planted bulbs', 'we cooked soup', 'we ran a mile', 'we wrote letters', 'we sang carols', 'we met an author'])}.`,
  (c) =>
    `We ${c.of(['read', 'acted out', 'wrote our own ending to', 'retold'])} ${c.of(['The Gruffalo', 'The Tiger Who Came to Tea', 'Oliver Twist', 'Alice in Wonderland', 'The Snowman', 'The Lion King', 'Robin Hood', 'Fantastic Mr Fox'])} ${c.of(when)}.`,
  (c) =>
    `Thank you to ${c.of(['the PTA', 'our governors', 'the fire service', 'our volunteers', 'our local vicar', 'Tesco', 'the Rotary Club', 'our crossing patrol'])} for ${c.of(['their help', 'visiting us', 'the new books', 'a wonderful morning'])}.`,
  (c) =>
    `${c.of(group)} measured the ${c.of(['hall', 'field', 'playground', 'pond'])} ${c.of(when)} and drew it to scale. ${c.of(praise)}`,
  (c) =>
    `Our ${c.of(['carol', 'jazz', 'summer', 'harvest'])} concert raised £${c.below(400) + 20} for ${c.of(['Children in Need', 'the food bank', 'the hospice', 'Comic Relief'])}. ${c.of(praise)}`,
  (c) =>
    `Can you ${c.of(['spot', 'find', 'name'])} the ${c.of(['robin', 'wren', 'fox', 'heron', 'bee', 'oak', 'ash', 'elm'])} in our ${c.of(['nature photo', 'school grounds', 'wildlife area'])}? ${c.of(praise)}`,
  (c) =>
    `${c.of(['Tip', 'Idea', 'Challenge'])} for the weekend: ${c.of(['bake some bread', 'count the stars', 'read a story to someone', 'play a board game', 'go for a walk and collect leaves'])}.${c.of(tag)}`,
]

const altTexts = [
  'Children stand in the school garden.',
  'A group of pupils hold up paper planes in the hall.',
  'Clay lamps painted in bright colours on a table.',
  'A display board with sunflower paintings.',
  'Children in green jumpers plant seeds, faces covered.',
  'Books and a teddy bear on a red rug.',
]

/** As many posts as asked for that keep every rule, about half of them with a photo. */
export function cleanPosts(howMany: number, chance: Chance): readonly Words[] {
  const posts: Words[] = []
  while (posts.length < howMany) {
    const text = chance.below(4) === 0 ? chance.of(writtenPosts) : chance.of(sentences)(chance)
    if ([...text].length > 140) continue
    posts.push(chance.below(2) === 0 ? withoutPhoto(text) : withPhoto(text, chance.of(altTexts)))
  }
  return posts
}
