// The pages' own script. It moves between people as LinkedIn does: the address first, the content later,
// old nodes and old titles for a while. It obeys the page's own Content Security Policy and Trusted Types.
(() => {
  const own = new WeakSet();
  let ownClass;
  const seen = { nodes: [], attributes: [], messages: 0, traces: () => /(chrome|moz)-extension:/.test(document.documentElement.outerHTML) };
  window.__seen = seen;
  const ours = (node) => {
    own.add(node);
    return node;
  };
  new MutationObserver((changes) => {
    for (const { target, addedNodes, attributeName, type } of changes) {
      if (type === "attributes" && !own.has(target) && target.className !== ownClass) seen.attributes.push(`${target.nodeName} ${attributeName}`);
      for (const node of addedNodes) {
        if (node.nodeType !== 1 || own.has(node) || document.readyState === "loading") continue;
        seen.nodes.push({ name: node.nodeName, parent: target.nodeName, attributes: node.getAttributeNames() });
      }
    }
  }).observe(document.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: ["class", "style", "data-theme"] });
  addEventListener("message", () => (seen.messages += 1));

  const policy = window.trustedTypes?.createPolicy("page", { createHTML: (text) => text }) ?? { createHTML: (text) => text };
  const stage = ours(document.querySelector("#stage"));
  let settings = JSON.parse(document.querySelector("#page-settings").textContent);
  let turn = 0;
  let before = location.pathname;
  let running = new AbortController();
  const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

  const mendLinks = (root) => {
    for (const old of [...root.querySelectorAll("x-a")]) {
      const link = ours(document.createElement("a"));
      for (const { name, value } of old.attributes) link.setAttribute(name, value);
      link.append(...[...old.childNodes].map(ours));
      old.replaceWith(link);
    }
  };
  const nodesOf = (text) => {
    const parsed = new DOMParser().parseFromString(policy.createHTML(text), "text/html");
    const nodes = [...parsed.body.children].map((node) => ours(document.adoptNode(node)));
    for (const node of nodes) node.querySelectorAll("*").forEach(ours);
    return nodes;
  };
  const add = (parent, nodes) => {
    parent.append(...nodes);
    for (const node of nodes) mendLinks(node);
  };
  const closeModal = () => document.querySelectorAll("#modal-outlet > *").forEach((node) => node.remove());
  const openModal = (text) => {
    const outlet = ours(document.querySelector("#modal-outlet"));
    const nodes = nodesOf(text);
    if (settings.nativeDialog) {
      const dialog = ours(document.createElement("dialog"));
      dialog.append(...nodes);
      add(outlet, [dialog]);
      dialog.showModal();
    } else add(outlet, nodes);
  };
  const retitle = async (title, mine) => {
    const old = [...document.head.querySelectorAll("title")];
    const added = ours(document.createElement("title"));
    added.textContent = title;
    document.head.append(added);
    await sleep(settings.titleDelayMs);
    if (mine === turn) old.forEach((element) => element.remove());
  };
  // Recruiter and Sales Navigator keep the frame: the last person stays until the next one's pieces come, the name first.
  const inPlace = async (newStage, mine) => {
    const body = ".profile-slidein__wrapper [data-test-profile-container], #stage > div > [data-test-profile-container], .lead-body";
    const drawer = ".profile-slidein__wrapper";
    const live = (selector) => [...stage.querySelectorAll(selector)].find((node) => !node.closest("[hidden]"));
    const [list, newList] = [live("#talent-list"), newStage.querySelector("#talent-list")];
    const [oldDrawer, newDrawer] = [live(drawer), newStage.querySelector(drawer)];
    if (list && newList && !(oldDrawer && newDrawer)) {
      oldDrawer?.remove();
      if (newDrawer) add(list, [newDrawer]);
      return true;
    }
    const old = live(body);
    const fresh = newStage.querySelector("[data-test-profile-container], .lead-body");
    if (!old || !fresh || Boolean(list) !== Boolean(newList)) return false;
    const [first, ...rest] = [...fresh.children];
    old.firstElementChild.replaceWith(first);
    old.previousElementSibling?.replaceWith(fresh.previousElementSibling);
    await sleep(settings.piecesMs);
    if (mine !== turn && !settings.staleAnswers) return true;
    [...old.children].slice(1).forEach((node) => node.remove());
    add(old, rest);
    return true;
  };
  const swap = async (content, mine) => {
    const newStage = nodesOf(`<div>${content.stage}</div>`)[0];
    if (await inPlace(newStage, mine)) return;
    // In the newer layout the main element stays and its content goes; in the older one main goes too. One that is
    // on its way out, hidden, is never filled again.
    const mains = [stage, newStage].map((root) => root.querySelector("main#workspace:not([hidden])"));
    const [target, source] = mains.every(Boolean) ? mains : [stage, newStage];
    document.documentElement.dataset.build = content.layout;
    ownClass = content.htmlClass;
    document.documentElement.className = ownClass;
    const old = [...target.children];
    old.forEach((node) => (node.hidden = true));
    add(target, [...source.children]);
    setTimeout(() => old.forEach((node) => node.remove()), settings.oldNodesMs);
  };
  const personPart = (path) => (/^\/in\/[^/]+/.exec(path) ?? /^\/talent\/.*profile\/[^/]+/.exec(path) ?? /^\/sales\/lead\/[^,]+/.exec(path))?.[0];

  let shown = stage.childElementCount ? personPart(location.pathname) : "";
  const show = async () => {
    const mine = (turn += 1);
    if (!settings.staleAnswers) running.abort();
    running = new AbortController();
    const samePerson = personPart(location.pathname) === shown && shown !== undefined;
    closeModal();
    try {
      const here = new URL(location.href);
      const answer = await fetch(`/__stand-in/content?path=${encodeURIComponent(here.pathname + here.search)}`, { signal: running.signal });
      const content = await answer.json();
      if (mine !== turn && !settings.staleAnswers) return;
      // A tab may have settings of its own, so that one test does not disturb another.
      settings = { ...content.settings, ...JSON.parse(sessionStorage.getItem("stand-in") ?? "{}") };
      if (content.address) history.replaceState({}, "", content.address);
      if (!samePerson || /\/details\//.test(here.pathname) || /\/details\//.test(before)) {
        await swap(content, mine);
        retitle(content.title, mine);
        scrollTo(0, 0);
      }
      before = here.pathname;
      shown = personPart(location.pathname);
      if (content.modal) openModal(content.modal);
    } catch (problem) {
      if (problem.name !== "AbortError") throw problem;
    }
  };
  addEventListener("click", (event) => {
    const from = event.target instanceof Element ? event.target : undefined;
    const menu = from?.closest("[data-menu]");
    if (menu) {
      const open = menu.getAttribute("aria-expanded") !== "true";
      ours(menu).setAttribute("aria-expanded", String(open));
      ours(document.getElementById(menu.getAttribute("aria-controls"))).hidden = !open;
      return;
    }
    if (from?.closest("[data-close]")) {
      history.pushState({}, "", personPart(location.pathname) + "/" + location.search);
      return closeModal();
    }
    const link = from?.closest("a[href]");
    if (!link || event.defaultPrevented || event.metaKey || event.ctrlKey || event.button) return;
    const to = new URL(link.href);
    if (to.origin !== location.origin || link.closest("[data-hard]") || !/^\/(in|search|mynetwork|feed|talent|sales)\//.test(to.pathname)) return;
    event.preventDefault();
    const layout = new URLSearchParams(location.search).get("layout");
    for (const name of ["lang", "theme"]) if (new URLSearchParams(location.search).has(name)) to.searchParams.set(name, new URLSearchParams(location.search).get(name));
    if (layout && !to.searchParams.has("layout")) to.searchParams.set("layout", layout);
    history.pushState({}, "", to);
    show();
  });
  addEventListener("popstate", show);

  mendLinks(document);
  const interop = document.querySelector("#interop-outlet");
  if (interop) {
    const inside = ours(document.createElement("div"));
    inside.textContent = "Messaging";
    inside.hidden = true;
    interop.attachShadow({ mode: "open" }).append(inside);
  }
  if (!stage.childElementCount || settings.modalAtStart) show();
})();
