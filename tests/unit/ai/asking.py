"""The real client and router against the stub."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Sequence
from dataclasses import dataclass, field

from pydantic import BaseModel

from pytrix.ai.catalog import default_catalog
from pytrix.ai.client import GoogleGemini
from pytrix.ai.errors import AIError
from pytrix.ai.router import Call, Order, Rests, Router
from tests.gemini_stub import MODELS, Stub

KEY = "AQ.test-key-of-the-learner-0123456789"
NOW = 1_796_000_000.0


class Told(BaseModel):
    hint: str


GOOD = {"hint": "Look at the first character."}


@dataclass
class Asking:
    """One learner: a key, its rests and its books; the clock stands still but for what is slept."""

    stub: Stub
    key: str = KEY
    models: Sequence[str] = MODELS
    deadline_s: float = 5.0
    rests: Rests = field(default_factory=Rests)
    booked: list[Call] = field(default_factory=list)
    slept: list[float] = field(default_factory=list)
    now: float = NOW

    def router(self) -> Router:
        gemini = GoogleGemini(self.stub.url)
        return Router(gemini, default_catalog(), lambda: self.now, self.sleep, random.Random(1))

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    async def ask(self) -> BaseModel:
        order = Order("hint", "Rules.", "Prompt.", Told, self.models)
        reply = await self.router().ask(self.key, order, self.rests, self.booked.append, deadline_s=self.deadline_s)
        return reply.value

    def outcome(self) -> BaseModel | AIError:
        try:
            return asyncio.run(self.ask())
        except AIError as error:
            return error
