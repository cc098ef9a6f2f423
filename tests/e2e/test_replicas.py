"""Two replicas behind the nginx configuration of docs/deploy.md; without nginx on this machine nothing is tested."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from conftest import Profile
from learner import SLOW
from playwright.sync_api import expect
from questions import SIMPLE, right, wrong
from server import ROOT, AppServer, free_port

NGINX = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")
CONFIGURATION = ROOT / "deploy" / "nginx.conf"

pytestmark = pytest.mark.skipif(NGINX is None, reason="nginx is not installed")


class Balancer:
    """nginx with the configuration of this repository, before these replicas; `log` has the replica of each request."""

    def __init__(self, folder: Path, replicas: list[AppServer]) -> None:
        self.port, self.log = free_port(), folder / "requests.log"
        text = CONFIGURATION.read_text(encoding="utf-8")
        for number, replica in enumerate(replicas, start=1):
            text = self.put(text, f"replica-{number}:8501", f"127.0.0.1:{replica.port}")
        text = self.put(text, "listen 8080", f"listen 127.0.0.1:{self.port}")
        text = self.put(text, "/tmp/nginx-pytrix.pid", str(folder / "nginx.pid"))
        told = f'log_format told "$upstream_addr $request_uri"; access_log {self.log} told;'
        (folder / "nginx.conf").write_text(self.put(text, "access_log off;", told), encoding="utf-8")
        command = [str(NGINX), "-p", str(folder), "-c", str(folder / "nginx.conf"), "-g", "daemon off;"]
        with (folder / "nginx.log").open("ab") as errors:
            self.process = subprocess.Popen(command, stderr=errors)

    @property
    def url(self) -> str:
        return f"http://localhost:{self.port}/"

    @staticmethod
    def put(text: str, old: str, new: str) -> str:
        assert text.count(old) == 1, f"{old} is not once in the configuration"
        return text.replace(old, new)

    def ports(self) -> set[int]:
        """The replicas that answered so far."""
        lines = self.log.read_text(encoding="utf-8").splitlines()
        return {
            int(line.split(" /")[0].split(", ")[-1].rpartition(":")[2]) for line in lines if ":" in line.split(" /")[0]
        }

    def end(self) -> None:
        self.process.terminate()
        self.process.wait()


@pytest.fixture
def replicas(start_server: Callable[..., AppServer]) -> list[AppServer]:
    return [start_server(), start_server()]


@pytest.fixture
def balancer(tmp_path: Path, replicas: list[AppServer]) -> Iterator[Balancer]:
    made = Balancer(tmp_path, replicas)
    yield made
    made.end()


def test_a_replica_that_is_killed_costs_nothing(
    balancer: Balancer, replicas: list[AppServer], new_profile: Callable[..., Profile]
) -> None:
    profile = new_profile()
    learner = profile.open(balancer.url)
    asked = learner.open_question(SIMPLE)
    learner.wait_for_python()
    learner.write(wrong(asked))
    learner.submit()
    learner.expect_verdict("failed")
    learner.expect_totals(attempts=1, solved=0)
    (port,) = balancer.ports()

    (serving,) = (each for each in replicas if each.port == port)
    serving.kill()
    learner.write(right(asked))
    learner.submit()
    learner.expect_verdict("passed")
    learner.expect_totals(attempts=2, solved=1)
    expect(learner.see("connection-banner")).to_be_hidden(timeout=SLOW)
    assert learner.question_id == asked
    assert learner.code() == right(asked).rstrip("\n") or learner.code() == right(asked)
    assert balancer.ports() == {each.port for each in replicas}

    again = profile.open(balancer.url)
    again.expect_dashboard(attempts=2, solved=1)
