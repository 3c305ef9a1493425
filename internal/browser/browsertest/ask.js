(() => {
	const said = e => e.tagName.toLowerCase() + (e.className && e.className.baseVal === undefined ? "." + e.className : "") + " " + (e.textContent || "").trim().slice(0, 40);
	const dead = [], unseen = [];
	for (const a of document.querySelectorAll("a[href^='#']")) {
		const target = document.getElementById(decodeURIComponent(a.getAttribute("href").slice(1)));
		if (!target) {
			dead.push(a.getAttribute("href"));
		} else if (!target.closest("details:not([open])") && getComputedStyle(a).display !== "none" && target.getClientRects().length === 0) {
			unseen.push(a.getAttribute("href"));
		}
	}
	const ids = {}, twice = [];
	for (const e of document.querySelectorAll("[id]")) {
		ids[e.id] = (ids[e.id] || 0) + 1;
		if (ids[e.id] === 2) twice.push(e.id);
	}
	const width = document.documentElement.clientWidth;
	const overflow = Math.max(0, document.documentElement.scrollWidth - width);
	const scrolls = e => { for (let p = e.parentElement; p; p = p.parentElement) if (/auto|scroll|hidden/.test(getComputedStyle(p).overflowX) && p !== document.documentElement && p !== document.body) return true; return false; };
	const wide = overflow ? [...document.body.querySelectorAll("*")].filter(e => e.getBoundingClientRect().right > width + 1 && !scrolls(e)).slice(0, 8).map(said) : [];
	const outside = [...document.querySelectorAll("[src], link[href], object, embed, iframe, img, image")].map(said);
	return {dead, unseen, twice, scripts: document.scripts.length, overflow, wide, outside};
})()
