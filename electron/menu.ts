/** The menu as plain data: Dutch, and one typed command per item of ours. */
import type { MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '../src/contract/platform'
import { shell } from '../src/texts/shell'

const words = shell.menu

/**
 * @param send tells the page which command was chosen.
 * @param development adds the developer tools.
 */
export function menuTemplate(
  send: (command: MenuCommand) => void,
  development: boolean,
): MenuItemConstructorOptions[] {
  const item = (id: MenuCommand, label: string, accelerator?: string): MenuItemConstructorOptions => ({
    id,
    label,
    click: () => send(id),
    ...(accelerator === undefined ? {} : { accelerator }),
  })
  const line: MenuItemConstructorOptions = { type: 'separator' }
  return [
    {
      label: words.file,
      submenu: [
        item('new-dossier', words.newDossier, 'CmdOrCtrl+N'),
        item('open-dossier', words.openDossier, 'CmdOrCtrl+O'),
        item('save-dossier', words.saveDossier, 'CmdOrCtrl+S'),
        line,
        item('make-report', words.makeReport, 'CmdOrCtrl+R'),
        item('print', words.print, 'CmdOrCtrl+P'),
        line,
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
        // Not Ctrl+Z: in a text field that takes back typing.
        item('undo', words.undoChange, 'CmdOrCtrl+Alt+Z'),
      ],
    },
    {
      label: words.view,
      submenu: [
        { role: 'zoomIn', label: words.zoomIn },
        { role: 'zoomOut', label: words.zoomOut },
        { role: 'resetZoom', label: words.actualSize },
        line,
        { role: 'togglefullscreen', label: words.fullScreen },
        ...(development
          ? [
              line,
              { role: 'toggleDevTools', label: words.developerTools } satisfies MenuItemConstructorOptions,
            ]
          : []),
      ],
    },
    {
      label: words.help,
      role: 'help',
      submenu: [item('about', words.about, 'F1')],
    },
  ]
}
