"""The judge: executes learners' programs and says, as data, what they did and whether it was right."""

from .calibration import calibrate
from .counterexample import counterexample
from .execute import outcome_of
from .judgement import expand, judge
from .prediction import predict

__all__ = ["calibrate", "counterexample", "expand", "judge", "outcome_of", "predict"]
