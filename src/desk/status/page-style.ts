/** The page's own, since it is one file that is opened by double click. */
export const pageStyle = `
:root { color-scheme: light dark; --paper: light-dark(#faf9f5, #10171a); --panel: light-dark(#fff, #172024); --ink: light-dark(#13212a, #e9edec); --muted: light-dark(#43535c, #b3c0c4); --line: light-dark(#d6d8d2, #31414a); --accent: light-dark(#07525b, #7fd0d6); --read: light-dark(#07525b, #7fd0d6); --unread: light-dark(#b98a2e, #e7bd6c); --none: light-dark(#e3e5df, #31414a); }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0 auto; max-inline-size: 76rem; padding: 1.5rem 1rem 4rem; background: var(--paper); color: var(--ink); font: 1rem/1.45 "Noto Sans", system-ui, sans-serif; }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 2.5rem 0 .5rem; font-size: 1.25rem; }
p { margin: .25rem 0 .75rem; max-inline-size: 48rem; }
.muted, caption { color: var(--muted); font-size: .875rem; text-align: start; }
a { color: var(--accent); }
nav ul { display: flex; flex-wrap: wrap; gap: .5rem; margin: 1rem 0; padding: 0; list-style: none; }
nav a { display: block; padding: .5rem .75rem; border: 1px solid var(--line); border-radius: 3px; background: var(--panel); text-decoration: none; }
.filter { position: sticky; inset-block-start: 0; z-index: 1; display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .75rem; padding-block: .6rem; background: var(--paper); border-block-end: 1px solid var(--line); }
.filter input { flex: 1 1 14rem; max-inline-size: 28rem; min-block-size: 2.75rem; padding: .4rem .6rem; border: 1px solid var(--muted); border-radius: 3px; background: var(--panel); color: inherit; font: inherit; }
.filter output { color: var(--muted); font-size: .875rem; font-variant-numeric: tabular-nums; }
section, h2 { scroll-margin-block-start: 8rem; }
nav b { margin-inline-start: .5rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; inline-size: 100%; background: var(--panel); font-size: .9375rem; }
th, td { padding: .3rem .6rem; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { color: var(--muted); font-size: .8125rem; }
th[scope=row] { font-weight: 500; min-inline-size: 8rem; }
.wide table { table-layout: auto; }
.wide th:first-child { position: sticky; inset-inline-start: 0; background: var(--panel); }
@media (min-width: 60rem) { .wide th[scope=row] { white-space: nowrap; } }
.figure { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
tr.all > * { border-block-start: 2px solid var(--ink); font-weight: 700; }
.bar { display: block; inline-size: 5rem; margin-inline-start: auto; block-size: .4rem; margin-block-start: .2rem; }
.bar .read, .key.read { fill: var(--read); background: var(--read); }
.bar .unread, .key.unread { fill: var(--unread); background: var(--unread); }
.bar .none, .key.none { fill: var(--none); background: var(--none); }
.key { display: inline-block; inline-size: .8rem; block-size: .8rem; margin-inline: 0 .3rem; vertical-align: -.05rem; }
.keys { max-inline-size: none; }
.keys > span { display: inline-block; margin-inline-end: 1.25rem; }
.totals { overflow-x: auto; display: flex; align-items: start; flex-wrap: wrap; gap: 1rem; margin-block-start: 1rem; }
.totals table { inline-size: auto; flex: 0 1 auto; }
.entries td:last-child { font-family: ui-monospace, monospace; font-size: .8125rem; overflow-wrap: anywhere; }
.entries { table-layout: fixed; }
.entries th:nth-child(1) { inline-size: 30%; }
.entries th:nth-child(3) { inline-size: 26%; }
summary { padding: .5rem .6rem; cursor: pointer; color: var(--accent); }
@media print { details::details-content { content-visibility: visible; block-size: auto; } nav, .filter { display: none; } }
@media (max-width: 40rem) { .entries, .entries tbody, .entries tr, .entries td { display: block; } .entries thead { display: none; } .entries td:first-child { font-weight: 600; } .entries td { border: 0; padding-block: .1rem; } .entries tr { padding-block: .5rem; border-block-end: 1px solid var(--line); } }
`;
