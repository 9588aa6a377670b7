import fc from 'fast-check'
import { z } from 'zod'

/** For tests alone: by the last name of a field, what is there to be named; anything else is made up. */
export type Known = (field: string) => readonly string[]

/**
 * Whatever a schema lets in, with a liking for its limits: the shortest and the longest text and list, the smallest and the
 * largest number, minus nought, empty lists, half characters and NUL.
 */
export function whatPasses(schema: z.ZodType, known: Known, field = ''): fc.Arbitrary<unknown> {
  return shapeOf(schema, known, field).filter((value) => schema.safeParse(value).success)
}

function shapeOf(
  schema: z.core.$ZodType,
  known: Known,
  field: string,
  inList = false,
): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodReadonly || schema instanceof z.ZodDefault) {
    return shapeOf(schema.def.innerType, known, field, inList)
  }
  if (schema instanceof z.ZodNullable) {
    return fc.option(shapeOf(schema.def.innerType, known, field, inList), { freq: 3 })
  }
  if (schema instanceof z.ZodOptional) {
    return fc.option(shapeOf(schema.def.innerType, known, field, inList), {
      freq: 3,
      nil: undefined,
    })
  }
  if (schema instanceof z.ZodObject) return anObject(schema, known, inList)
  if (schema instanceof z.ZodArray) return aList(schema, known, field, inList)
  if (schema instanceof z.ZodUnion) {
    return fc.oneof(...schema.options.map((option) => shapeOf(option, known, field, inList)))
  }
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options)
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values)
  if (schema instanceof z.ZodBoolean) return fc.boolean()
  if (schema instanceof z.ZodNumber) return aNumber(schema)
  if (schema instanceof z.ZodStringFormat) return formatted(schema, known, field)
  if (schema instanceof z.ZodString) return aText(schema, known, field)
  throw new Error(`Nothing is known of a ${schema._zod.def.type} at ${field}.`)
}

function anObject(schema: z.ZodObject, known: Known, inList: boolean): fc.Arbitrary<unknown> {
  const fields = Object.entries(schema.shape).map(([name, inner]) => [
    name,
    shapeOf(inner, known, name, inList),
  ])
  return fc
    .record(Object.fromEntries(fields))
    .map((made) =>
      Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)),
    )
}

function aList(
  schema: z.ZodArray,
  known: Known,
  field: string,
  inList: boolean,
): fc.Arbitrary<unknown> {
  const { minimum = 0, maximum = 6 } = limitsOf(schema)
  const one = shapeOf(schema.element, known, field, inList)
  const few = fc.array(one, { minLength: minimum, maxLength: Math.min(maximum, minimum + 4) })
  // A full list of full lists is more than a request may be: what lies inside a list stays short.
  const full = fc.array(shapeOf(schema.element, known, field, true), {
    minLength: maximum,
    maxLength: maximum,
    size: 'max',
  })
  if (inList) return few
  return fc.oneof({ weight: 6, arbitrary: few }, { weight: 2, arbitrary: full })
}

function aNumber(schema: z.ZodNumber): fc.Arbitrary<unknown> {
  const { minValue, maxValue, isInt } = schema
  const min = Number.isFinite(minValue) ? Number(minValue) : isInt ? -(2 ** 53) + 1 : -1e308
  const max = Number.isFinite(maxValue) ? Number(maxValue) : isInt ? 2 ** 53 - 1 : 1e308
  const edges = fc.constantFrom(min, max, 0, -0, 1, 5e-324, (min + max) / 2)
  return fc.oneof(edges, isInt ? fc.maxSafeInteger() : fc.double({ min, max, noNaN: true }))
}

function formatted(schema: z.ZodStringFormat, known: Known, field: string): fc.Arbitrary<unknown> {
  const there = known(field)
  const ids = there.length === 0 ? fc.uuid({ version: 4 }) : fc.constantFrom(...there)
  switch (schema.format) {
    case 'uuid':
      return fc.oneof({ weight: 8, arbitrary: ids }, { weight: 1, arbitrary: fc.uuid() })
    case 'date':
      return fc.oneof(fc.constantFrom('0001-01-01', '2024-02-29', '9999-12-31'), days)
    case 'datetime':
      return fc.oneof(
        fc.constantFrom('0001-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z'),
        moments,
      )
    default:
      return aText(schema, known, field)
  }
}

const moments = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
const days = moments.map((moment) => moment.slice(0, 10))

/** Half characters, NUL, marks that turn the text around, spaces of all kinds, and what needs two units. */
const odd = [
  '\ud800',
  '\udc00',
  '\u0000',
  '\u202e',
  '\u00a0',
  '\ufeff',
  '😀',
  "'",
  '"',
  '\\',
  '%',
  'İ',
  ' ',
]

function aText(
  schema: z.ZodString | z.ZodStringFormat,
  known: Known,
  field: string,
): fc.Arbitrary<unknown> {
  const pattern = schema._zod.bag.patterns
  const [first] = pattern === undefined ? [] : [...pattern]
  const there = known(field)
  if (first !== undefined) {
    return there.length === 0 ? fc.stringMatching(first) : fc.constantFrom(...there)
  }
  const { minimum = 0, maximum = 300 } = limitsOf(schema)
  const unit = fc.oneof(fc.constantFrom(...odd), fc.string({ minLength: 1, maxLength: 1 }))
  const short = fc.string({ unit, minLength: minimum, maxLength: Math.min(maximum, minimum + 12) })
  const long = unit.map((one) => one.repeat(Math.floor(maximum / one.length)))
  const words = there.length === 0 ? short : fc.constantFrom(...there)
  return fc.oneof(
    { weight: 4, arbitrary: short },
    { weight: maximum > 50_000 ? 0 : 2, arbitrary: long },
    { weight: 3, arbitrary: words },
  )
}

function limitsOf(schema: z.ZodType): { readonly minimum?: number; readonly maximum?: number } {
  const { minimum, maximum } = schema._zod.bag as { minimum?: number; maximum?: number }
  return {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  }
}
