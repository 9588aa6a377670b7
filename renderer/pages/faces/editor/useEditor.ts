import { deedsOn } from './deedsOn.ts'
import type { Command } from './keymap.ts'
import { runCommand } from './runCommand.ts'
import { type EditorTerms, useEditorState } from './useEditorState.ts'

export type Editor = ReturnType<typeof useEditor>

/** The editor of one photo: how it stands, what can be done, and the commands of keys and buttons. */
export function useEditor(terms: EditorTerms) {
  const editor = useEditorState(terms)
  const deeds = deedsOn(editor)
  const run = (command: Command, again = false) => runCommand(command, again, editor, deeds)
  return { ...editor, ...deeds, run }
}
