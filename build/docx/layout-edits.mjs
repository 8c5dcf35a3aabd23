/**
 * What is changed in the layout of docx 9.15.2, which counts the pages: the same sums in the same order, so that every report stays the
 * same byte for byte (test/report/faster-layout.test.ts), without doing again what was done before. Each text stands there exactly once.
 * What can be offered to its makers is in docs/upstream-docx.md; when they take it over this folder can go.
 */

import { LINE_EDITS } from './line-edits.mjs'

/**
 * @typedef {object} Edit
 * @property {string} from
 * @property {string} to
 */

/** @type {readonly Edit[]} */
const remembered = [
  {
    from: `var knownEastAsianFontOf = (font) => {
	const name = font.toLowerCase();
	return`,
    to: `var byKey = (map, key, make) => {
	let value = map.get(key);
	if (value === void 0 && !map.has(key)) map.set(key, value = make());
	return value;
};
var eastAsianByName = new Map();
var knownEastAsianFontOf = (font) => byKey(eastAsianByName, font, () => findEastAsianFont(font));
var findEastAsianFont = (font) => {
	const name = font.toLowerCase();
	return`,
  },
  {
    from: `var eastAsianFontOf = (font) => {
	var`,
    to: `var likeEastAsianByName = new Map();
var eastAsianFontOf = (font) => byKey(likeEastAsianByName, font, () => findLikeEastAsianFont(font));
var findLikeEastAsianFont = (font) => {
	var`,
  },
  {
    from: `var exactWidthsOf = (font) => {
`,
    to: `var exactByName = new Map();
var exactWidthsOf = (font) => byKey(exactByName, font, () => findExactWidths(font));
var findExactWidths = (font) => {
`,
  },
  {
    from: `var widthsOf = (font = DEFAULT_FONT) => {
	var`,
    to: `var widthsByName = new Map();
var widthsOf = (font = DEFAULT_FONT) => byKey(widthsByName, font, () => findWidths(font));
var findWidths = (font) => {
	var`,
  },
  {
    from: `var takesNoRoom = (character) => new RegExp("[\\\\p{Mn}\\\\p{Me}\\\\p{Cf}]", "u").test(character);`,
    to: `var NO_ROOM = new RegExp("[\\\\p{Mn}\\\\p{Me}\\\\p{Cf}]", "u");
var takesNoRoom = (character) => NO_ROOM.test(character);`,
  },
  {
    // Depends on the name and the face of a font alone.
    from: `var measuresOf = (font) => {
	var`,
    to: `var measuresByFont = new Map();
var measuresOf = (font) => {
	const name = font.font ?? DEFAULT_FONT;
	let faces = measuresByFont.get(name);
	if (faces === void 0) measuresByFont.set(name, faces = []);
	const face = (font.bold === true ? 1 : font.bold ? 2 : 0) + 3 * (font.italic === true ? 1 : font.italic ? 2 : 0);
	return faces[face] ??= findMeasures(font);
};
var findMeasures = (font) => {
	var`,
  },
  {
    from: `		monospaced: (eastAsian === null || eastAsian === void 0 ? void 0 : eastAsian.monospaced) === true
	});`,
    to: `		monospaced: (eastAsian === null || eastAsian === void 0 ? void 0 : eastAsian.monospaced) === true,
		ownHeight: new Map(),
		plain: [],
		advances: new Map()
	});`,
  },
  {
    // Nearly always all characters are drawn in the font itself.
    from: `	const { fallbacks, more, monospaced } = measuresOf(font);
	if (monospaced || font.lineSize !== void 0) return;`,
    to: `	const { fallbacks, more, monospaced, ownHeight } = measuresOf(font);
	if (monospaced || font.lineSize !== void 0) return;
	let isOwn = true;
	for (const character of text) {
		let own = ownHeight.get(character);
		if (own === void 0) {
			const code = character.codePointAt(0);
			const index = CHARACTER_INDEX.get(code);
			const moreIndex = MORE_CHARACTER_INDEX.get(code);
			const isElsewhere = index !== void 0 && fallbacks[index] !== void 0 || moreIndex !== void 0 && more?.fonts[moreIndex] !== void 0;
			own = !isElsewhere || /\\s/u.test(character) || takesNoRoom(character);
			ownHeight.set(character, own);
		}
		if (!own) {
			isOwn = false;
			break;
		}
	}
	if (isOwn) return;`,
  },
  {
    from: `	const { widths, more, arabic, monospaced } = measuresOf(font);
	const widthOf = monospaced ? monospacedWidth : (character) => characterWidth(widths, more, character);
	const size = sizeOf$3(font);
	const { characterSpacing = 0, scale = 100 } = font;
	const characters = [...text];`,
    to: `	const { widths, more, arabic, monospaced, advances } = measuresOf(font);
	const widthOf = monospaced ? monospacedWidth : (character) => characterWidth(widths, more, character);
	const size = sizeOf$3(font);
	const { characterSpacing = 0, scale = 100 } = font;
	if (arabic === void 0 || !JOINABLE.test(text)) {
		let position = start;
		for (const character of text) {
			if (character === "\\t") position = (Math.floor(position / TAB_STOP$2) + 1) * TAB_STOP$2;
			else {
				let width = advances.get(character);
				if (width === void 0) advances.set(character, width = widthOf(character));
				position = position + width * size * scale / 1e5 + characterSpacing;
			}
		}
		return position - start;
	}
	const characters = [...text];`,
  },
  {
    from: `var measureTextWidth = (text, font = {}, start = 0) => {`,
    to: `/** Text that can hold a letter that Word joins to the next: there is none below U+0600. */
var JOINABLE = /[\\u0600-\\uffff]/;
var measureTextWidth = (text, font = {}, start = 0) => {`,
  },
  {
    from: `var paragraphRunOf = (paragraph, styles) => {
	var _valueOf6;
	return combine([`,
    to: `var paragraphRuns = new WeakMap();
var paragraphRunOf = (paragraph, styles) => {
	const id = valueOf(paragraphPropertiesOf(paragraph), "w:pStyle");
	return byKey(byKey(paragraphRuns, styles, () => new Map()), id, () => findParagraphRun(paragraph, styles));
};
var findParagraphRun = (paragraph, styles) => {
	var _valueOf6;
	return combine([`,
  },
  {
    from: `var isMarkHidden = (paragraph, styles) => combine([`,
    to: `var isMarkHidden = (paragraph, styles) => find(paragraphPropertiesOf(paragraph), "w:rPr") === void 0 ? paragraphRunOf(paragraph, styles).hidden === true : combine([`,
  },
  {
    from: `var styleChain = ({ styles }, id, type) => {
	const`,
    to: `var styleChains = new WeakMap();
var styleChain = (given, id, type) => byKey(byKey(byKey(styleChains, given, () => new Map()), type, () => new Map()), id, () => findStyleChain(given, id, type));
var findStyleChain = ({ styles }, id, type) => {
	const`,
  },
]

/** @type {readonly Edit[]} */
const copiedLess = [
  {
    from: `var withoutUndefined = (object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== void 0));`,
    to: `var withoutUndefined = (object) => combine([object]);`,
  },
  {
    from: `var combine = (formats) => formats.reduce((all, format) => _objectSpread2(_objectSpread2({}, all), withoutUndefined(format)), {});`,
    to: `var combine = (formats) => {
	const all = {};
	for (const format of formats) for (const key of Object.keys(format)) {
		const value = format[key];
		if (value !== void 0) all[key] = value;
	}
	return all;
};`,
  },
]

/** In the order in which they are made. */
export const EDITS = [...remembered, ...copiedLess, ...LINE_EDITS]
