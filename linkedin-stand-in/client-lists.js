// Lists that keep a screenful of row elements and show other people in them while one scrolls, as Recruiter and Sales
// Navigator do: the same elements, other texts and addresses.
(() => {
  const SPARE = 4;
  const HEIGHT = 112;
  /** Makes one element say what another says, keeping as much of it as has the same shape. */
  const morph = (old, fresh) => {
    if (old.nodeType !== fresh.nodeType || old.nodeName !== fresh.nodeName || old.childNodes.length !== fresh.childNodes.length) return old.replaceWith(fresh.cloneNode(true));
    if (old.nodeType !== 1) {
      if (old.data !== fresh.data) old.data = fresh.data;
      return undefined;
    }
    for (const { name } of [...old.attributes]) if (name !== "style" && !fresh.hasAttribute(name)) old.removeAttribute(name);
    for (const { name, value } of fresh.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
    [...old.childNodes].forEach((child, at) => morph(child, fresh.childNodes[at]));
    return undefined;
  };
  const start = (list) => {
    const rows = [...list.children].filter((it) => it.localName === "template").map((it) => it.content.firstElementChild);
    list.replaceChildren();
    if (rows.length === 0) return;
    const box = list.dataset.virtual === "box" ? list.parentElement : undefined;
    const screenful = Math.min(rows.length, Math.ceil((box?.clientHeight || innerHeight) / HEIGHT) + 2 * SPARE);
    list.style.position = "relative";
    list.style.height = `${rows.length * HEIGHT}px`;
    const slots = Array.from({ length: screenful }, () => {
      const slot = rows[0].cloneNode(true);
      Object.assign(slot.style, { position: "absolute", left: "0", right: "0", height: `${HEIGHT}px`, overflow: "hidden" });
      list.append(slot);
      return { slot, at: -1 };
    });
    const fill = () => {
      const seen = box ? box.scrollTop : -list.getBoundingClientRect().top;
      const first = Math.max(0, Math.min(rows.length - screenful, Math.floor(seen / HEIGHT) - SPARE));
      for (let at = first; at < first + screenful; at += 1) {
        const one = slots[at % screenful];
        if (one.at === at) continue;
        one.at = at;
        one.slot.style.top = `${at * HEIGHT}px`;
        const style = one.slot.getAttribute("style");
        morph(one.slot, rows[at]);
        one.slot.setAttribute("style", style);
      }
    };
    fill();
    (box ?? window).addEventListener("scroll", fill, { passive: true });
  };
  const begin = () => {
    for (const list of document.querySelectorAll("[data-virtual]")) {
      if (list.dataset.running) continue;
      list.dataset.running = "yes";
      start(list);
    }
  };
  new MutationObserver(begin).observe(document.documentElement, { childList: true, subtree: true });
  begin();
})();
