/**
 * How a letter looks, as Typst. Nothing of a patient's is in it: all text arrives as strings, which Typst never reads
 * as markup. Fonts: Atkinson Hyperlegible Next, and Noto Sans for Greek, Cyrillic and what else it lacks.
 */
export const typstStyle = String.raw`
#let ink = oklch(24%, 0.035, 245deg)
#let soft = oklch(43%, 0.03, 245deg)
#let accent = oklch(44%, 0.085, 200deg)
#let hairline = oklch(88%, 0.012, 245deg)
#let tones = (
  emergency: (oklch(50%, 0.19, 27deg), oklch(95.5%, 0.025, 25deg)),
  "urgent-referral": (oklch(52%, 0.12, 60deg), oklch(96%, 0.035, 80deg)),
  "routine-referral": (oklch(47%, 0.13, 258deg), oklch(96%, 0.02, 255deg)),
  "primary-care": (oklch(44%, 0.025, 250deg), oklch(96%, 0.006, 250deg)),
  "self-care": (oklch(46%, 0.1, 152deg), oklch(96%, 0.02, 152deg)),
)
// Atkinson sets what it has whole letters for; a letter that it would build from parts is copied and read out wrong.
#let latin = (name: "Atkinson Hyperlegible Next", covers: regex("[\u{20}-\u{17F}\u{2010}-\u{203A}\u{20AC}]"))
#let strings(..parts) = parts.pos().filter(part => part != "").join("  ·  ")
#let mark(urgency, colour) = {
  let shape = if urgency == "emergency" { polygon.regular(fill: colour, size: 11pt, vertices: 8) } else if urgency == "urgent-referral" {
    polygon(fill: colour, (0pt, 10pt), (6pt, 0pt), (12pt, 10pt))
  } else if urgency == "routine-referral" { polygon(fill: colour, (0pt, 0pt), (8pt, 5pt), (0pt, 10pt)) } else { circle(fill: colour, radius: 5pt) }
  box(baseline: 1pt, pdf.artifact(shape))
}
#let banner(meta) = {
  let (colour, wash) = tones.at(meta.urgency)
  block(width: 100%, fill: wash, stroke: (left: 3pt + colour), inset: (x: 10pt, y: 8pt), above: 12pt, below: 14pt)[
    #mark(meta.urgency, colour) #h(4pt) #text(weight: 600, meta.priority)
  ]
}
#let fields(rows) = grid(
  columns: (auto, 1fr), column-gutter: 10pt, row-gutter: 6pt,
  ..rows.map(row => (text(fill: soft, row.at(0)), row.slice(1).join(" "))).flatten()
)
#let wide-fields(rows) = grid(
  columns: (25%, 1fr), inset: (left: 0pt, right: 6pt, y: 4pt), stroke: (bottom: 0.4pt + hairline),
  ..rows.map(row => (text(fill: soft, row.at(0)), row.slice(1).join(" "))).flatten()
)
#let letter-section(title, layout, rows, compact: false) = {
  heading(level: 2, title)
  if layout == "fields" { if compact { fields(rows) } else { wide-fields(rows) } } else if layout == "list" {
    list(tight: false, spacing: 7pt, marker: text(fill: accent, "–"), ..rows.map(row => row.join(" ")))
  } else { for row in rows { par(row.join(" ")) } }
}
#let side-by-side(left, right) = block(above: 12pt, below: 0pt, grid(columns: (1fr, 1fr), column-gutter: 18pt, left, right))
#let closing(meta) = block(above: 18pt, breakable: false, stroke: (top: 0.6pt + hairline), inset: (top: 8pt), width: 100%, if meta.signed == "" {
  text(fill: soft, "Draft: not signed.")
} else { text(weight: 600, meta.signed) })
#let foot(meta) = context {
  set text(size: 8pt, fill: soft)
  grid(columns: (1fr, auto), strings(meta.patient, "born " + meta.born, meta.identifier, meta.reference), [Page #counter(page).display() of #counter(page).final().first()])
}
#let letter(meta, language, body) = {
  set document(title: meta.subject, author: meta.practice, keywords: meta.reference)
  set page(paper: "a4", margin: (x: 20mm, top: 17mm, bottom: 19mm), footer: foot(meta), header: if meta.signed == "" {
    align(right, text(size: 8pt, fill: soft, "DRAFT, NOT SIGNED"))
  } else { none })
  set text(lang: language, font: (latin, "Noto Sans"), size: 10pt, fill: ink)
  set par(leading: 0.58em, spacing: 0.8em)
  show heading.where(level: 1): set text(size: 14.5pt, weight: 600)
  show heading.where(level: 1): set block(above: 0pt, below: 7pt)
  show heading.where(level: 2): set text(size: 10pt, weight: 600, fill: accent)
  show heading.where(level: 2): set block(above: 14pt, below: 6.5pt, sticky: true)
  grid(columns: (1fr, auto), column-gutter: 14pt,
    { text(weight: 600, meta.practice); linebreak(); text(size: 9pt, fill: soft, meta.contact) },
    align(right, text(size: 9pt, fill: soft, { meta.date; linebreak(); "Referral " + meta.reference })))
  banner(meta)
  heading(level: 1, meta.subject)
  block(below: 0pt, strings(meta.patient, "born " + meta.born, meta.identifier))
  body
}
`;
