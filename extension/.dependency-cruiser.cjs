/** Who may know whom; the reasons are in ../docs/architecture.md. */
const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: "error",
  from: { path: `^src/${from}/` },
  to: { pathNot: allowed },
});

module.exports = {
  forbidden: [
    only(
      "page-knows-the-dom",
      "page reads LinkedIn's page and nothing else, with the selectors that the server hands out, too",
      "page",
      "^(src/(page|talk)/|\\.\\./src/main/resources/selectors\\.json$)",
    ),
    only(
      "overlay-knows-states",
      "overlay draws states; pages and HTTP are others' work",
      "overlay",
      "^(src/(overlay|talk|words)/|node_modules/preact/|\\.\\./frontend/styles/)",
    ),
    only(
      "desk-talks-to-the-server",
      "desk is the only folder that talks HTTP",
      "desk",
      "^(src/(desk|talk)/|identity\\.json$)",
    ),
    only("talk-is-types", "what page script and worker say to each other depends on nothing", "talk", "^src/talk/"),
    only("words-are-words", "texts depend on types only", "words", "^src/(words|talk)/"),
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "nothing-knows-entrypoints",
      comment: "entry points only wire",
      severity: "error",
      from: { path: "^src/(page|overlay|desk|talk|words)/" },
      to: { path: "^src/entrypoints/" },
    },
    { name: "not-found", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
