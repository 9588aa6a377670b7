import { contextBridge, ipcRenderer, webUtils } from 'electron'
import {
  type Channel,
  channels,
  type Notice,
  noticeChannel,
  notices,
  requestChannel,
} from '../contract/channels.ts'

/** Each page has a name of its own: main answers a page for one signing-in only. */
const page = crypto.randomUUID()

const request = (channel: Channel, input: unknown) =>
  ipcRenderer.invoke(requestChannel, { page, channel, input })

/** One named function for each channel: no `invoke`, no event object and no path reaches the page. */
const named = Object.fromEntries(
  channels.map((channel) => [channel, (input: unknown = {}) => request(channel, input)]),
)

contextBridge.exposeInMainWorld('studio', {
  ...named,
  offerDropped(files: readonly File[]) {
    const paths = files.map((file) => webUtils.getPathForFile(file)).filter((path) => path !== '')
    return request('offerFiles', { paths })
  },
  onNotice(listener: (notice: Notice) => void) {
    const relay = (_event: unknown, notice: unknown) => {
      const known = notices.find((name) => name === notice)
      if (known !== undefined) listener(known)
    }
    ipcRenderer.on(noticeChannel, relay)
    return () => void ipcRenderer.off(noticeChannel, relay)
  },
})
