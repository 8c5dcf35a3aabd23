/** A location is never opened; whether a warning stands beside it follows from what it points at. */
import { describe, expect, test } from 'vitest'
import { kindOfLocation, type LocationKind } from '../../../../../src/domain/framework/evidence/locations'

const examples: Readonly<Record<LocationKind, readonly string[]>> = {
  web: [
    'https://www.perined.nl',
    'http://intranet/vsv',
    'HTTPS://vsv.example.com/',
    'https://vsv.sharepoint.com/sites/VSV/Gedeelde%20documenten/jaarplan.docx?web=1#p2',
    'https://vsv.example:8443/map met spaties/jaarplan.pdf',
    'https://geboortezorg.example/évaluatie',
    '  https://www.perined.nl  ',
    'https://vsv.example/com/jaarplan',
  ],
  path: [
    'G:\\Kwaliteit\\VSV\\jaarplan.docx',
    'g:/kwaliteit/vsv',
    '/Volumes/VSV/jaarplan.pdf',
    '~/Documenten/jaarplan.pdf',
    'Kwaliteit\\Protocollen',
    'C:\\VSV\\example.com.docx',
    '  G:\\Kwaliteit\\jaarplan.docx ',
  ],
  unsafe: [
    'file://server/map/jaarplan.docx',
    'file:///C:/Windows/System32/calc.exe',
    'FILE:\\\\server\\map',
    '\\\\server\\map\\jaarplan.docx',
    '//server/map',
    'zie \\\\server\\map',
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\tscript:alert(1)',
    'jav%61script:alert(1)',
    'ｊavascript：alert(1)',
    'zie javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:,x',
    'vbscript:msgbox(1)',
    'ms-word:ofe|u|https://kwaad.example/x.docx',
    'ms-msdt:/id PCWDiagnostic',
    'search-ms:query=x&crumb=location:\\\\server',
    'mailto:jan@vsv.example',
    'ftp://server/bestand.pdf',
    'https://vsv.example@kwaad.example/',
    'https:\\\\kwaad.example',
    'https://vsv.example/installeer.exe',
    'https://vsv.example/installeer.exe?versie=2',
    'https://vsv.example/start%2Eexe',
    'setup.exe',
    'SETUP.EXE.',
    'setup.exe...',
    'setup.exe::$DATA',
    'https://vsv.example/opdracht.com',
    ' mailto:jan@vsv.example',
    'setup.exe /stil',
    '"G:\\start.exe" --nu',
    'G:\\Kwaliteit\\jaarplan.pdf.lnk',
    'G:\\opdracht.com',
    'G:\\macro.docm',
    'snelkoppeling.url',
    'jaarplan\u202Efdp.exe',
    'jaarplan\u202Exslx.docx',
    'G:\\jaarplan\u200B.pdf',
    ...'lnk bat cmd scr ps1 vbs js jse hta msi reg url scf jar iso pif wsf cpl'
      .split(' ')
      .map((ending) => `G:\\Kwaliteit\\iets.${ending}`),
  ],
  text: [
    '',
    '   ',
    'Intranet, tabblad Kwaliteit',
    'SharePoint: map VSV',
    'Kast 3: ordner protocollen',
    'www.vsv.com',
    'bij jan@vsv.com',
    'iProva, documentnummer 12.345',
    'zie https://www.perined.nl',
    'map Kwaliteit/Protocollen',
  ],
}

describe.each(Object.entries(examples))('%s', (kind, texts) => {
  test.each(texts.map((text) => [text]))('%j', (text) => {
    expect(kindOfLocation(text)).toBe(kind)
  })
})
