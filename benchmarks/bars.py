"""A plot of bars in groups, with a mark where each should end, as SVG."""

import math
from xml.sax.saxutils import escape

UNIT = 220  # pixels for 1 on the axis
BAR, GAP = 12, 14
LEFT, TOP, RIGHT, BOTTOM = 210, 60, 70, 40
COLOURS = ("#1b6ca8", "#d98c00", "#7aa6c2", "#b3372f")


def bars(groups, title, label):
    """The plot of {group: {series: (value, limit or None)}}; values are positive, and 1 has a line of its own."""
    series = list(dict.fromkeys(name for group in groups.values() for name in group))
    values = [number for group in groups.values() for pair in group.values() for number in pair if number is not None]
    ticks = math.ceil(max(values) * 2) + 1
    width = (ticks - 1) / 2 * UNIT
    height = sum(len(group) * BAR + GAP for group in groups.values())
    svg = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{LEFT + width + RIGHT:.0f}" height="{TOP + height + BOTTOM}"'
        ' font-family="sans-serif" font-size="13">',
        '<rect width="100%" height="100%" fill="white"/>',
        f'<text x="{LEFT}" y="22" font-size="15">{escape(title)}</text>',
        f'<text x="{LEFT + width / 2:.1f}" y="{TOP + height + 34}" text-anchor="middle">{escape(label)}</text>',
    ]
    for index, name in enumerate(series):
        x = LEFT + index * 130
        svg.append(f'<rect x="{x}" y="34" width="12" height="12" fill="{COLOURS[index]}"/>')
        svg.append(f'<text x="{x + 18}" y="45">{escape(name)}</text>')
    for tick in range(ticks):
        x = LEFT + tick / 2 * UNIT
        svg.append(f'<path d="M{x:.1f} {TOP}v{height}" stroke="{"#888" if tick == 2 else "#ddd"}"/>')
        svg.append(f'<text x="{x:.1f}" y="{TOP + height + 16}" text-anchor="middle">{tick / 2:g}</text>')
    y = TOP + GAP / 2
    for group, members in groups.items():
        middle = y + len(members) * BAR / 2
        svg.append(f'<text x="{LEFT - 8}" y="{middle + 4:.1f}" text-anchor="end">{escape(group)}</text>')
        for name, (value, limit) in members.items():
            length = value * UNIT
            svg.append(f'<rect x="{LEFT}" y="{y:.1f}" width="{length:.1f}" height="{BAR - 2}" fill="{COLOURS[series.index(name)]}"/>')
            svg.append(f'<text x="{LEFT + length + 5:.1f}" y="{y + BAR - 3:.1f}" font-size="10">{value:.2f}</text>')
            if limit is not None:
                svg.append(f'<path d="M{LEFT + limit * UNIT:.1f} {y - 2:.1f}v{BAR + 2}" stroke="black" stroke-width="2"/>')
            y += BAR
        y += GAP
    svg.append("</svg>")
    return "\n".join(svg) + "\n"
