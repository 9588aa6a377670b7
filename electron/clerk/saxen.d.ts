/** What the clerk uses of saxen, which brings no types of its own. */
declare module 'saxen' {
  type Decode = (text: string) => string
  /** Null or false where the attributes cannot be read. */
  type Attributes = () => Readonly<Record<string, string>> | false | null

  export class Parser {
    on(event: 'openTag', listener: (name: string, attributes: Attributes) => void): this
    on(event: 'closeTag', listener: (name: string) => void): this
    on(event: 'text', listener: (text: string, decode: Decode) => void): this
    on(event: 'cdata', listener: (text: string) => void): this
    on(event: 'attention' | 'error' | 'warn', listener: () => void): this
    parse(xml: string): Error | null
    stop(): void
  }

  export const decode: Decode
}
