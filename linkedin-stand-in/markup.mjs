import { createHash } from "node:crypto";

/** @param {unknown} text */
export const esc = (text) => String(text ?? "").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** Class names like those of a build: they mean nothing to a reader. @param {string} names @returns {string} */
export const css = (names) => names.split(" ").map((name) => `_${createHash("sha256").update(`build 412 ${name}`).digest("hex").slice(0, 8)}`).join(" ");

/** Replaces `.§name` by the build's class. @param {string} sheet */
export const hashed = (sheet) => sheet.replace(/§([a-z0-9-]+)/g, (_, name) => css(name));

/**
 * A link that may stand inside another link. The parser would tear such links apart, so the page is sent with `x-a`,
 * which its script turns into `a`; a written page has them raw, as a browser's outerHTML does.
 * @param {string} attributes @param {string} content
 */
export const nestedLink = (attributes, content) => `<x-a ${attributes}>${content}</x-a>`;
/** @param {string} html */
export const rawLinks = (html) => html.replace(/<(\/?)x-a\b/g, "<$1a");

/** @param {string} slug */
export const photo = (slug, size = 100) => `/dms/image/v2/${encodeURIComponent(slug)}/profile-displayphoto-shrink_${size}_${size}/0?e=1790000000&amp;v=beta&amp;t=invented`;
/** @param {string | number} id */
export const companyLogo = (id) => `/dms/image/v2/c${id}/company-logo_100_100/0?e=1790000000&amp;v=beta&amp;t=invented`;
/** @param {readonly unknown[]} parts */
export const lines = (...parts) => parts.flat(9).filter(Boolean).join("\n");
