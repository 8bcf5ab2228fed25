// Generated from Sources/Publishing/Data/style.css by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let styleSheet = ####"""
:root {
  color-scheme: light dark;
  --ground: #ffffff; --ink: #1a2027; --quiet: #545e69; --line: #d4dae1; --panel: #f5f7f9; --link: #0b4f9e; --accent: #14365f;
  --covered1: #dbe9f6; --covered2: #aed0ec; --covered3: #79b1de; --coveredInk: #08233f;
  --planned: #e6def7; --mentioned: #fcefc4; --absent: #f9d2cc; --absentInk: #7d0f08; --edge: #7d0f08; --other: #edf0f3; --mark: #ffe392;
  --sans: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif;
  --serif: "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "STSong", "SimSun", serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14181d; --ink: #e5e9ed; --quiet: #a5aeb8; --line: #38414b; --panel: #1c2229; --link: #92c3ff; --accent: #a9cdf7;
    --covered1: #1a3550; --covered2: #1f4d78; --covered3: #296aa6; --coveredInk: #f0f7ff;
    --planned: #3a3060; --mentioned: #4d4019; --absent: #6a241e; --absentInk: #ffe5e1; --edge: #d5584d; --other: #242b33; --mark: #6b5811;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.7 var(--sans); border-top: 4px solid var(--accent); }
header, .page, footer { max-width: 80rem; margin: 0 auto; padding: 0 1.5rem; }
main { min-width: 0; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .2em; }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible, select:focus-visible, input:focus-visible, button:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--ground); padding: .5rem 1rem; z-index: 9; }
.vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
header { padding-top: .9rem; }
body:has(.page.wide) > :is(header, footer), body:has(.compact) > :is(header, .page, footer) { max-width: 100rem; }
:lang(en) :is(thead th, .folds .head .name, .facts dt, h3, h4, h5, label, legend)::first-letter { text-transform: uppercase; }
header .site { font: 700 1.05rem/1.4 var(--serif); color: var(--accent); margin: 0; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .1rem 1.3rem; margin: .35rem 0 0; padding: 0; }
nav a { display: inline-block; padding: .15rem 0 .35rem; color: inherit; text-decoration: none; border-bottom: 3px solid transparent; }
nav a:hover { border-color: var(--line); }
nav a[aria-current] { font-weight: 700; color: var(--accent); border-color: var(--accent); }
.pager ul { border-block: 1px solid var(--line); padding: .2rem 0; }
nav .plans { font-size: .9rem; border-top: 1px solid var(--line); padding-top: .3rem; }
header nav { border-bottom: 1px solid var(--line); }
footer { margin-top: 3.5rem; padding-bottom: 2.5rem; color: var(--quiet); font-size: .85rem; }
footer p { border-top: 1px solid var(--line); padding-top: 1rem; }
h1, h2 { font-family: var(--serif); }
h1 { font-size: 1.9rem; line-height: 1.35; margin: 1.8rem 0 .7rem; }
h2 { font-size: 1.4rem; line-height: 1.4; margin: 2.8rem 0 .7rem; padding-bottom: .25rem; border-bottom: 2px solid var(--accent); }
h3 { font-size: 1.1rem; margin: 1.9rem 0 .5rem; }
h4, h5, h6 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
p, ul, ol, dl { margin: .4rem 0 .8rem; }
.lead { font-size: 1.08rem; line-height: 1.8; padding-left: 1.2rem; max-width: 60rem; }
.lead li { margin: .15rem 0; }
.quiet, small { color: var(--quiet); font-size: .86rem; }
.num { font-variant-numeric: tabular-nums; white-space: nowrap; }
code { font-family: "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace; font-size: .8em; overflow-wrap: anywhere; }
.scroll { margin: .6rem 0 1.2rem; overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; line-height: 1.6; }
caption { text-align: left; color: var(--quiet); padding-bottom: .3rem; font-size: .86rem; }
th, td { border: 0 solid var(--line); border-bottom-width: 1px; padding: .4rem .6rem; text-align: left; vertical-align: top; }
thead th { background: var(--panel); border-block: 1px solid var(--line); border-top: 2px solid var(--accent); }
tbody th { font-weight: 400; }
tr.group th, tr.group td { background: var(--panel); font-weight: 700; }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; }
.figures th, .figures td { white-space: nowrap; }
.figures .wide { white-space: normal; min-width: 9rem; }
@media (min-width: 60rem) { .figures .wide { min-width: 16rem; } }
.key { display: inline-block; width: .8em; height: .8em; margin-right: .35em; border-radius: .15em; vertical-align: -.05em; }
.asks { list-style: none; margin: 0; padding: 0; }
.asks .who { color: var(--quiet); margin-right: .4em; }
.asks + p { margin-top: .4rem; }
.numbers thead th:nth-child(n + 2), .right thead th:nth-child(n + 4), .right thead th:nth-child(2) { text-align: right; }
.stack thead th, td.s { white-space: nowrap; }
@media (min-width: 60rem) { .differences tbody th { min-width: 13rem; } }
.gaps { table-layout: fixed; }
.gaps th:nth-child(1) { width: 12%; }
.gaps th:nth-child(2) { width: 8.5rem; }
.stack td p, .stack td blockquote { margin-bottom: .35rem; }
.stack td .num { white-space: nowrap; }
/* Matrix and heat maps */
.matrix { border-collapse: separate; border-spacing: 0; }
.matrix th.t { min-width: 15rem; }
.matrix td, .heat td { text-align: center; min-width: 5.5rem; padding: 0; border-left: 1px solid var(--ground); border-bottom-color: var(--ground); }
.matrix thead th:nth-child(n + 2), .heat thead th:nth-child(n + 2) { text-align: center; }
.matrix td a, .matrix td .cell, .heat td .cell, .heat td a { display: block; padding: .32rem .4rem; color: inherit; text-decoration: none; }
.matrix td a:hover, .matrix td a:focus { text-decoration: underline; }
.heat:not(.matrix) td { border-bottom-color: var(--line); }
.heat .under { display: block; padding-bottom: .35rem; line-height: 1.3; }
.heat td a.cell { color: inherit; text-decoration: underline; text-decoration-color: var(--quiet); }
.heat .gap1 { background: var(--other); } .heat .gap2 { background: var(--absent); background: color-mix(in srgb, var(--absent) 50%, var(--ground)); } .heat .gap3 { background: var(--absent); color: var(--absentInk); }
.sticky { max-height: 88vh; overflow: auto; border: 1px solid var(--line); }
.sticky .matrix thead th { position: sticky; top: 0; z-index: 3; border-top-width: 0; }
.sticky .matrix thead th:first-child { left: 0; z-index: 4; }
.sticky .matrix tbody th { position: sticky; left: 0; z-index: 2; background: var(--ground); border-right: 1px solid var(--line); }
.sticky .matrix tbody .group th { background: var(--panel); }
.compact th.t { min-width: 13rem; max-width: 17rem; }
.compact td { min-width: 2.1rem; font-size: .8rem; }
.compact td a { padding: .3rem 0; font-size: 0; }
.compact td a span { font-size: .82rem; }
.compact .group td { font-size: .7rem; }
.compact thead th:nth-child(n + 2) { writing-mode: vertical-rl; padding: .4rem .2rem; max-height: 11rem; font-weight: 400; white-space: nowrap; vertical-align: bottom; text-align: right; }
.empty { display: none; }
.covered1 { background: var(--covered1); color: var(--ink); }
.covered2 { background: var(--covered2); color: var(--coveredInk); }
.covered3 { background: var(--covered3); color: var(--coveredInk); }
.planned { background: var(--planned); }
.mentioned { background: var(--mentioned); }
.absent { background: var(--absent); color: var(--absentInk); font-weight: 600; }
.notApplicable, .predates, .unreadable { background: var(--other); color: var(--quiet); }
.badge { display: inline-block; border-radius: .25rem; padding: 0 .5rem; font: 400 .82rem/1.6 var(--sans); white-space: nowrap; vertical-align: .08em; }
.legend { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 27rem), 1fr)); gap: .25rem 1.5rem; font-size: .86rem; }
.signs { display: flex; flex-wrap: wrap; gap: .25rem 2rem; }
.folds { font-size: .92rem; }
.folds .row { display: grid; grid-template-columns: minmax(11rem, 34%); grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); align-items: stretch; width: auto; }
.folds .head { background: var(--panel); border-top: 2px solid var(--accent); border-bottom: 1px solid var(--line); font-weight: 700; text-align: center; }
.folds .head .name { text-align: left; }
.folds .head span { padding: .4rem .3rem; }
.folds details { font-size: inherit; border-bottom: 1px solid var(--line); }
.folds summary { color: inherit; }
.folds summary .name::before { content: "▸"; color: var(--quiet); display: inline-block; width: 1.2em; }
.folds details[open] > summary .name::before { content: "▾"; }
.folds summary::-webkit-details-marker { display: none; }
.folds .name { padding: .42rem .6rem; font-weight: 700; }
.folds .cell { padding: .42rem .2rem; text-align: center; border-left: 1px solid var(--ground); font-variant-numeric: tabular-nums; }
.folds table { table-layout: fixed; }
.folds col.name { width: 34%; }
.folds table th:first-child { min-width: 0; padding-left: 1.8rem; }
.folds table td { min-width: 0; }
.folds .scroll { margin: 0 0 .6rem; }
.bar { display: block; width: 100%; height: .95rem; min-width: 9rem; margin: .3rem 0; }
main > .bar { max-width: 46rem; height: 1.1rem; margin: .4rem 0 1rem; }
tbody tr:hover > :is(th, td):not([class]) { background: var(--panel); }
.bar .covered { fill: var(--covered3); } .bar .planned { fill: var(--planned); } .bar .mentioned { fill: var(--mentioned); } .bar .absent { fill: var(--absent); } .bar .rest { fill: var(--other); }
.states { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .35rem 1rem; align-items: baseline; }
.states dd { margin: 0; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1.2rem; }
@media (min-width: 60rem) { .facts { grid-template-columns: max-content 1fr max-content 1.4fr; } }
.facts dt { color: var(--quiet); }
.facts dd { margin: 0; overflow-wrap: anywhere; }
blockquote { margin: .3rem 0 .6rem; padding: .1rem 0 .1rem .8rem; border-left: 3px solid var(--covered2); }
blockquote p { margin: 0; }
blockquote p, .text p, .hits li, td q, .pairing td { text-spacing-trim: trim-start; }
.mended { color: var(--quiet); }
.mended .label { border: 1px solid var(--line); border-radius: .2em; padding: 0 .3em; font-size: .85em; }
mark { background: var(--mark); color: inherit; padding: 0 .1em; }
.hits { margin: .2rem 0; padding-left: 1.3rem; }
.topic { padding-left: .8rem; border-left: 3px solid var(--line); margin: 1rem 0; }
.topic h4, .topic h5 { margin: 0 0 .2rem; }
.topic p { margin: .2rem 0; }
/* A page with its contents at the side */
.aside { font-size: .9rem; line-height: 1.5; }
.aside ul { list-style: none; padding: 0; margin: .3rem 0 1rem; }
.aside ul ul { padding-left: 1em; margin: 0; font-size: .95em; }
.aside li { margin: .2rem 0; }
.aside a { text-decoration: none; }
.aside a:hover { text-decoration: underline; }
.aside .title { font-weight: 700; margin: 1rem 0 .2rem; }
@media (max-width: 74.99rem) {
  .aside .outline, .aside ul ul { display: none; }
  .aside ul { display: flex; flex-wrap: wrap; gap: 0 1.2rem; border-bottom: 1px solid var(--line); padding: .4rem 0; margin: 0; }
  .aside .title { display: none; }
}
@media (min-width: 75rem) {
  .page.wide { max-width: 100rem; display: grid; grid-template-columns: 16.5rem minmax(0, 1fr); gap: 2.5rem; }
  .page.wide .aside { position: sticky; top: 0; max-height: 100vh; overflow: auto; padding: 1.6rem .5rem 1rem 0; border-right: 1px solid var(--line); }
}
/* Gaps by topic */
.gap { border: 1px solid var(--line); border-left: 4px solid var(--line); border-radius: .25rem; padding: .6rem 1rem .4rem; margin: .8rem 0; font-size: .94rem; }
.gap.is-absent { border-left-color: var(--edge); }
.gap.is-mentioned, .gap.is-planned { border-left-color: #b98a00; }
.gap h3, .gap h4 { margin: 0 0 .2rem; font-size: 1.04rem; }
.gap :is(h4, h5) { margin: .5rem 0 .2rem; font-size: .88rem; color: var(--quiet); }
.gap > p, .gap .where { margin: .1rem 0; }
.where { font-size: .88rem; color: var(--quiet); }
@media (min-width: 60rem) { .gap .two { display: grid; grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr); gap: 1.8rem; } }
.chips { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .3rem .5rem; }
.chips a { display: inline-block; text-decoration: none; border: 1px solid var(--line); border-radius: 1rem; padding: 0 .7rem; font-size: .86rem; color: inherit; }
.chips a:hover { border-color: var(--link); color: var(--link); }
/* Full text with topics in the margin */
.text { list-style: none; padding: 0; margin: .2rem 0 .6rem; }
.text li { padding: .25rem 0; }
.text li > p { margin: 0; max-width: 46em; }
.codes { font-size: .8rem; line-height: 1.6; color: var(--quiet); }
.codes .code { display: inline-block; margin-right: .7rem; text-decoration: none; }
.codes a:hover { text-decoration: underline; }
@media (min-width: 60rem) {
  .text li { display: grid; grid-template-columns: minmax(0, 46em) 17rem; gap: 0 1.5rem; }
  .text .codes { grid-column: 2; border-left: 1px solid var(--line); padding-left: .8rem; }
  .text .codes .code { display: block; margin: 0; }
  .text li > details { grid-column: 1; grid-row: 2; }
}
.task { margin: 1.3rem 0 .2rem; font-weight: 700; }
.text-part { border-bottom: 1px solid var(--line); padding-bottom: .2rem; font-family: var(--serif); }
/* Side by side */
.pairing { table-layout: fixed; }
.pairing th:nth-child(2), .pairing td:nth-child(2) { width: 8.5rem; }
@media (min-width: 60rem) { .pairing th:nth-child(2), .pairing td:nth-child(2) { width: 12rem; } }
.pairing .title { font-weight: 700; margin: 0 0 .2rem; }
.pairing td p { margin: .15rem 0; }
.pairing .gone { color: var(--quiet); background: var(--panel); }
.pairing mark { background: var(--covered1); }
.pairing tbody tr:target td { background: var(--panel); }
details { font-size: .88rem; }
details p, details blockquote { margin: .2rem 0 .2rem .9rem; }
.hits details:not([open]) { display: inline; margin-left: .4rem; }
.hits summary { display: inline; text-decoration: underline dotted; font-size: .82rem; }
.text summary { font-size: .82rem; }
summary { cursor: pointer; color: var(--quiet); width: fit-content; }
.folds summary { width: auto; }
:target { outline: 3px solid var(--link); outline-offset: 3px; }
[hidden] { display: none !important; }
.filters { display: flex; flex-wrap: wrap; gap: .6rem 1.2rem; align-items: end; margin: 1rem 0; padding: .8rem 1rem; background: var(--panel); border: 1px solid var(--line); border-radius: .3rem; }
.filters > div { max-width: min(100%, 22rem); }
.filters label { color: var(--quiet); font-size: .86rem; }
.filters > div > label { display: block; }
.filters label::first-letter { text-transform: uppercase; }
.filters select, .filters button, .filters input[type=search] { font: inherit; font-size: .92rem; color: var(--ink); background: var(--ground); border: 1px solid var(--quiet); border-radius: .25rem; padding: .25rem .5rem; min-height: 2.2rem; max-width: 100%; }
.filters input[type=checkbox] { width: 1.05rem; height: 1.05rem; vertical-align: -.15em; accent-color: var(--link); }
.filters .check { padding-bottom: .45rem; }
.filters fieldset { flex-basis: 100%; border: 0; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; font-size: .92rem; }
.filters fieldset label { color: inherit; }
.filters fieldset legend { color: var(--quiet); font-size: .86rem; padding: 0; }
.filters fieldset button { min-height: 0; padding: 0 .6rem; font-size: .82rem; }
.filters fieldset.many { max-height: 9rem; overflow: auto; }
.filters output { flex-basis: 100%; font-size: .92rem; font-weight: 600; }
@media (min-width: 60rem) {
  .targets { table-layout: fixed; }
  .targets th:nth-child(n + 3) { width: 9.5rem; }
  .targets thead th:nth-child(4) { width: 6.4rem; }
  .targets thead th:nth-child(5) { width: 6rem; }
  .targets thead th:nth-child(7) { width: auto; }
  .targets.alike thead th:nth-child(1) { width: 9rem; }
  .targets.alike thead th:nth-child(2) { width: 13rem; }
  .targets.alike thead th:nth-child(3) { width: 6.4rem; }
  .targets.alike thead th:nth-child(4) { width: 6rem; }
  .targets.alike thead th:nth-child(5) { width: 14rem; }
  .targets.alike thead th:nth-child(6) { width: auto; }
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
.terms { font-size: .86rem; line-height: 1.8; }
.terms small { font-size: .92em; }
@media screen and (max-width: 45rem) {
  body { font-size: 15px; }
  header, .page, footer { padding-inline: 1rem; }
  h1 { font-size: 1.4rem; }
  h2 { font-size: 1.2rem; margin-top: 2.2rem; }
  .num, .badge, .codes .code, .stack td .num { white-space: normal; overflow-wrap: anywhere; }
  .facts { grid-template-columns: 1fr; }
  .facts dt { font-size: .86rem; margin-top: .3rem; }
  .stack thead { position: absolute; left: -999rem; }
  .stack thead th:nth-child(n), .stack tbody th:nth-child(n), .stack tbody td:nth-child(n) { width: auto; }
  .stack, .stack tbody, .stack tr, .stack th, .stack td { display: block; border-width: 0; padding: .15rem 0; text-align: left; }
  .stack tbody tr { border-bottom: 2px solid var(--line); padding: .5rem 0; }
  .stack tbody th { font-weight: 700; }
  .stack tbody td:empty { display: none; }
  .stack td[data-label]::before { content: attr(data-label); color: var(--quiet); font-size: .86em; margin-right: .8em; }
  .stack caption { display: block; }
  .folds .row, .folds table tr { display: flex; flex-wrap: wrap; }
  .folds .row .name { flex: 0 0 100%; padding: .4rem .2rem .1rem; }
  .folds .row.head .name { display: none; }
  .folds .cell, .folds .head span { flex: 1 1 0; font-size: .8rem; }
  .folds table, .folds tbody { display: block; }
  .folds thead { position: absolute; left: -999rem; }
  .folds table tr { margin-bottom: .3rem; }
  .folds table th:first-child { flex: 0 0 100%; padding: .2rem .4rem; border: 0; }
  .folds table td { flex: 1 1 0; font-size: .76rem; }
  .folds table td a { padding: .3rem .1rem; }
  .sticky .matrix tbody th.t, .sticky .matrix thead th:first-child { min-width: 8.5rem; max-width: 8.5rem; font-size: .82rem; }
  .filters { gap: .5rem .8rem; }
  .filters > div { flex: 1 1 9rem; max-width: none; }
  .filters select, .filters input[type=search] { width: 100%; max-width: none; }
  .figures .wide { display: none; }
  .figures { font-size: .8rem; }
  .figures :is(th, td) { padding-inline: .25rem; }
  .figures td { white-space: normal; }
  .figures .key { display: block; margin: 0 0 .1rem auto; }
  .sticky caption { position: sticky; left: 0; width: calc(100vw - 2rem); white-space: normal; padding-left: .3rem; }
}
@media print {
  @page { size: A4; margin: 16mm 14mm; }
  :root {
    color-scheme: light;
    --ground: #fff; --ink: #000; --quiet: #444; --line: #999; --panel: #f2f2f2; --link: #000; --accent: #000;
    --covered1: #e3eefa; --covered2: #c3dcf5; --covered3: #9cc7ef; --coveredInk: #000;
    --planned: #ece6fa; --mentioned: #fdf3d6; --absent: #f8d5d1; --absentInk: #000; --other: #f2f2f2; --mark: #ffeaa8;
  }
  body { font-size: 10pt; border: 0; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main, header, footer, .page { max-width: none; padding: 0; }
  nav, .skip, .filters, .aside { display: none; }
  .page.wide { display: block; }
  details::details-content { content-visibility: visible; display: block; }
  details > summary { list-style: none; }
  .plot, .stack tr, .gap h4 { break-inside: avoid; }
  .gap h4, .gap h5, .gap .where, .gap > p { break-after: avoid; }
  table { font-size: 9pt; }
  .targets { table-layout: auto; }
  .targets td.num { white-space: normal; }
  .side { display: grid; grid-template-columns: 1fr 20rem; gap: 1.5rem; align-items: start; }
  .scroll, .sticky { overflow: visible; max-height: none; border: 0; }
  .matrix td, .heat td { min-width: 0; }
  .sticky .matrix thead th, .sticky .matrix tbody th, .sticky .matrix thead th:first-child { position: static; }
  thead { display: table-header-group; }
  .matrix tr, .heat tr, blockquote { break-inside: avoid; }
  h2, h3, h4, h5, h6, .task { break-after: avoid; }
  a { text-decoration: none; }
}

"""####
}
