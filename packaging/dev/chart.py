#!/usr/bin/env python3
"""chart.py FIGURES SVG: draws what `./dev bench --json FIGURES` measured against its goals.

One bar a row that has a goal: how much of what is allowed was used, the line being the goal itself.
Where a row has two goals, in its unit and as a ratio, the bar is the one that comes closer to it.
"""

import json
import sys
from html import escape

LEFT, RIGHT, TOP, PITCH, BAR = 210, 150, 54, 26, 14
WIDTH = 860
# Twice the goal is the end of the scale; what is worse is cut off there and says so in words.
END = 2.0


def used(row):
    """The part of the goal that was used, 1 being all of it; None for a row without a goal."""
    shares = []
    goal = row.get("goal")
    if goal:
        is_rate = row["unit"].endswith("/s")
        shares.append(goal / row["value"] if is_rate else row["value"] / goal)
    if row.get("goal_ratio"):
        shares.append(row["ratio"] / row["goal_ratio"])
    return max(shares) if shares else None


def number(value):
    return f"{value:,.0f}" if value >= 1000 else f"{value:.3g}"


def words(row):
    text = f"{number(row['value'])} {row['unit']}"
    if "ratio" in row:
        text += f", ×{row['ratio']:.2f}"
    return text


def drawing(rows):
    height = TOP + PITCH * len(rows) + 20
    scale = (WIDTH - LEFT - RIGHT) / END
    line = LEFT + scale
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" '
        'font-family="Inter, sans-serif" font-size="13">'
    )
    yield f'<rect width="{WIDTH}" height="{height}" fill="#fbfaf8"/>'
    yield (
        '<text x="16" y="26" font-weight="600" fill="#1d2327">'
        "How much of each goal is used: shorter is better</text>"
    )
    for index, row in enumerate(rows):
        y = TOP + index * PITCH
        share = used(row)
        length = min(share, END) * scale
        colour = "#0b6b74" if share <= 1 else "#a3262a"
        middle = y + BAR - 2
        yield f'<text x="{LEFT - 10}" y="{middle}" text-anchor="end" fill="#1d2327">{escape(row["name"])}</text>'
        yield f'<rect x="{LEFT}" y="{y}" width="{length:.1f}" height="{BAR}" rx="3" fill="{colour}"/>'
        at = max(LEFT + length, line) + 8
        yield f'<text x="{at:.1f}" y="{middle}" fill="#5c656b">{escape(words(row))}</text>'
    yield f'<line x1="{line}" y1="{TOP - 8}" x2="{line}" y2="{height - 12}" stroke="#1d2327" stroke-dasharray="3 3"/>'
    yield f'<text x="{line}" y="{TOP - 12}" text-anchor="middle" fill="#1d2327">goal</text>'
    yield "</svg>"


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    with open(sys.argv[1], encoding="utf-8") as figures:
        rows = [json.loads(line) for line in figures if line.startswith("{")]
    rows = [row for row in rows if "value" in row and used(row) is not None]
    if not rows:
        sys.exit("chart.py: no row with a goal in it")
    with open(sys.argv[2], "w", encoding="utf-8") as chart:
        chart.write("\n".join(drawing(rows)) + "\n")


if __name__ == "__main__":
    main()
