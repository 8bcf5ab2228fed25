// Generated from Sources/Publishing/Data/report.css by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let reportStyleSheet = ####"""
/* The printed report: A4, after the habits of official documents (GB/T 9704): heiti, kaiti and fangsong faces. */
:root {
  color-scheme: light;
  --ground: #fff; --ink: #000; --quiet: #3f464d; --line: #9aa3ad; --panel: #f1f3f5; --link: #000; --accent: #000; --mark: #ffeaa8;
  --covered1: #e3eefa; --covered2: #c3dcf5; --covered3: #9cc7ef; --coveredInk: #000;
  --planned: #ece6fa; --mentioned: #fdf3d6; --absent: #f8d5d1; --absentInk: #6d0b05; --other: #f1f3f5;
  --hei: "SimHei", "Heiti SC", "STHeiti", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
  --song: "SimSun", "Songti SC", "STSong", "Noto Serif CJK SC", "Source Han Serif SC", serif;
  --kai: "KaiTi_GB2312", "KaiTi", "Kaiti SC", "STKaiti", "Noto Serif CJK SC", serif;
  --fang: "FangSong_GB2312", "FangSong", "STFangsong", "Noto Serif CJK SC", serif;
}
body.report { font: 11pt/1.75 var(--fang); border: 0; counter-reset: part; }
.report .page { max-width: 52rem; }
.report h1, .report h2, .report h3, .report h4 { color: #000; border: 0; }
.report h2 { font: 700 16pt/1.4 var(--hei); margin: 0 0 .6rem; padding: 0; counter-increment: part; counter-reset: section; break-before: page; }
.report h2.runs-on { break-before: auto; margin-top: 1.6rem; }
.report h3 { font: 700 13pt/1.5 var(--kai); margin: 1.2rem 0 .4rem; counter-increment: section; }
.report h4 { font: 700 11pt/1.5 var(--hei); margin: .9rem 0 .2rem; }
.report h2:lang(zh)::before { content: counter(part, cjk-ideographic) "、"; }
.report h3:lang(zh)::before { content: "（" counter(section, cjk-ideographic) "）"; }
.report h2:lang(en)::before { content: counter(part) "  "; }
.report h3:lang(en)::before { content: counter(part) "." counter(section) "  "; }
.report h2.plain, .report .unnumbered { counter-increment: none; }
.report h2.plain::before, .report h3.unnumbered::before { content: none; }
.report table { font: 9pt/1.5 var(--song); }
.report th, .report td { border: 1px solid var(--line); padding: .2rem .4rem; }
.report thead th { font-family: var(--hei); border-top: 1.5px solid #000; }
.report .matrix { border-collapse: collapse; }
.report .matrix :is(th, td), .report .heat td { padding: .04rem .25rem; min-width: 0; border-color: var(--line); line-height: 1.38; }
.report .legend { grid-template-columns: 1fr 1fr; gap: .1rem 1rem; font-size: 8.5pt; }
.report .origins { table-layout: fixed; }
.report .origins th:first-child { width: 24%; }
.report .origins th:nth-child(2) { width: 6%; }
.report .origins th:nth-child(3), .report .origins th:nth-child(6) { width: 9%; }
.report .origins th:nth-child(4) { width: 8%; }
.report .origins td.num { white-space: normal; }
.report .origins thead th { white-space: normal; }
.report .origins code { font-size: 6.5pt; line-height: 1.3; display: block; }
.report .matrix th.t { min-width: 0; }
.report .matrix thead th:first-child { width: 34%; }
.report .matrix { table-layout: fixed; }
.report .stack tbody th { min-width: 9em; }
.report caption { font: 9pt/1.5 var(--song); }
.report .quiet { font-size: 9pt; }
.report blockquote { font-family: var(--kai); border-left: 2px solid var(--line); margin: .15rem 0 .3rem; }
.report .cover { min-height: 24cm; display: flex; flex-direction: column; text-align: center; break-after: page; }
.report .cover h1 { font: 700 26pt/1.5 var(--song); margin: 7cm 0 1cm; }
.report .cover .subject { font: 15pt/1.8 var(--kai); }
.report .cover .made { margin-top: auto; font: 11pt/1.8 var(--fang); }
.report .contents { list-style: none; padding: 0; counter-reset: part; }
.report .contents li { display: flex; align-items: baseline; gap: .4em; margin: .15rem 0; }
.report .contents li.sub { padding-left: 2em; font-family: var(--kai); }
.report .contents a { text-decoration: none; }
.report .contents .dots { flex: 1; border-bottom: 1px dotted #777; transform: translateY(-.3em); }
.report .lead { font-size: 11pt; max-width: none; }
.report .gap { border: 0; border-top: 1px solid var(--line); border-radius: 0; padding: .3rem 0 0; margin: .4rem 0 0; font-size: 10pt; line-height: 1.6; }
.report .gap h4 { margin: 0; }
.report .gap .two { display: block; }
.report .gap :is(h4, h5) { color: #000; margin: .25rem 0 .1rem; }
.report .gap h5 { font: 700 9pt/1.5 var(--hei); color: var(--quiet); }
.report .contents .leaf:empty { display: none; }
.report .mended { font: 9pt/1.6 var(--song); margin: .15rem 0 0; }
.report .mended .label { font-family: var(--hei); }
.report .asks .who { font-family: var(--hei); }
.report .screen { font-family: var(--hei); font-size: .9rem; background: var(--panel); padding: .6rem 1rem; }
.report .bar { min-width: 6rem; }
@media screen and (max-width: 45rem) { .report .matrix :is(th, td) { overflow-wrap: anywhere; padding-inline: .1rem; } }
@media print {
  @page { size: A4; margin: 25mm 22mm 22mm 24mm; @bottom-center { content: "— " counter(page) " —"; font: 10pt "SimSun", "Noto Serif CJK SC", serif; } }
  @page :first { @bottom-center { content: none; } }
  body.report { font-size: 11pt; }
  .report table { font-size: 8.5pt; }
  .report .page { max-width: none; }
  .report .figures { break-inside: avoid; }
  .report .screen, .report footer { display: none; }
  .report .two, .report .gap p { orphans: 2; widows: 2; }
}

"""####
}
