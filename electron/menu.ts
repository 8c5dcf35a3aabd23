/** The menus as plain data: in Dutch, with one typed command for each of our own items. */
import type { ContextMenuParams, Menu, MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '../src/contract/platform'
import { shell } from '../src/texts/shell'

type Item = MenuItemConstructorOptions

const words = shell.menu
const line: Item = { type: 'separator' }

/** Id of an item that is looked up later: it must not leave the full screen of a locked questionnaire. */
export const fullScreenItem = 'full-screen'

/** A second key for an existing menu item. It works as long as the item is in the menu, even when hidden. */
const alsoWith = (accelerator: string, item: Item): Item => ({
  ...item,
  accelerator,
  visible: false,
  acceleratorWorksWhenHidden: true,
})

function viewMenu(item: (id: MenuCommand, label: string, key: string) => Item, isMac: boolean): Item[] {
  const zoomIn: Item = { role: 'zoomIn', label: words.zoomIn }
  const zoomOut: Item = { role: 'zoomOut', label: words.zoomOut }
  const actualSize: Item = { role: 'resetZoom', label: words.actualSize }
  return [
    // On a Mac, Option with an arrow moves the cursor by a word.
    item('back', words.back, isMac ? 'Cmd+[' : 'Alt+Left'),
    item('forward', words.forward, isMac ? 'Cmd+]' : 'Alt+Right'),
    line,
    zoomIn,
    alsoWith('CmdOrCtrl+=', zoomIn), // the plus without Shift
    alsoWith('CmdOrCtrl+numadd', zoomIn),
    zoomOut,
    alsoWith('CmdOrCtrl+numsub', zoomOut),
    actualSize,
    alsoWith('CmdOrCtrl+num0', actualSize),
    line,
    { id: fullScreenItem, role: 'togglefullscreen', label: words.fullScreen },
  ]
}

/**
 * @param send tells the page which command was chosen.
 * @param development adds the developer tools.
 */
export function menuTemplate(
  send: (command: MenuCommand) => void,
  { development, isMac }: { readonly development: boolean; readonly isMac: boolean },
): Item[] {
  const item = (id: MenuCommand, label: string, accelerator?: string): Item => ({
    id,
    label,
    click: () => send(id),
    ...(accelerator === undefined ? {} : { accelerator }),
  })
  return [
    {
      label: words.file,
      submenu: [
        item('new-dossier', words.newDossier, 'CmdOrCtrl+N'),
        item('open-dossier', words.openDossier, 'CmdOrCtrl+O'),
        item('save-dossier', words.saveDossier, 'CmdOrCtrl+S'),
        item('restore-copy', words.restoreCopy),
        line,
        item('make-report', words.makeReport, 'CmdOrCtrl+R'),
        item('print', words.print, 'CmdOrCtrl+P'),
        line,
        // Until a page says that there is something to lock.
        { ...item('lock', words.lock, 'CmdOrCtrl+L'), enabled: false },
        alsoWith('CmdOrCtrl+W', { role: 'close', label: words.closeWindow }),
        { role: 'quit', label: words.quit },
      ],
    },
    {
      label: words.edit,
      submenu: [
        { role: 'undo', label: words.undo },
        { role: 'redo', label: words.redo },
        line,
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy },
        { role: 'paste', label: words.paste },
        { role: 'selectAll', label: words.selectAll },
        line,
        // Not Ctrl+Z: in a text field that undoes typing.
        item('undo', words.undoChange, 'CmdOrCtrl+Alt+Z'),
        item('redo', words.redoChange, 'CmdOrCtrl+Alt+Shift+Z'),
        line,
        item('find', words.find, 'CmdOrCtrl+F'),
        item('search', words.search, 'CmdOrCtrl+K'),
      ],
    },
    {
      label: words.view,
      submenu: [
        ...viewMenu(item, isMac),
        ...(development
          ? [line, { role: 'toggleDevTools', label: words.developerTools } satisfies Item]
          : []),
      ],
    },
    {
      label: words.help,
      role: 'help',
      submenu: [item('manual', words.manual, 'F1'), line, item('about', words.about)],
    },
  ]
}

/** See `Platform.offerLock`. */
export function offerLock(menu: Menu, on: boolean): void {
  const item = menu.getMenuItemById('lock' satisfies MenuCommand)
  if (item !== null) item.enabled = on
}

/** The items for a right click, the menu key or Shift+F10 at this place; none where there is nothing to do. */
export function contextMenuTemplate({
  isEditable,
  selectionText,
  editFlags: { canCut, canCopy, canPaste, canSelectAll },
}: Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'>): Item[] {
  const copy: Item = { role: 'copy', label: words.copy, enabled: canCopy }
  const selectAll: Item = { role: 'selectAll', label: words.selectAll, enabled: canSelectAll }
  if (isEditable)
    return [
      { role: 'cut', label: words.cut, enabled: canCut },
      copy,
      { role: 'paste', label: words.paste, enabled: canPaste },
      line,
      selectAll,
    ]
  return selectionText.trim() === '' ? [] : [copy, line, selectAll]
}
