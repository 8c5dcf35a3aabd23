/**
 * What is changed in docx 9.15.2 itself: the same files, without a tree between the parts and their text. Each text stands there exactly once.
 */

/** In the order in which they are made. @type {readonly import('./layout-edits.mjs').Edit[]} */
export const WRITING_EDITS = [
  {
    from: `		const children = this.root.flatMap((comp) => {
			if (isXmlComponent(comp)) {
				const parts = comp.writtenAs;
				return parts ? parts.map((part) => part.prepForXml(context)) : comp.prepForXml(context);
			}
			return comp;
		}).filter((comp) => comp !== void 0);`,
    to: `		const children = [];
		const add = (value) => {
			if (Array.isArray(value)) {
				for (const one of value) if (one !== void 0) children.push(one);
			} else if (value !== void 0) children.push(value);
		};
		for (const comp of this.root) {
			if (isXmlComponent(comp)) {
				const parts = comp.writtenAs;
				if (parts) add(parts.map((part) => part.prepForXml(context)));
				else add(comp.prepForXml(context));
			} else add(comp);
		}`,
  },
  {
    // What is written without indents needs no tree that says how deep it is.
    from: `var format = (element, indent, isLast) => {`,
    to: `var attributesFlat = (attributes) => {
	let text = "";
	for (const key of Object.keys(attributes)) text += " " + key + "=\\"" + String(escapeValue(attributes[key])) + "\\"";
	return text;
};
var writeFlat = (data) => {
	const [name] = Object.keys(data);
	const values = name === void 0 ? void 0 : data[name];
	let attributes = "";
	const content = [];
	if (typeof values !== "object") content.push(values === void 0 ? "" : String(escapeValue(values)));
	else if (values !== null) {
		if (values._attr) attributes += attributesFlat(values._attr);
		if (values._cdata) content.push(\`<![CDATA[\${values._cdata.replace(/\\]\\]>/g, "]]]]><![CDATA[>")}]]>\`);
		if (Array.isArray(values)) {
			content.push("");
			for (const value of values) if (typeof value === "object") {
				const [first] = Object.keys(value);
				if (first === "_attr") attributes += attributesFlat(value._attr);
				else content.push(writeFlat(value));
			} else {
				content.pop();
				content.push(String(escapeValue(value)));
			}
		}
	}
	if (content.length === 0) return name ? \`<\${name}\${attributes}/>\` : attributes + "/>";
	return name ? \`<\${name}\${attributes}>\${content.join("")}</\${name}>\` : attributes + content.join("");
};
var format = (element, indent, isLast) => {`,
  },
  {
    from: `items.map((item, i) => format(resolve(item, indent, startDepth), indent, i === items.length - 1)).join("");`,
    to: `items.map((item, i) => indent === "" ? writeFlat(item) : format(resolve(item, indent, startDepth), indent, i === items.length - 1)).join("");`,
  },
  {
    from: `var escapeAll = (value) => value.replace(`,
    to: `var NEEDS_ESCAPE = /[&"'<>\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]/;
var escapeAll = (value) => !NEEDS_ESCAPE.test(value) ? value : value.replace(`,
  },
]
