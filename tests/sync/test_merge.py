"""The three-way merge: what both sides leave alone stays, what one changes is taken."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from restencil.sync.merge import has_conflicts, merge, merge_unrelated

LINES = st.lists(st.sampled_from(["a\n", "b\n", "c\n", "\n", "\r\n", "\u2028\n"]))
TEXTS = st.builds(
    lambda lines, end: "".join(lines) + end, LINES, st.sampled_from(["", "z"])
)


@given(TEXTS, TEXTS)
def test_a_change_on_one_side_is_taken(base: str, changed: str) -> None:
    assert merge(base, changed, base).text == changed
    assert merge(base, base, changed).text == changed
    assert merge(base, changed, base).conflicts == 0
    assert merge(base, base, changed).conflicts == 0


@given(TEXTS, TEXTS)
def test_the_same_change_on_both_sides_is_no_conflict(base: str, same: str) -> None:
    merged = merge(base, same, same)
    assert (merged.text, merged.conflicts) == (same, 0)


@given(st.data())
def test_changes_apart_from_each_other_both_survive(data: st.DataObject) -> None:
    base = [f"{number}\n" for number in range(20)]
    place = st.integers(0, 8)
    lines = st.lists(st.sampled_from(["x\n", "y\n", "3\n"]), max_size=3)
    start, size, new = data.draw(place), data.draw(st.integers(0, 1)), data.draw(lines)
    late, gone, more = data.draw(place), data.draw(st.integers(0, 1)), data.draw(lines)
    late += 11
    yours = [*base[:start], *new, *base[start + size :]]
    generated = [*base[:late], *more, *base[late + gone :]]
    both = [
        *base[:start],
        *new,
        *base[start + size : late],
        *more,
        *base[late + gone :],
    ]
    merged = merge(*map("".join, (base, yours, generated)))
    assert (merged.text, merged.conflicts) == ("".join(both), 0)


@given(TEXTS, TEXTS, TEXTS)
@example("a\n", "b", "c")
def test_nothing_of_either_side_is_lost_in_a_conflict(
    base: str, yours: str, generated: str
) -> None:
    merged = merge(base, yours, generated)
    assert has_conflicts(merged.text) == (merged.conflicts > 0)
    if merged.conflicts:
        sides = (
            line
            for text in (yours, generated)
            for line in text.split("\n")
            if line not in base.split("\n")
        )
        assert set(sides) <= set(merged.text.split("\n"))


def test_a_conflict_is_marked_and_is_no_larger_than_it_has_to_be() -> None:
    merged = merge("1\n2\n3\n", "1\nx\ny\n3\n", "1\nx\nz\n3\n")
    assert merged.conflicts == 1
    assert merged.text == ("1\nx\n<<<<<<< yours\ny\n=======\nz\n>>>>>>> generated\n3\n")


def test_a_text_without_a_last_line_feed_is_marked_line_by_line() -> None:
    merged = merge("1", "2", "3")
    assert merged.text == "<<<<<<< yours\n2\n=======\n3\n>>>>>>> generated\n"


@given(TEXTS, TEXTS)
def test_without_an_ancestor_every_difference_is_a_conflict(
    yours: str, generated: str
) -> None:
    merged = merge_unrelated(yours, generated)
    assert (merged.conflicts == 0) == (yours == generated)
    if yours == generated:
        assert merged.text == yours


def test_marks_are_found_only_where_they_are_whole() -> None:
    assert not has_conflicts("<<<<<<< yours\n")
    assert not has_conflicts("x = '<<<<<<< yours\n>>>>>>> generated\n'")
    assert has_conflicts("a\n<<<<<<< yours\n=======\n>>>>>>> generated\n")


def test_in_a_long_text_changes_between_lines_that_repeat_survive() -> None:
    base = [line for number in range(900) for line in (f"{number}\n", "\n", "]\n")]
    yours, generated = list(base), list(base)
    for number in range(0, 2700, 300):
        yours[number] = "mine\n"
        generated[number + 150] = "theirs\n"
    both = [a if a != c else b for a, b, c in zip(yours, generated, base, strict=True)]
    merged = merge(*map("".join, (base, yours, generated)))
    assert (merged.text, merged.conflicts) == ("".join(both), 0)
