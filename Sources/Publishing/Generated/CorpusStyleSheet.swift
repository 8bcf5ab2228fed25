// Generated from Sources/Publishing/Data/corpus.css by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let corpusStyleSheet = ####"""
/* Pages on a large corpus: the look of the site in few lines, because every plan's page carries them. */
:root { color-scheme: light dark; --ground: #fff; --ink: #1a2027; --quiet: #545e69; --line: #d4dae1; --panel: #f5f7f9; --link: #0b4f9e; --accent: #14365f; }
@media (prefers-color-scheme: dark) { :root { --ground: #14181d; --ink: #e5e9ed; --quiet: #a5aeb8; --line: #38414b; --panel: #1c2229; --link: #92c3ff; --accent: #a9cdf7; } }
* { box-sizing: border-box; }
body { margin: 0; border-top: 4px solid var(--accent); color: var(--ink); background: var(--ground); overflow-wrap: anywhere; font: 16px/1.7 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif; }
nav, main { max-width: 80rem; margin: 0 auto; padding: .6rem 1.5rem; }
h1, h2 { font-family: "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "SimSun", serif; line-height: 1.4; }
h1 { font-size: 1.7rem; margin: .8rem 0; }
h2 { font-size: 1.3rem; margin: 2.2rem 0 .6rem; padding-bottom: .2rem; border-bottom: 2px solid var(--accent); }
h3 { font-size: 1rem; margin: 1.4rem 0 .3rem; }
p { margin: .3rem 0; }
a { color: var(--link); text-underline-offset: .2em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
:target { outline: 3px solid var(--link); outline-offset: 3px; }
summary { cursor: pointer; width: fit-content; }
.scroll { overflow-x: auto; overflow-wrap: normal; margin: .5rem 0 1rem; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: .92rem; }
caption { text-align: left; color: var(--quiet); font-size: .86rem; padding-bottom: .3rem; }
th, td { border-bottom: 1px solid var(--line); padding: .3rem .7rem; text-align: left; }
thead th { background: var(--panel); border-top: 2px solid var(--accent); white-space: nowrap; }
tbody th { font-weight: 400; min-width: 6rem; }
td.num { text-align: right; white-space: nowrap; }
.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .15rem 1.2rem; }
.facts dt { color: var(--quiet); }
.facts dd { margin: 0; }
@media (max-width: 45rem) { body { font-size: 15px; } nav, main { padding-inline: 1rem; } .facts { grid-template-columns: 1fr; } }
@media print { @page { size: A4; margin: 16mm 14mm; } nav { display: none; } body { font-size: 10pt; border: 0; } .scroll { overflow: visible; } details::details-content { content-visibility: visible; display: block; } thead { display: table-header-group; } }

"""####
}
