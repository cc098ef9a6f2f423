"""The OpenAPI description of /api/ai/*, made from the very models that check what callers send."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from pytrix import __version__
from pytrix.api import ai_bodies as bodies

if TYPE_CHECKING:
    from pytrix.api.ai import Endpoint

REFERENCE = "#/components/schemas/{model}"
ERRORS = {
    "400": "Malformed JSON, an unknown topic, or a solution that is still guarded",
    "401": "No key, or one that Google does not accept",
    "413": "A body over 256 KB",
    "422": "A body that does not fit the schema",
    "429": "The key's limit; Retry-After says for how long",
    "502": "Google answered nonsense, or nothing",
    "503": "Too many calls at once here",
    "504": "No answer in time",
}


def description(endpoints: Iterable[Endpoint]) -> dict[str, Any]:
    """The description as JSON data."""
    known = list(endpoints)
    models: list[type[BaseModel]] = [each for end in known for each in (end.takes, end.gives)]
    models += [bodies.Usage, bodies.Problem]
    names, schemas = models_json_schema([(each, "validation") for each in models], ref_template=REFERENCE)
    del names
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Pytrix AI",
            "version": __version__,
            "description": "Questions and help from Gemini with the caller's own key. Nothing is run here, so nothing "
            "it gives is validated.",
        },
        "paths": {f"/api/ai/{each.path}": {"post": _operation(each)} for each in known},
        "components": {
            "schemas": schemas["$defs"],
            "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-API-Key"}},
        },
        "security": [{"key": []}],
    }


def _operation(endpoint: Endpoint) -> dict[str, Any]:
    return {
        "summary": endpoint.summary,
        "operationId": endpoint.work,
        "requestBody": {"required": True, "content": _json(_reference(endpoint.takes))},
        "responses": {
            "200": {"description": "The answer", "content": _json(_envelope(endpoint.gives))},
            **{status: {"description": told, "content": _json(_error())} for status, told in ERRORS.items()},
        },
    }


def _envelope(gives: type[BaseModel]) -> dict[str, Any]:
    properties = {"data": _reference(gives), "usage": _reference(bodies.Usage)}
    return {"type": "object", "required": ["data", "usage"], "properties": properties}


def _error() -> dict[str, Any]:
    return {"type": "object", "required": ["error"], "properties": {"error": _reference(bodies.Problem)}}


def _reference(model: type[BaseModel]) -> dict[str, str]:
    return {"$ref": REFERENCE.format(model=model.__name__)}


def _json(schema: dict[str, Any]) -> dict[str, Any]:
    return {"application/json": {"schema": schema}}
