import { Menu } from 'electron'

/** No menu: everything is in the window, and nothing opens developer tools or another zoom by accident. */
export function removeMenu(): void {
  if (process.platform !== 'darwin') {
    Menu.setApplicationMenu(null)
    return
  }
  // macOS takes copy, paste, undo and quit from the menu alone.
  Menu.setApplicationMenu(Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }]))
}
