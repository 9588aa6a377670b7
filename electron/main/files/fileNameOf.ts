/** A name that every file system takes, made of a title: no separators, no marks that Windows forbids, 80 characters at most. */
export function fileNameOf(title: string, extension: string): string {
  const plain = title
    .normalize('NFC')
    .replace(/[\p{C}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '')
  return `${plain.slice(0, 80).trim() || 'School photo studio'}.${extension}`
}
