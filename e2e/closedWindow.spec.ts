import { expect, test } from 'playwright/test'
import { channels } from '../electron/contract/channels.ts'
import { launchStudio, type Started } from './studio.ts'

let studio: Started
test.beforeAll(async () => {
  studio = await launchStudio()
})
test.afterAll(() => studio.close())

test('the window has no Node, and of main only the named channels', async () => {
  const seen = await studio.page.evaluate(() => ({
    keys: Object.keys(window.studio),
    node: [typeof Reflect.get(window, 'require'), typeof Reflect.get(window, 'process')],
    isolated: window.crossOriginIsolated,
  }))
  expect([...seen.keys].sort()).toEqual([...channels, 'offerDropped', 'onNotice'].sort())
  expect(seen.node).toEqual(['undefined', 'undefined'])
  expect(seen.isolated).toBe(true)
})

test('the window reaches nothing outside, evaluates nothing and opens nothing', async () => {
  const { app, page } = studio
  const tried = await page.evaluate(async () => {
    // Later, since the debugger's own evaluation is let past the content policy.
    const later = () => new Promise((resolve) => setTimeout(resolve))
    const outcome = async (work: () => unknown) => {
      await later()
      try {
        await work()
        return 'worked'
      } catch {
        return 'refused'
      }
    }
    return Promise.all([
      outcome(() => fetch('https://example.com/')),
      outcome(() => fetch('http://127.0.0.1:9/')),
      outcome(() => fetch('file:///etc/hostname')),
      // biome-ignore lint/security/noGlobalEval: that it is refused is the point
      outcome(() => globalThis.eval('1')),
      outcome(() => new Function('return 1')()),
      outcome(() => {
        document.body.innerHTML = '<b>injected</b>'
      }),
      outcome(() => {
        if (window.open('https://example.com/') === null) throw new Error('denied')
      }),
    ])
  })
  expect(tried).toEqual(Array(7).fill('refused'))
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('the page cannot be led away', async () => {
  const { page } = studio
  const before = page.url()
  await page.evaluate(() => {
    location.href = 'https://example.com/'
  })
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.href = 'file:///etc/hostname'
    document.body.append(link)
    link.click()
  })
  await page.waitForTimeout(500)
  expect(page.url()).toBe(before)
})

test('every permission is denied', async () => {
  const states = await studio.page.evaluate(async () => {
    const names = ['camera', 'microphone', 'geolocation', 'notifications', 'clipboard-read', 'midi']
    return Promise.all(
      names.map(async (name) => {
        try {
          return (await navigator.permissions.query({ name: name as PermissionName })).state
        } catch {
          return 'denied'
        }
      }),
    )
  })
  expect(new Set(states)).toEqual(new Set(['denied']))
})

test('no path leads out of the bundle', async () => {
  const statuses = await studio.page.evaluate(async () => {
    const paths = [
      '/../package.json',
      '/%2e%2e/package.json',
      '/..%2fpackage.json',
      '/assets/../../main/index.js',
    ]
    return Promise.all(paths.map(async (path) => (await fetch(`app://studio${path}`)).status))
  })
  expect(new Set(statuses)).toEqual(new Set([404]))
})
