"""A plot with logarithmic axes, as SVG: proportional growth is a line that rises at 45 degrees."""

import math
from xml.sax.saxutils import escape

DECADE = 150  # pixels for a factor of ten, on both axes
LEFT, TOP, RIGHT, BOTTOM = 70, 40, 230, 50
COLOURS = ("#1b6ca8", "#2a9d4a", "#d98c00", "#7aa6c2", "#b3372f")


def _decades(values):
    """The powers of ten that enclose values."""
    return math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))


def _number(power):
    return f"{10**power:g}"


def _apart(positions, distance):
    """Positions of labels, moved down where they would overlap; in the order given."""
    moved = {}
    last = -math.inf
    for index in sorted(range(len(positions)), key=positions.__getitem__):
        last = max(positions[index], last + distance)
        moved[index] = last
    return [moved[index] for index in range(len(positions))]


def log_log(lines, title, x_label, y_label):
    """The plot of {name: [(x, y)]}, all of them positive."""
    x_low, x_high = _decades([x for points in lines.values() for x, _ in points])
    y_low, y_high = _decades([y for points in lines.values() for _, y in points])
    width, height = (x_high - x_low) * DECADE, (y_high - y_low) * DECADE

    def at(x, y):
        return LEFT + (math.log10(x) - x_low) * DECADE, TOP + height - (math.log10(y) - y_low) * DECADE

    svg = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{LEFT + width + RIGHT}" height="{TOP + height + BOTTOM}"'
        ' font-family="sans-serif" font-size="13">',
        '<rect width="100%" height="100%" fill="white"/>',
        f'<text x="{LEFT}" y="22" font-size="15">{escape(title)}</text>',
        f'<text x="{LEFT + width / 2}" y="{TOP + height + 40}" text-anchor="middle">{escape(x_label)}</text>',
        f'<text transform="translate(18 {TOP + height / 2}) rotate(-90)" text-anchor="middle">{escape(y_label)}</text>',
    ]
    for power in range(x_low, x_high + 1):
        x, _ = at(10**power, 10**y_low)
        svg.append(f'<path d="M{x:.1f} {TOP}v{height}" stroke="#ddd"/>')
        svg.append(f'<text x="{x:.1f}" y="{TOP + height + 18}" text-anchor="middle">{_number(power)}</text>')
    for power in range(y_low, y_high + 1):
        _, y = at(10**x_low, 10**power)
        svg.append(f'<path d="M{LEFT} {y:.1f}h{width}" stroke="#ddd"/>')
        svg.append(f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{_number(power)}</text>')
    ends = _apart([at(*points[-1])[1] for points in lines.values()], 16)
    for (name, points), colour, end in zip(lines.items(), COLOURS, ends, strict=True):
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in (at(*point) for point in points))
        svg.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        for x, y in (at(*point) for point in points):
            svg.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>')
        svg.append(f'<text x="{LEFT + width + 10}" y="{end + 4:.1f}" fill="{colour}">{escape(name)}</text>')
    svg.append("</svg>")
    return "\n".join(svg) + "\n"
