/** Where one way is to be heard: a port of its own, at an address or under a name of its own. */
export interface Target {
  readonly host: string
  readonly port: number
  readonly url: string
}

/** A way out of a page, as a page would try it. */
export interface Way {
  readonly name: string
  readonly go: (at: Target) => unknown
  /** The page itself may be gone afterwards. */
  readonly leaves?: boolean
}

/** Every way that a page has to reach a computer elsewhere, as far as we know: each is run inside the page. */
export const ways: readonly Way[] = [
  { name: 'fetch', go: ({ url }) => fetch(url) },
  { name: 'fetch without CORS', go: ({ url }) => fetch(url, { mode: 'no-cors' }) },
  {
    name: 'fetch that outlives the page',
    go: ({ url }) => fetch(url, { method: 'POST', mode: 'no-cors', keepalive: true, body: 'x' }),
  },
  {
    name: 'XMLHttpRequest',
    go({ url }) {
      const request = new XMLHttpRequest()
      request.open('GET', url)
      request.send()
    },
  },
  { name: 'beacon', go: ({ url }) => navigator.sendBeacon(url, 'x') },
  { name: 'EventSource', go: ({ url }) => void new EventSource(url) },
  { name: 'WebSocket', go: ({ host, port }) => void new WebSocket(`ws://${host}:${port}`) },
  {
    name: 'WebSocket with TLS',
    go: ({ host, port }) => void new WebSocket(`wss://${host}:${port}`),
  },
  {
    name: 'WebTransport',
    go: ({ host, port }) => void new WebTransport(`https://${host}:${port}`),
  },
  { name: 'https', go: ({ host, port }) => fetch(`https://${host}:${port}`, { mode: 'no-cors' }) },
  {
    name: 'image',
    go({ url }) {
      new Image().src = url
    },
  },
  {
    name: 'image of an srcset',
    go({ url }) {
      new Image().srcset = `${url} 2x, ${url}b 1x`
    },
  },
  {
    name: 'background in a constructed stylesheet',
    go({ url }) {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(`html { background-image: url("${url}") !important }`)
      document.adoptedStyleSheets.push(sheet)
    },
  },
  {
    name: 'mask, cursor and content in a style',
    go({ url }) {
      const box = document.body.appendChild(document.createElement('div'))
      box.style.cssText = `mask-image: url("${url}m"); cursor: url("${url}c"), auto; border-image: url("${url}b") 30`
    },
  },
  {
    name: 'font of a constructed stylesheet',
    go({ url }) {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(`@font-face { font-family: away; src: url("${url}") }`)
      document.adoptedStyleSheets.push(sheet)
      const text = document.body.appendChild(document.createElement('p'))
      text.style.fontFamily = 'away'
      text.textContent = 'x'
    },
  },
  { name: 'FontFace', go: ({ url }) => new FontFace('away too', `url("${url}")`).load() },
  {
    name: 'stylesheet that imports',
    go({ url }) {
      const style = document.head.appendChild(document.createElement('style'))
      style.textContent = `@import url("${url}");`
    },
  },
  ...[
    'stylesheet',
    'dns-prefetch',
    'preconnect',
    'prefetch',
    'prerender',
    'modulepreload',
    'manifest',
    'icon',
    'apple-touch-icon',
    'expect',
    'next',
    'compression-dictionary',
  ].map(
    (rel): Way => ({
      name: `link ${rel}`,
      go: new Function(
        'at',
        `const link = document.createElement('link'); link.rel = '${rel}'; link.href = at.url; document.head.append(link)`,
      ) as Way['go'],
    }),
  ),
  ...['image', 'script', 'style', 'font', 'fetch', 'video'].map(
    (kind): Way => ({
      name: `link preload as ${kind}`,
      go: new Function(
        'at',
        `const link = document.createElement('link'); link.rel = 'preload'; link.as = '${kind}'; link.href = at.url; document.head.append(link)`,
      ) as Way['go'],
    }),
  ),
  ...['prefetch', 'prerender'].map(
    (action): Way => ({
      name: `speculation rules, ${action}`,
      go: new Function(
        'at',
        `const rules = document.createElement('script'); rules.type = 'speculationrules';
         rules.textContent = JSON.stringify({ ${action}: [{ source: 'list', urls: [at.url], eagerness: 'immediate' }] });
         document.head.append(rules)`,
      ) as Way['go'],
    }),
  ),
  {
    name: 'script',
    go({ url }) {
      const script = document.createElement('script')
      script.src = url
      document.head.append(script)
    },
  },
  {
    name: 'import',
    go: new Function('at', 'return import(at.url)') as Way['go'],
  },
  { name: 'worker', go: ({ url }) => void new Worker(url) },
  {
    name: 'worker that imports scripts',
    go: ({ url }) =>
      void new Worker(URL.createObjectURL(new Blob([`importScripts(${JSON.stringify(url)})`]))),
  },
  {
    name: 'worker that fetches',
    go: ({ url }) =>
      void new Worker(URL.createObjectURL(new Blob([`fetch(${JSON.stringify(url)})`]))),
  },
  { name: 'shared worker', go: ({ url }) => void new SharedWorker(url) },
  {
    name: 'shared worker that fetches',
    go: ({ url }) =>
      void new SharedWorker(URL.createObjectURL(new Blob([`fetch(${JSON.stringify(url)})`]))),
  },
  { name: 'service worker', go: ({ url }) => navigator.serviceWorker.register(url) },
  { name: 'audio worklet', go: ({ url }) => new AudioContext().audioWorklet.addModule(url) },
  {
    name: 'video and its poster',
    go({ url }) {
      const video = document.body.appendChild(document.createElement('video'))
      video.poster = `${url}p`
      video.src = url
      video.load()
    },
  },
  {
    name: 'audio',
    go({ url }) {
      void new Audio(url).play().catch(() => {})
    },
  },
  {
    name: 'subtitles',
    go({ url }) {
      const video = document.body.appendChild(document.createElement('video'))
      const track = video.appendChild(document.createElement('track'))
      track.default = true
      track.src = url
      track.track.mode = 'showing'
    },
  },
  {
    name: 'object and embed',
    go({ url }) {
      document.body.appendChild(document.createElement('object')).data = url
      document.body.appendChild(document.createElement('embed')).src = `${url}e`
    },
  },
  {
    name: 'frame',
    go({ url }) {
      document.body.appendChild(document.createElement('iframe')).src = url
    },
  },
  {
    name: 'link and image in a page in the page',
    go({ url }) {
      const frame = document.body.appendChild(document.createElement('iframe'))
      const inner = frame.contentDocument
      if (inner === null) return
      const link = inner.createElement('link')
      link.rel = 'dns-prefetch'
      link.href = url
      inner.head.append(link)
      inner.body.appendChild(inner.createElement('img')).src = url
    },
  },
  {
    name: 'page in the page, written as text',
    go({ url }) {
      const frame = document.createElement('iframe')
      frame.srcdoc = `<link rel="dns-prefetch" href="${url}"><link rel="preconnect" href="${url}"><img src="${url}">`
      document.body.append(frame)
    },
  },
  {
    name: 'drawing that uses another',
    go({ url }) {
      const svg = document.body.appendChild(
        document.createElementNS('http://www.w3.org/2000/svg', 'svg'),
      )
      const image = document.createElementNS('http://www.w3.org/2000/svg', 'image')
      image.setAttribute('href', url)
      const use = document.createElementNS('http://www.w3.org/2000/svg', 'use')
      use.setAttribute('href', `${url}u#x`)
      svg.append(image, use)
    },
  },
  {
    name: 'link that is pointed at and pressed',
    go({ url }) {
      const link = document.body.appendChild(document.createElement('a'))
      link.href = url
      link.textContent = 'x'
      for (const kind of ['pointerover', 'mouseover', 'pointerdown', 'mousedown', 'touchstart'])
        link.dispatchEvent(new Event(kind, { bubbles: true }))
    },
  },
  {
    name: 'meta that asks for looking up names',
    go({ url }) {
      const meta = document.head.appendChild(document.createElement('meta'))
      meta.httpEquiv = 'x-dns-prefetch-control'
      meta.content = 'on'
      document.body.appendChild(document.createElement('a')).href = url
    },
  },
  {
    name: 'payment',
    go: ({ host, port }) =>
      new PaymentRequest([{ supportedMethods: `https://${host}:${port}/pay` }], {
        total: { label: 'x', amount: { currency: 'GBP', value: '1' } },
      }).canMakePayment(),
  },
  {
    name: 'push',
    go: async () => (await navigator.serviceWorker.getRegistration())?.pushManager.subscribe(),
  },
  {
    name: 'fetch later',
    go: new Function('at', 'return fetchLater(at.url, { activateAfter: 0 })') as Way['go'],
  },
  {
    name: 'presentation',
    go: new Function(
      'at',
      'return new PresentationRequest([at.url]).getAvailability()',
    ) as Way['go'],
  },
  ...(
    [
      ['STUN', 'stun:HOST:PORT', 'all'],
      ['TURN over UDP', 'turn:HOST:PORT?transport=udp', 'all'],
      ['TURN over TCP', 'turn:HOST:PORT?transport=tcp', 'all'],
      ['TURN over TLS', 'turns:HOST:PORT?transport=tcp', 'all'],
      ['TURN over TCP alone', 'turn:HOST:PORT?transport=tcp', 'relay'],
    ] as const
  ).map(
    ([kind, url, policy]): Way => ({
      name: `WebRTC, ${kind}`,
      go: new Function(
        'at',
        `const urls = '${url}'.replace('HOST', at.host).replace('PORT', at.port)
         const peer = new RTCPeerConnection({ iceTransportPolicy: '${policy}', iceServers: [{ urls, username: 'x', credential: 'x' }] })
         peer.createDataChannel('x')
         return peer.createOffer().then((offer) => peer.setLocalDescription(offer))`,
      ) as Way['go'],
    }),
  ),
  ...(['udp', 'tcp'] as const).map(
    (protocol): Way => ({
      name: `WebRTC, a peer that is named, ${protocol}`,
      go: new Function(
        'at',
        `const one = new RTCPeerConnection(), other = new RTCPeerConnection()
         one.createDataChannel('x')
         return one.createOffer()
           .then((offer) => one.setLocalDescription(offer).then(() => other.setRemoteDescription(offer)))
           .then(() => other.createAnswer())
           .then((answer) => other.setLocalDescription(answer).then(() => one.setRemoteDescription(answer)))
           .then(() => one.addIceCandidate({ sdpMid: '0', candidate:
             'candidate:1 1 ${protocol} 2113937151 ' + at.host + ' ' + at.port + ' typ host ${
               protocol === 'tcp' ? 'tcptype passive' : ''
             }' }))`,
      ) as Way['go'],
    }),
  ),
  {
    name: 'link with a ping',
    go({ url }) {
      const link = document.body.appendChild(document.createElement('a'))
      link.ping = url
      link.href = '#x'
      link.click()
    },
  },
  {
    name: 'download',
    leaves: true,
    go({ url }) {
      const link = document.body.appendChild(document.createElement('a'))
      link.download = 'x'
      link.href = url
      link.click()
    },
  },
  { name: 'new window', leaves: true, go: ({ url }) => void window.open(url) },
  {
    name: 'new window without a way back',
    leaves: true,
    go: ({ url }) => void window.open(url, '_blank', 'noopener'),
  },
  {
    name: 'form',
    leaves: true,
    go({ url }) {
      const form = document.body.appendChild(document.createElement('form'))
      form.action = url
      form.method = 'post'
      form.submit()
    },
  },
  {
    name: 'form in a new window',
    leaves: true,
    go({ url }) {
      const form = document.body.appendChild(document.createElement('form'))
      form.action = url
      form.target = '_blank'
      form.submit()
    },
  },
  {
    name: 'link',
    leaves: true,
    go({ url }) {
      const link = document.body.appendChild(document.createElement('a'))
      link.href = url
      link.click()
    },
  },
  {
    name: 'location',
    leaves: true,
    go({ url }) {
      location.href = url
    },
  },
  {
    name: 'meta refresh',
    leaves: true,
    go({ url }) {
      const meta = document.createElement('meta')
      meta.httpEquiv = 'refresh'
      meta.content = `0; url=${url}`
      document.head.append(meta)
    },
  },
  {
    name: 'navigation',
    leaves: true,
    go: new Function('at', 'navigation.navigate(at.url)') as Way['go'],
  },
]
