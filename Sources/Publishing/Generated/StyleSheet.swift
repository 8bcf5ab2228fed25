// Generated from Sources/Publishing/Data/style.css by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let styleSheet = ####"""
:root {
  color-scheme: light dark;
  --ground: #ffffff; --ink: #1b1f24; --quiet: #57606a; --line: #d0d7de; --panel: #f6f8fa; --link: #0550ae;
  --covered1: #cfe3f7; --covered2: #9cc7ef; --covered3: #5fa3dd; --coveredInk: #0a2540;
  --planned: #e4dcf7; --mentioned: #fdeec2; --absent: #f8c9c4; --absentInk: #7a0c06; --other: #eceff2; --mark: #ffe08a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14181d; --ink: #e6e9ec; --quiet: #a3acb6; --line: #3a424c; --panel: #1d232a; --link: #8ec2ff;
    --covered1: #173653; --covered2: #1f4f7d; --covered3: #2a6cab; --coveredInk: #eef6ff;
    --planned: #3a3060; --mentioned: #4f4118; --absent: #6b211c; --absentInk: #ffe3e0; --other: #252c34; --mark: #6e5a12;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 3rem; }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 16px/1.65 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif;
}
main, header, footer { max-width: 76rem; margin: 0 auto; padding: 0 1.25rem; }
main:focus { outline: none; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--ground); padding: .5rem 1rem; z-index: 9; }
header { padding-top: 1rem; border-bottom: 1px solid var(--line); }
header .site { font-weight: 700; margin: 0; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; margin: .4rem 0 .8rem; padding: 0; }
nav a[aria-current] { font-weight: 700; color: inherit; text-decoration: none; }
footer { margin-top: 3rem; padding-block: 1rem 2rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .85rem; }
h1 { text-wrap: balance; font-size: 1.7rem; line-height: 1.3; margin: 1.6rem 0 .6rem; }
h2 { font-size: 1.3rem; margin: 2.4rem 0 .6rem; padding-bottom: .2rem; border-bottom: 2px solid var(--line); }
h3 { font-size: 1.1rem; margin: 1.8rem 0 .5rem; }
h4, h5 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
p, ul, ol, dl { margin: .4rem 0 .8rem; }
.lead { font-size: 1.05rem; }
.quiet, small { color: var(--quiet); font-size: .85rem; }
.num { font-variant-numeric: tabular-nums; white-space: nowrap; }
code { font-family: "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace; font-size: .8em; overflow-wrap: anywhere; }
.scroll { margin: .6rem 0 1rem; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
caption { text-align: left; color: var(--quiet); padding-bottom: .3rem; }
th, td { border: 1px solid var(--line); padding: .3rem .55rem; text-align: left; vertical-align: top; }
thead th { background: var(--panel); }
tbody th { font-weight: 400; }
tr.group th { background: var(--panel); font-weight: 700; }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; }
.stack thead th, td.s { white-space: nowrap; }
.gaps { table-layout: fixed; }
.gaps th:nth-child(1) { width: 12%; }
.gaps th:nth-child(2) { width: 8.5rem; }
.stack td p, .stack td blockquote { margin-bottom: .35rem; }
.stack td .num { white-space: nowrap; }
.matrix th.t { min-width: 15rem; }
.matrix td, .heat td { text-align: center; min-width: 6.2rem; padding: 0; }
.matrix td a, .matrix td .cell, .heat td .cell, .heat td a { display: block; padding: .3rem .4rem; color: inherit; text-decoration: none; }
.matrix td a:hover { text-decoration: underline; }
.heat td a { color: var(--link); text-decoration: underline; }
.matrix thead th { position: sticky; top: 0; z-index: 2; }
.covered1 { background: var(--covered1); color: var(--ink); }
.covered2 { background: var(--covered2); color: var(--coveredInk); }
.covered3 { background: var(--covered3); color: var(--coveredInk); }
.planned { background: var(--planned); }
.mentioned { background: var(--mentioned); }
.absent { background: var(--absent); color: var(--absentInk); font-weight: 600; }
.notApplicable, .predates, .unreadable { background: var(--other); color: var(--quiet); }
.badge { display: inline-block; border-radius: .3rem; padding: 0 .45rem; font-size: .85rem; white-space: nowrap; }
.legend { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(19rem, 1fr)); gap: .2rem 1.2rem; font-size: .88rem; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(21rem, 1fr)); gap: 1rem; font-size: .9rem; }
.cards section { border: 1px solid var(--line); border-radius: .4rem; padding: .2rem 1rem .4rem; }
.cards h3 { margin: .6rem 0 .4rem; font-size: 1rem; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; }
.facts dt { color: var(--quiet); }
.facts dd { margin: 0; overflow-wrap: anywhere; }
blockquote { margin: .2rem 0 .6rem; padding-left: .7rem; border-left: 3px solid var(--line); }
blockquote p { margin: 0; }
mark { background: var(--mark); color: inherit; padding: 0 .1em; }
.topic { padding-left: .8rem; border-left: 3px solid var(--line); margin: 1rem 0; }
.topic h4 { margin: 0 0 .2rem; }
.topic p { margin: .2rem 0; }
.hits { margin: .2rem 0; padding-left: 1.3rem; }
.text { list-style: none; padding-left: 0; }
.text li { margin: .35rem 0; }
.task { margin: 1rem 0 .2rem; font-weight: 700; }
.codes { font-size: .8rem; }
.codes .code { margin-right: .6rem; text-decoration: none; white-space: nowrap; }
.codes a:hover { text-decoration: underline; }
details { font-size: .88rem; }
details p, details blockquote { margin: .2rem 0 .2rem .9rem; }
.hits details:not([open]), .text details:not([open]) { display: inline; margin-left: .4rem; }
.hits summary, .text summary { display: inline; text-decoration: underline dotted; font-size: .8rem; }
summary { cursor: pointer; color: var(--quiet); width: fit-content; }
:target { outline: 3px solid var(--link); outline-offset: 3px; }
[hidden] { display: none !important; }
.filters { display: flex; flex-wrap: wrap; gap: .6rem 1.2rem; align-items: end; margin: 1rem 0; padding: .7rem 1rem; background: var(--panel); border: 1px solid var(--line); border-radius: .4rem; }
.filters div { max-width: min(100%, 24rem); }
.filters label { display: block; color: var(--quiet); font-size: .85rem; }
.filters label::first-letter { text-transform: uppercase; }
.filters select, .filters button { font: inherit; color: var(--ink); background: var(--ground); border: 1px solid var(--quiet); border-radius: .3rem; padding: .25rem .5rem; min-height: 2.2rem; max-width: 100%; }
.filters select:focus-visible, .filters button:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.filters output { flex-basis: 100%; font-size: .9rem; }
@media (min-width: 60rem) {
  .targets { table-layout: fixed; }
  .targets th:nth-child(n + 3) { width: 9.5rem; }
  .targets thead th:nth-child(4) { width: 6.4rem; }
  .targets thead th:nth-child(5) { width: 6rem; }
  .targets thead th:nth-child(7) { width: auto; }
  .targets.shared thead th:nth-child(1), .targets.single thead th:nth-child(2) { width: 7.5rem; }
  .targets.shared thead th:nth-child(2), .targets.single thead th:nth-child(1) { width: 14rem; }
  .targets td.num { white-space: normal; }
}
.indicator { margin-top: 2rem; }
@media (min-width: 60rem) { .side { display: grid; grid-template-columns: 1fr 28rem; gap: 2.5rem; align-items: start; } }
.plot { margin: .6rem 0; }
.chart { display: block; width: 100%; max-width: 28rem; height: auto; overflow: visible; }
.plot.line .chart { max-width: 34rem; }
.chart text { fill: var(--ink); font-size: 13px; }
.chart .who, .chart .what { paint-order: stroke; stroke: var(--ground); stroke-width: 4px; stroke-linejoin: round; }
.chart .tick { fill: var(--quiet); font-size: 11.5px; }
.chart .grid, .chart .track { stroke: var(--line); stroke-width: 1; }
.chart .reach { stroke: var(--quiet); stroke-width: 3; }
.sign { fill: var(--link); stroke: var(--link); stroke-width: 1.8; stroke-linejoin: round; }
.sign.hollow { fill: var(--ground); }
.sample { vertical-align: -.15em; margin-right: .35rem; }
ins { background: var(--covered1); text-decoration: none; }
del { background: var(--absent); }
@media (max-width: 66rem) {
  .scroll { overflow-x: auto; }
  .matrix thead th { position: static; }
}
@media screen and (max-width: 45rem) {
  body { font-size: 15px; }
  .num, .badge, .codes .code, .stack td .num { white-space: normal; overflow-wrap: anywhere; }
  .facts { grid-template-columns: 1fr; }
  .facts dd { margin-bottom: .4rem; }
  .stack thead { position: absolute; left: -999rem; }
  .stack thead th:nth-child(n), .stack tbody th:nth-child(n) { width: auto; }
  .stack tr, .stack th, .stack td { display: block; border-width: 0 0 1px; }
  .stack tbody tr { border-bottom-width: 3px; margin-bottom: .6rem; }
  .stack tbody th { font-weight: 700; }
  .stack tbody td:empty { display: none; }
}
@media print {
  @page { size: A4; margin: 16mm 14mm; }
  :root {
    color-scheme: light;
    --ground: #fff; --ink: #000; --quiet: #444; --line: #999; --panel: #f2f2f2; --link: #000;
    --covered1: #e3eefa; --covered2: #c3dcf5; --covered3: #9cc7ef; --coveredInk: #000;
    --planned: #ece6fa; --mentioned: #fdf3d6; --absent: #f8d5d1; --absentInk: #000; --other: #f2f2f2; --mark: #ffeaa8;
  }
  body { font-size: 10pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main, header, footer { max-width: none; padding: 0; }
  nav, .skip, .filters { display: none; }
  .plot, .stack tr { break-inside: avoid; }
  table { font-size: 9pt; }
  .targets { table-layout: auto; }
  .targets td.num { white-space: normal; }
  .side { display: grid; grid-template-columns: 1fr 20rem; gap: 1.5rem; align-items: start; }
  .scroll { overflow: visible; }
  .matrix td, .heat td { min-width: 0; }
  .matrix thead th { position: static; }
  thead { display: table-header-group; }
  .matrix tr, .heat tr, blockquote { break-inside: avoid; }
  h2, h3, h4, .task { break-after: avoid; }
  a { text-decoration: none; }
}

"""####
}
