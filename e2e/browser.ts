import type { ElectronApplication } from 'playwright'

/** A browser that only notes what it is told to open, and goes where a person would press. */
export async function browserOf(app: ElectronApplication) {
  await app.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openExternal = async (url: string) => void opened.push(url)
  })
  const opened = () =>
    app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened.slice())

  return {
    opened,
    /** The next page that is opened. */
    async next(after: number): Promise<string> {
      for (;;) {
        const url = (await opened())[after]
        if (url !== undefined) return url
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
    /** Presses “Authorise as …” on the page, and answers with the address to which X sends the browser back. */
    async allow(url: string, user: string): Promise<string> {
      const page = await fetch(url)
      if (!(await page.text()).includes('An app wants to use your account')) {
        throw new Error('That was not the page for signing in.')
      }
      return leads(`${url.replace('/authorize?', '/allow?')}&as=${user}`)
    },
    deny: (url: string) => leads(url.replace('/authorize?', '/deny?')),
  }
}

async function leads(url: string): Promise<string> {
  const reply = await fetch(url, { redirect: 'manual' })
  return reply.headers.get('location') ?? ''
}

export type Browser = Awaited<ReturnType<typeof browserOf>>
