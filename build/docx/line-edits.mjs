/** What is changed in how the layout of docx fills lines and pages; see layout-edits.mjs. */

/** Objects for each word that say what another said before. @type {readonly import('./layout-edits.mjs').Edit[]} */
const madeLess = [
  {
    // Most words make their line no taller.
    from: `	return _objectSpread2(_objectSpread2({}, heights), {}, {
		ascent: Math.max(heights.ascent, Math.max(0, line - descent + raise) + room),`,
    to: `	if (emphasis === void 0 && heights.ascent >= Math.max(0, line - descent + raise) + room && heights.descent >= Math.max(0, descent - raise) + room && heights.tallest >= line + 2 * room) return heights;
	return _objectSpread2(_objectSpread2({}, heights), {}, {
		ascent: Math.max(heights.ascent, Math.max(0, line - descent + raise) + room),`,
  },
  {
    from: `		const place = (state) => _objectSpread2(`,
    to: `		const place = (state) => state.pending.length === 0 ? state : _objectSpread2(`,
  },
  {
    from: `	return [...text].find((character) => {
		const code = character.codePointAt(0);
		const index = CHARACTER_INDEX.get(code);
		const moreIndex = MORE_CHARACTER_INDEX.get(code);
		if (isJoinedLetter(character) && !monospaced) return !joined;`,
    to: `	let isPlain = true;
	for (let at = 0; isPlain && at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit > 127) isPlain = false;
		else {
			let own = plain[unit];
			if (own === void 0) {
				const index = CHARACTER_INDEX.get(unit);
				own = plain[unit] = index !== void 0 ? monospaced || widths[index] !== void 0 : MORE_CHARACTER_INDEX.get(unit) === void 0;
			}
			isPlain = own;
		}
	}
	if (isPlain) return;
	return [...text].find((character) => {
		const code = character.codePointAt(0);
		const index = CHARACTER_INDEX.get(code);
		const moreIndex = MORE_CHARACTER_INDEX.get(code);
		if (isJoinedLetter(character) && !monospaced) return !joined;`,
  },
  {
    from: `	const { widths, more, arabic, monospaced } = measuresOf(font);
	const joined = arabic !== void 0 && (`,
    to: `	const { widths, more, arabic, monospaced, plain } = measuresOf(font);
	const joined = arabic !== void 0 && (`,
  },
]

/** Work that grew with the square of the number of pages, or of the letters of a word. @type {readonly import('./layout-edits.mjs').Edit[]} */
const linear = [
  {
    from: `		const guessesOn = (page) => [...new Set(placements.flatMap((placement) => placement.type === "guess" && placement.page === page ? [placement.reason] : []))];`,
    to: `		const guessesByPage = new Map();
		for (const placement of placements) if (placement.type === "guess") byKey(guessesByPage, placement.page, () => new Set()).add(placement.reason);
		const guessesOn = (page) => [...guessesByPage.get(page) ?? []];`,
  },
  {
    from: `	const keptChain = (index) => blocks.slice(index).findIndex(({ block, section: blockSection }, offset) => {
		const following = blocks[index + offset + 1];
		return !(block.type === "paragraph" && block.format.keepNext === true && following && following.section === blockSection);
	});`,
    to: `	const keptChain = (index) => {
		for (let at = index; at < blocks.length; at++) {
			const { block, section: blockSection } = blocks[at];
			const following = blocks[at + 1];
			if (!(block.type === "paragraph" && block.format.keepNext === true && following && following.section === blockSection)) return at - index;
		}
		return -1;
	};`,
  },
  {
    from: `var charactersOf = (pieces) => pieces.reduce((all, { text, font, apart }) => [...text].reduce((characters, character, at) => {
	const last = characters[characters.length - 1];
	const lastPiece = last === null || last === void 0 ? void 0 : last[last.length - 1];
	if (!lastPiece || !(extendsCharacter(character) || joinsNext$1([...lastPiece.text].pop()))) return [...characters, [_objectSpread2({
		text: character,
		font
	}, at === 0 && apart === true ? { apart } : {})]];`,
    to: `var charactersOf = (pieces) => pieces.reduce((all, { text, font, apart }) => [...text].reduce((characters, character, at) => {
	const last = characters[characters.length - 1];
	const lastPiece = last === null || last === void 0 ? void 0 : last[last.length - 1];
	if (!lastPiece || !(extendsCharacter(character) || joinsNext$1([...lastPiece.text].pop()))) {
		characters.push([_objectSpread2({
			text: character,
			font
		}, at === 0 && apart === true ? { apart } : {})]);
		return characters;
	}`,
  },
  {
    from: `	return [...characters.slice(0, -1), joined];
}, all), []);`,
    to: `	characters[characters.length - 1] = joined;
	return characters;
}, all), []);`,
  },
  {
    // What stands on the line is measured once, and grows by a letter: the same additions as from its start, in the same order.
    from: `var widthOf = (pieces, measurer) => {
	if (pieces.length === 0) return 0;
	let total = 0;`,
    to: `var grownBy = (before, added, measurer) => {
	const { isApart } = before;
	if (!isApart) {
		const pieces = [...before.pieces, ...added];
		return {
			isApart,
			pieces,
			width: widthOf(pieces, measurer)
		};
	}
	let { total, last, lastWidth } = before;
	for (const piece of added) {
		if (last !== void 0) {
			total += roomBetween(last.font.border, piece.font.border);
			total += lastWidth;
		}
		last = piece;
		lastWidth = measurer.measureWidth(piece.text, piece.font);
	}
	return {
		isApart,
		total,
		last,
		lastWidth,
		width: total + lastWidth
	};
};
var widthOf = (pieces, measurer) => {
	if (pieces.length === 0) return 0;
	let total = 0;`,
  },
  {
    from: `				let onLine = [];
				let from = line.position;`,
    to: `				const none = {
					isApart: !token.pieces.some(({ font }) => shaped(font)),
					pieces: [],
					total: 0
				};
				let onLine = none;
				let from = line.position;`,
  },
  {
    from: `					if (placed && from + widthOf([...onLine, ...character], measurer) + room > endOf(line)`,
    to: `					let together = grownBy(onLine, character, measurer);
					if (placed && from + together.width + room > endOf(line)`,
  },
  {
    from: `						onLine = [];
						from = line.position;
					}
					onLine = [...onLine, ...character];
					const reached = from + widthOf(onLine, measurer);`,
    to: `						from = line.position;
						together = grownBy(none, character, measurer);
					}
					onLine = together;
					const reached = from + onLine.width;`,
  },
]

export const LINE_EDITS = [...madeLess, ...linear]
