import { actionsOn } from './actionsOn.ts'
import type { Command } from './keymap.ts'
import { runCommand } from './runCommand.ts'
import { type EditorTerms, useEditorState } from './useEditorState.ts'

export type Editor = ReturnType<typeof useEditor>

/** The editor of one photo: how it stands, what can be done, and the commands of keys and buttons. */
export function useEditor(terms: EditorTerms) {
  const editor = useEditorState(terms)
  const actions = actionsOn(editor)
  const run = (command: Command, again = false) => runCommand(command, again, editor, actions)
  return { ...editor, ...actions, run }
}
