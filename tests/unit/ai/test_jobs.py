"""Jobs over real HTTP: cancel at every stage, a bounded pool, and nothing lost or counted twice."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator

import pytest

from pytrix.ai.errors import AIError
from pytrix.ai.jobs import KEPT_S, LEFT_S, Pool
from pytrix.ai.router import Call
from tests import gemini_stub as stubs
from tests.gemini_stub import Stub
from tests.unit.ai.asking import GOOD, Asking, Told


@pytest.fixture
def stub() -> Iterator[Stub]:
    with stubs.running() as found:
        yield found


@pytest.fixture
def pool() -> Iterator[Pool]:
    found = Pool(threads=2, waiting=1)
    yield found
    found.close()


def asked(stub: Stub):
    async def work(book):
        asking = Asking(stub)
        order_book = asking.booked
        try:
            return await asking.ask()
        finally:
            for each in order_book:
                book(each)

    return work


def test_a_job_gives_its_answer_and_its_calls(stub, pool):
    stub.script(stubs.says(GOOD))
    job = pool.start(asked(stub))
    assert job.wait(10)
    assert (job.state, job.result, [each.status for each in job.calls]) == ("done", Told(**GOOD), ["ok"])
    assert job.elapsed_s > 0


def test_a_failed_job_has_an_error_for_learners(stub, pool):
    stub.script(stubs.invalid_key())
    job = pool.start(asked(stub))
    assert job.wait(10)
    assert job.state == "failed"
    assert job.error
    assert job.error.kind == "invalid_key"


def test_a_fault_of_ours_is_no_stack_trace_for_the_learner(pool, caplog):
    async def broken(book):
        raise RuntimeError("AQ.secret-key def learner_code(): pass")

    job = pool.start(broken)
    assert job.wait(10)
    assert job.error
    assert job.error.kind == "bad_answer"
    assert "secret" not in caplog.text
    assert "learner_code" not in caplog.text


def test_cancel_while_the_answer_is_awaited(stub, pool):
    stub.script(stubs.says(GOOD, wait_s=60))
    job = pool.start(asked(stub))
    while not stub.asked:
        job.wait(0.01)
    job.cancel()
    assert job.wait(10)
    assert job.state == "cancelled"
    assert [each.status for each in job.calls] == ["cancelled"]


def test_cancel_before_it_began_asks_nobody(stub, pool):
    free = threading.Event()

    async def busy(book):
        await asyncio.to_thread(free.wait, 30)

    running = [pool.start(busy), pool.start(busy)]
    job = pool.start(asked(stub))
    job.cancel()
    assert job.state == "cancelled"
    with pytest.raises(AIError) as caught:
        pool.start(asked(stub))
    assert "too much" in str(caught.value).lower()
    free.set()
    assert all(each.wait(10) for each in running)
    assert not stub.asked


def test_cancel_after_the_answer_changes_nothing(stub, pool):
    stub.script(stubs.says(GOOD))
    job = pool.start(asked(stub))
    assert job.wait(10)
    job.cancel()
    assert (job.state, job.result) == ("done", Told(**GOOD))


def test_the_pool_has_room_again_after_each_job(stub, pool):
    stub.script(stubs.says(GOOD))
    for _ in range(6):
        job = pool.start(asked(stub))
        assert job.wait(10)
        assert job.state == "done"
    assert isinstance(job.calls[0], Call)


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_job_is_whose_page_tends_it_until_that_is_gone(stub, pool):
    stub.script(stubs.says(GOOD))
    clock = Clock()
    job = pool.start(asked(stub), clock)
    assert job.tend("first page")
    assert not job.tend("second page")
    clock.now = LEFT_S / 2
    assert job.tend("first page")
    clock.now = LEFT_S
    assert not job.tend("second page")
    clock.now = LEFT_S / 2 + LEFT_S
    assert job.left
    assert job.tend("second page")
    assert not job.tend("first page")


def test_an_answer_waits_ten_minutes_for_whoever_knows_its_id_and_without_the_key(stub, pool):
    stub.script(stubs.says(GOOD))
    clock = Clock()
    job = pool.start(asked(stub), clock)
    assert job.wait(10)
    assert job._work is None
    clock.now = KEPT_S - 1
    assert pool.find(job.id) is job
    assert pool.find("0" * 32) is None
    clock.now = KEPT_S
    assert pool.find(job.id) is None
