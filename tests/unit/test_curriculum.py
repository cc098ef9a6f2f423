from __future__ import annotations

import copy
import json
import re
from collections import Counter
from collections.abc import Callable
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from pytrix.curriculum import (
    AmbiguousTopic,
    Curriculum,
    CurriculumError,
    Module,
    ProblemType,
    Subtopic,
    UnknownTopic,
    default_curriculum,
    load_curriculum,
)

COMMON = """
a about after all also an and any are as at be been before both but by can do does each either every exactly few first
for from has have how if in into is it its itself just last least less like may more most much must no nor not of off
on once one only or other others out over own per same so some such than that the their them then there these they
this those through to too two under until up use using was what when where whether which while who whose will with
without would you your
"""
STOP_WORDS = frozenset(COMMON.split())


@pytest.fixture(scope="module")
def curriculum() -> Curriculum:
    return default_curriculum()


def content_words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z0-9]+", text.lower())) - STOP_WORDS


def test_has_every_module_subtopic_and_problem_type(curriculum: Curriculum) -> None:
    assert (len(curriculum.modules), len(curriculum.subtopics), len(curriculum.problem_types)) == (21, 181, 836)
    assert len(list(curriculum.topics())) == 21 + 181 + 836


def test_the_twenty_modules_stand_behind_the_first_steps(curriculum: Curriculum) -> None:
    assert [module.order for module in curriculum.modules] == list(range(21))
    after = curriculum.modules[1:]
    assert (sum(len(each.subtopics) for each in after), sum(len(each.problem_types) for each in after)) == (173, 803)


def test_keys_are_unique(curriculum: Curriculum) -> None:
    assert [key for key, count in Counter(topic.key for topic in curriculum.topics()).items() if count > 1] == []


def test_begins_with_printing_and_ends_with_approximation(curriculum: Curriculum) -> None:
    first, last = curriculum.problem_types[0], curriculum.problem_types[-1]
    assert first.key == "first-steps/printing/print-a-text"
    assert last.key == "advanced-topics-and-specialized-algorithms/approximation-algorithms/set-cover"


@pytest.mark.parametrize(
    ("order", "module_id", "subtopics", "problem_types"),
    [
        (0, "first-steps", 8, 33),
        (1, "string-manipulation", 10, 42),
        (2, "arrays-and-lists-python-lists", 11, 52),
        (8, "trees", 11, 59),
        (11, "dynamic-programming-dp", 12, 54),
        (18, "file-handling-python-specific", 12, 73),
        (20, "advanced-topics-and-specialized-algorithms", 6, 27),
    ],
)
def test_modules_have_their_parts(
    curriculum: Curriculum, order: int, module_id: str, subtopics: int, problem_types: int
) -> None:
    module = curriculum.modules[order]
    assert (module.order, module.id) == (order, module_id)
    assert (len(module.subtopics), len(module.problem_types)) == (subtopics, problem_types)


def test_every_topic_is_found_under_its_key(curriculum: Curriculum) -> None:
    for topic in curriculum.topics():
        assert curriculum.resolve(topic.key) is topic


def test_a_problem_type_knows_where_it_belongs(curriculum: Curriculum) -> None:
    found = curriculum.problem_type("graphs/shortest-path/bellman-ford")
    assert (found.name, found.subtopic_name, found.module_name) == ("Bellman-Ford", "Shortest Path", "Graphs")
    parent = curriculum.subtopic(f"{found.module_id}/{found.subtopic_id}")
    assert found in parent.problem_types
    assert parent in curriculum.module(parent.module_id).subtopics


def test_no_two_descriptions_share_most_of_their_words(curriculum: Curriculum) -> None:
    worded = [(each.key, content_words(each.description)) for each in curriculum.problem_types]
    alike = [
        (left, right)
        for (left, ours), (right, theirs) in combinations(worded, 2)
        if 2 * len(ours & theirs) >= len(ours | theirs)
    ]
    assert alike == []


def test_descriptions_are_sentences_of_readable_length(curriculum: Curriculum) -> None:
    for each in curriculum.problem_types:
        assert 14 <= len(each.description.split()) <= 36, each.key
        assert each.description[-1] in ".?)", each.key
        assert each.description.count("`") % 2 == 0, each.key


def test_texts_read_the_same_as_markdown_and_as_plain_text(curriculum: Curriculum) -> None:
    texts = [each.description for each in curriculum.problem_types]
    for module in curriculum.modules:
        texts += [module.overview, *module.python_considerations]
    outside_code = [re.sub(r"`[^`]*`", "", text) for text in texts]
    assert [text for text in outside_code if re.search(r"[*_$<>#~\\]", text)] == []


def test_descriptions_open_in_many_ways(curriculum: Curriculum) -> None:
    openings = Counter(" ".join(each.description.lower().split()[:3]) for each in curriculum.problem_types)
    assert {opening: count for opening, count in openings.items() if count > 12} == {}


def test_modules_are_introduced(curriculum: Curriculum) -> None:
    for module in curriculum.modules:
        assert 2 <= len(re.findall(r"[.?](?=\s|$)", module.overview)) <= 4, module.id
        assert 40 <= len(module.overview.split()) <= 90, module.id
        assert 3 <= len(module.python_considerations) <= 6, module.id
        assert all(each.count("`") >= 2 and each.count("`") % 2 == 0 for each in module.python_considerations), (
            module.id
        )
        assert len(module.problem_archetypes) >= 5, module.id
    overviews = [module.overview for module in curriculum.modules]
    assert len(set(overviews)) == len(overviews)


def small_document() -> dict[str, Any]:
    def problem_type(name: str) -> dict[str, Any]:
        return {"id": name, "name": name.title(), "description": f"About {name}."}

    def subtopic(name: str, section: str) -> dict[str, Any]:
        types = [problem_type("easy"), problem_type("hard")]
        return {"id": name, "name": name.title(), "sectionNumber": section, "problemTypes": types}

    def module(name: str, order: int) -> dict[str, Any]:
        return {
            "id": name,
            "name": name.title(),
            "order": order,
            "overview": f"All about {name}.",
            "pythonConsiderations": ["`len` is fast."],
            "problemArchetypes": ["Two Sum"],
            "subtopics": [subtopic("basics", f"{order}.1"), subtopic("depths", f"{order}.2")],
        }

    return {"version": "1", "generatedAt": "2026-11-22", "modules": [module("text", 1), module("numbers", 2)]}


def write(folder: Path, content: str) -> Path:
    path = folder / "data" / "topics.json"
    path.parent.mkdir()
    path.write_text(content, encoding="utf-8")
    return path


def test_the_path_has_what_another_builds_on_before_it(curriculum: Curriculum) -> None:
    keys = [each.key for each in curriculum.path]
    assert sorted(keys) == sorted(each.key for each in curriculum.subtopics)
    for index, subtopic in enumerate(curriculum.path):
        assert {*subtopic.prerequisites} <= {*keys[:index]}
    first_modules = [each.key for module in curriculum.modules[:5] for each in module.subtopics]
    assert keys[: len(first_modules)] == first_modules


def test_a_well_formed_file_loads_from_anywhere(tmp_path: Path) -> None:
    loaded = load_curriculum(write(tmp_path, json.dumps(small_document())))
    assert [topic.key for topic in loaded.topics()][:4] == [
        "text",
        "text/basics",
        "text/basics/easy",
        "text/basics/hard",
    ]
    assert loaded.modules[1].subtopics[0].section_number == "2.1"


def test_numbers_may_begin_with_zero(tmp_path: Path) -> None:
    text = json.dumps(small_document()).replace('"order": 1', '"order": 0').replace('"order": 2', '"order": 1')
    for section in ("1.1", "1.2", "2.1", "2.2"):
        text = text.replace(f'"{section}"', f'"{int(section[0]) - 1}{section[1:]}"')
    loaded = load_curriculum(write(tmp_path, text))
    assert [(each.order, each.subtopics[1].section_number) for each in loaded.modules] == [(0, "0.2"), (1, "1.2")]


Change = Callable[[dict[str, Any]], object]


def put(value: object, *steps: str | int) -> Change:
    def change(document: dict[str, Any]) -> None:
        target: Any = document
        for step in steps[:-1]:
            target = target[step]
        target[steps[-1]] = value

    return change


def drop(*steps: str | int) -> Change:
    def change(document: dict[str, Any]) -> None:
        target: Any = document
        for step in steps[:-1]:
            target = target[step]
        del target[steps[-1]]

    return change


DEEP = ("modules", 1, "subtopics", 1, "problemTypes", 0)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (put("", *DEEP, "description"), "modules[1].subtopics[1].problemTypes[0].description: must not be empty"),
        (put("  ", *DEEP, "name"), "modules[1].subtopics[1].problemTypes[0].name: must not be empty"),
        (put(7, *DEEP, "name"), "modules[1].subtopics[1].problemTypes[0].name: must be text"),
        (drop(*DEEP, "description"), "modules[1].subtopics[1].problemTypes[0].description: is missing"),
        (put("x", *DEEP, "level"), "modules[1].subtopics[1].problemTypes[0].level: is not a known field"),
        (
            put("Easy Peasy", *DEEP, "id"),
            "modules[1].subtopics[1].problemTypes[0].id: "
            "must be lower-case letters and digits joined by single hyphens",
        ),
        (
            put("hard", *DEEP, "id"),
            'modules[1].subtopics[1].problemTypes[1].id: "hard" is already used by '
            "modules[1].subtopics[1].problemTypes[0]",
        ),
        (put([], *DEEP[:-1]), "modules[1].subtopics[1].problemTypes: must not be empty"),
        (put(None, *DEEP[:-1]), "modules[1].subtopics[1].problemTypes: must be a list"),
        (put("text", *DEEP), "modules[1].subtopics[1].problemTypes[0]: must be an object"),
        (
            put("basics", "modules", 0, "subtopics", 1, "id"),
            'modules[0].subtopics[1].id: "basics" is already used by modules[0].subtopics[0]',
        ),
        (
            put("1.7", "modules", 0, "subtopics", 1, "sectionNumber"),
            'modules[0].subtopics[1].sectionNumber: must be "1.2", not "1.7"',
        ),
        (
            put(["text/nothing"], "modules", 0, "subtopics", 0, "prerequisites"),
            'text/basics: needs "text/nothing", which does not exist',
        ),
        (
            put(["text/basics"], "modules", 0, "subtopics", 0, "prerequisites"),
            "these need each other, or something that does: text/basics",
        ),
        (
            put(["basics"], "modules", 0, "subtopics", 1, "prerequisites"),
            "modules[0].subtopics[1].prerequisites[0]: must be the key of a subtopic, such as module/subtopic",
        ),
        (put("text", "modules", 1, "id"), 'modules[1].id: "text" is already used by modules[0]'),
        (put(3, "modules", 1, "order"), "modules[1].order: must be 2, not 3"),
        (put("2", "modules", 1, "order"), "modules[1].order: must be a whole number"),
        (put([""], "modules", 0, "pythonConsiderations"), "modules[0].pythonConsiderations[0]: must not be empty"),
        (put([], "modules", 0, "problemArchetypes"), "modules[0].problemArchetypes: must not be empty"),
        (put([], "modules"), "modules: must not be empty"),
        (put("2", "version"), 'version: must be "1", the only version known here'),
        (put("today", "generatedAt"), "generatedAt: must be a date such as 2026-01-31"),
    ],
)
def test_a_faulty_file_names_the_place(tmp_path: Path, change: Change, message: str) -> None:
    document = copy.deepcopy(small_document())
    change(document)
    with pytest.raises(CurriculumError) as caught:
        load_curriculum(write(tmp_path, json.dumps(document)))
    assert str(caught.value) == f"data/topics.json: {message}"


def test_all_faults_are_reported_together(tmp_path: Path) -> None:
    document = small_document()
    put("", *DEEP, "description")(document)
    drop("modules", 0, "overview")(document)
    with pytest.raises(CurriculumError) as caught:
        load_curriculum(write(tmp_path, json.dumps(document)))
    assert caught.value.problems == (
        "data/topics.json: modules[0].overview: is missing",
        "data/topics.json: modules[1].subtopics[1].problemTypes[0].description: must not be empty",
    )


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ('{\n "version": "1",\n "modules": [}\n', "line 3, column 14: Expecting value"),
        ("", "line 1, column 1: Expecting value"),
        ("[]", "must be an object"),
        ('{"version": "1", "modules": [{"id": "a", "id": "b"}]}', "modules[0].id: appears twice"),
    ],
)
def test_text_that_is_not_a_curriculum_is_explained(tmp_path: Path, content: str, message: str) -> None:
    with pytest.raises(CurriculumError) as caught:
        load_curriculum(write(tmp_path, content))
    assert str(caught.value) == f"data/topics.json: {message}"


def test_unreadable_files_are_explained(tmp_path: Path) -> None:
    with pytest.raises(CurriculumError, match=r"absent\.json: cannot be read: No such file"):
        load_curriculum(tmp_path / "absent.json")
    (tmp_path / "latin.json").write_bytes(b'{"version": "\xe9"}')
    with pytest.raises(CurriculumError, match=r"latin\.json: byte 13: not UTF-8 text"):
        load_curriculum(tmp_path / "latin.json")


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("graphs", "graphs"),
        ("Graphs", "graphs"),
        ("graphs/shortest-path/a-search", "graphs/shortest-path/a-search"),
        ("binary-search", "binary-search"),
        ("kmp-algorithm", "string-manipulation/pattern-matching/kmp-algorithm"),
        ("kmp  ALGORITHM", "string-manipulation/pattern-matching/kmp-algorithm"),
        ("Palindromes", "string-manipulation/palindromes"),
        (" Arrays & Lists (Python Lists) ", "arrays-and-lists-python-lists"),
        ("two sum", "hash-maps-dictionaries/two-sum-variations/two-sum"),
    ],
)
def test_resolve_accepts_keys_and_unique_ids_and_names(curriculum: Curriculum, text: str, key: str) -> None:
    assert curriculum.resolve(text).key == key


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("A* Search", {"heaps-priority-queues/graph-algorithms/a-search", "graphs/shortest-path/a-search"}),
        (
            "Binary Search",
            {
                "binary-search",
                "arrays-and-lists-python-lists/searching/binary-search",
                "sorting-and-searching-algorithms/searching-algorithms/binary-search",
            },
        ),
    ],
)
def test_resolve_lists_the_keys_of_an_ambiguous_name(curriculum: Curriculum, text: str, keys: set[str]) -> None:
    with pytest.raises(AmbiguousTopic) as caught:
        curriculum.resolve(text)
    assert set(caught.value.suggestions) == keys
    assert f'"{text}" could mean {len(keys)} topics.' in str(caught.value)
    assert all(key in str(caught.value) for key in keys)


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("kmp algoritm", "string-manipulation/pattern-matching/kmp-algorithm"),
        ("string-manipulation/palindroms", "string-manipulation/palindromes"),
        ("Grafs", "graphs"),
    ],
)
def test_resolve_suggests_what_was_meant(curriculum: Curriculum, text: str, suggestion: str) -> None:
    with pytest.raises(UnknownTopic) as caught:
        curriculum.resolve(text)
    assert not isinstance(caught.value, AmbiguousTopic)
    assert caught.value.suggestions[0] == suggestion
    assert str(caught.value).startswith(f'There is no topic "{text}". Did you mean {suggestion}')


@pytest.mark.parametrize("text", ["", "   ", "zzzzqqqq", "///"])
def test_resolve_says_what_to_do_when_nothing_is_close(curriculum: Curriculum, text: str) -> None:
    with pytest.raises(UnknownTopic) as caught:
        curriculum.resolve(text)
    assert str(caught.value) == f'There is no topic "{text}". Search by name to find its key.'
    assert caught.value.suggestions == ()


def test_long_input_is_answered_briefly(curriculum: Curriculum) -> None:
    with pytest.raises(UnknownTopic) as caught:
        curriculum.resolve("graph " * 10_000)
    assert len(str(caught.value)) < 200
    pasted = "sliding window " + " " * 100 + "xyzzy " * 10_000
    assert curriculum.search(pasted, limit=1)[0].topic.name == "Sliding Window"


def test_look_ups_insist_on_their_kind(curriculum: Curriculum) -> None:
    assert isinstance(curriculum.module("sets"), Module)
    assert isinstance(curriculum.subtopic("sets/set-operations"), Subtopic)
    assert isinstance(curriculum.problem_type("sets/set-operations/union"), ProblemType)
    with pytest.raises(UnknownTopic, match='"sets/set-operations" is a subtopic, not a problem type'):
        curriculum.problem_type("sets/set-operations")
    with pytest.raises(KeyError, match=r'There is no module "set"\. Did you mean sets\?'):
        curriculum.module("set")
    with pytest.raises(UnknownTopic) as caught:
        curriculum.problem_type("sets/set-operations/unoin")
    assert caught.value.suggestions[0] == "sets/set-operations/union"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("slidng window", ["Sliding Window", "Sliding Window"]),
        ("kmp", ["KMP Algorithm"]),
        ("palin", ["Palindromes"]),
        ("lru", ["LRU Cache", "LRU Cache", "LRU Cache"]),
        ("Binary Tree", ["Binary Tree", "Binary Tree Paths"]),
        ("a* search", ["A* Search", "A* Search"]),
        ("ptrn match", ["Pattern Matching"]),
        ("djikstra", ["Dijkstra's Algorithm", "Dijkstra's Algorithm"]),
        ("dijkstras", ["Dijkstra's Algorithm", "Dijkstra's Algorithm"]),
        ("sort list", ["Sort List", "Insertion Sort List"]),
        ("greedy", ["Greedy Algorithms"]),
        ("tombstones", ["Open Addressing"]),
        ("hash map", ["Hash Maps / Dictionaries"]),
    ],
)
def test_search_puts_the_best_match_first(curriculum: Curriculum, text: str, names: list[str]) -> None:
    assert [hit.topic.name for hit in curriculum.search(text, limit=len(names))] == names


def test_search_ranks_names_above_parents_above_descriptions(curriculum: Curriculum) -> None:
    hits = curriculum.search("palindromes", limit=1000)
    by_key = {hit.topic.key: hit.score for hit in hits}
    subtopic = by_key["string-manipulation/palindromes"]
    child = by_key["string-manipulation/palindromes/minimum-cuts"]
    described = curriculum.search("tortoise")[0].score
    assert subtopic > child > described
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


def test_search_needs_every_word_to_match(curriculum: Curriculum) -> None:
    assert all("cycle" in hit.topic.name.lower() for hit in curriculum.search("linked list cycle", limit=3))
    assert curriculum.search("kmp xyzzy") == []


@pytest.mark.parametrize("text", ["", "   ", "&*!", "xyzzyplugh"])
def test_search_finds_nothing_without_a_match(curriculum: Curriculum, text: str) -> None:
    assert curriculum.search(text) == []


def test_search_keeps_to_its_limit(curriculum: Curriculum) -> None:
    everything = curriculum.search("a", limit=2000)
    assert len(everything) > 5
    assert curriculum.search("a", limit=5) == everything[:5]
    assert curriculum.search("a", limit=0) == []


def test_the_default_curriculum_is_read_once() -> None:
    assert default_curriculum() is default_curriculum()
