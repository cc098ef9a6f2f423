"""A process of its own for problems with files, whose current folder belongs to a whole process, and for long work.

`python -m pytrix.question.apart` answers one JSON request a line: path, key, seed and task give a question or an error.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

from pytrix.question.cases import InstanceError
from pytrix.question.models import Question, Task
from pytrix.question.reading import load
from pytrix.question.tasks import made

SECONDS = 20


class Apart:
    """Makes questions in a process that is started when first needed, and again if it should end."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: subprocess.Popen[str] | None = None

    def question(self, path: Path, key: str, seed: int, task: Task = "write") -> Question:
        """The question of a problem file as a task, where it gives one; raises `InstanceError`."""
        with self._lock:
            line = self._asked(json.dumps({"path": str(path), "key": key, "seed": seed, "task": task}))
        answer = json.loads(line) if line else {"error": "its process ended or took too long"}
        if "error" in answer:
            raise InstanceError(answer["error"], "inputs")
        return Question.model_validate_json(answer["question"])

    def close(self) -> None:
        """End the process."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None

    def _asked(self, request: str) -> str:
        process = self._process = self._process or _started()
        assert process.stdin is not None
        assert process.stdout is not None
        watchdog = threading.Timer(SECONDS, process.kill)
        watchdog.start()
        try:
            process.stdin.write(request + "\n")
            process.stdin.flush()
            line = process.stdout.readline()
        except OSError:
            line = ""
        finally:
            watchdog.cancel()
        if not line:
            self.close()
        return line


def _started() -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "pytrix.question.apart"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": os.pathsep.join(path or "." for path in sys.path)},
    )


def main() -> None:
    """Answer requests until stdin ends."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    for line in sys.stdin:
        request = json.loads(line)
        try:
            question = made(load(Path(request["path"]), request["key"]), request["seed"], request["task"])
            answer = {"question": question.to_json()}
        except Exception as error:
            answer = {"error": f"{type(error).__name__}: {error}"}
        answers.write(json.dumps(answer) + "\n")
        answers.flush()


if __name__ == "__main__":
    main()
