import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app, type BrowserWindow, dialog, shell } from 'electron'
import { fileNameOf } from './files/fileNameOf.ts'

export type FileKind = 'pdf' | 'csv'

/** What main asks of the desktop around it. */
export interface Desktop {
  chooseFiles(): Promise<readonly string[]>
  /** Exports of the school's own system. */
  chooseRegisterFiles(): Promise<readonly string[]>
  /** Null where the person chose none. */
  chooseFolder(why: keyof typeof folderWords): Promise<string | null>
  /** Opens one of our own links in the person's browser. */
  openLink(url: string): Promise<void>
  /** Writes a file where the person says. False where they changed their mind. Throws what the disk said. */
  saveFile(
    name: string,
    kind: FileKind,
    content: string | Uint8Array,
    mayWrite: () => boolean,
  ): Promise<boolean>
  /** The window's page as a PDF on A4, as its print style shows it. */
  pageAsPdf(): Promise<Uint8Array>
  /** Opens the system's print dialog for the window's page. */
  printPage(): void
}

const kinds: Readonly<Record<FileKind, { readonly name: string; readonly extensions: string[] }>> =
  {
    pdf: { name: 'PDF', extensions: ['pdf'] },
    csv: { name: 'Table for Excel (CSV)', extensions: ['csv'] },
  }

const folderWords = {
  photos: { title: 'Which folder of photos?', buttonLabel: 'Add these photos' },
  backups: { title: 'Where shall backups be kept?', buttonLabel: 'Keep backups here' },
  restore: { title: 'Where is the backup?', buttonLabel: 'Choose this backup' },
} as const

export function desktopAround(window: BrowserWindow): Desktop {
  return {
    async chooseFolder(why) {
      const { filePaths } = await dialog.showOpenDialog(window, {
        ...folderWords[why],
        properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
      })
      return filePaths[0] ?? null
    },
    async chooseFiles() {
      const { filePaths } = await dialog.showOpenDialog(window, {
        title: 'Add photos',
        buttonLabel: 'Add',
        properties: ['openFile', 'multiSelections', 'dontAddToRecent'],
        filters: [{ name: 'Photos', extensions: ['jpg', 'jpeg', 'png', 'webp', 'heic', 'heif'] }],
      })
      return filePaths
    },
    async chooseRegisterFiles() {
      const { filePaths } = await dialog.showOpenDialog(window, {
        title: 'Import the register',
        buttonLabel: 'Read',
        properties: ['openFile', 'multiSelections', 'dontAddToRecent'],
        filters: [{ name: 'Tables', extensions: ['csv', 'xlsx', 'txt', 'tsv'] }],
      })
      return filePaths
    },
    openLink: (url) => shell.openExternal(url),
    async saveFile(name, kind, content, mayWrite) {
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        defaultPath: join(app.getPath('documents'), fileNameOf(name, kind)),
        filters: [kinds[kind]],
      })
      if (canceled || !mayWrite()) return false
      await writeFile(filePath, content)
      return true
    },
    pageAsPdf: () =>
      window.webContents.printToPDF({
        pageSize: 'A4',
        printBackground: true,
        displayHeaderFooter: false,
        generateTaggedPDF: true,
      }),
    printPage: () => window.webContents.print({ printBackground: true }),
  }
}
