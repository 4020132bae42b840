"""Partner Desk in Apache Spark: the verdicts of the workbook on a DataFrame, from the same script.

    import partner_desk_spark as partner_desk
    scored = partner_desk.score(partners, "decide")

The script `partner-desk.js` runs in V8 inside Spark's own Python workers (package mini-racer), so
no Node is needed on them. It lies beside this file, or one folder up, as `npm run build` writes it.
"""

import json
import pathlib
import sys

import pyarrow
from py_mini_racer import MiniRacer
from pyspark import cloudpickle
from pyspark.sql import DataFrame
from pyspark.sql import functions as F
from pyspark.sql.types import DoubleType, StringType, StructField, StructType

# The workers need not have this file: what they run is sent to them with the job.
cloudpickle.register_pickle_by_value(sys.modules[__name__])

_TEXT = StringType()
_NUMBER = DoubleType()

# Kind of answer -> column -> (its type, where it stands in the answer).
_COLUMNS = {
    "model": {
        "incremental_npv_per_deal": (_NUMBER, "incrementalNpvPerDeal"),
        "breakeven_deals": (_NUMBER, "breakevenDeals"),
        "breakeven_share_of_channel": (_NUMBER, "breakevenShareOfChannel"),
        "breakeven_cannibalization": (_NUMBER, "breakevenCannibalization"),
        "programme_contribution": (_NUMBER, "programmeContribution"),
        "min_share": (_NUMBER, "minRevshare"),
        "max_share": (_NUMBER, "maxRevshare"),
        "npv": (_NUMBER, "npv"),
        "payback_months": (_NUMBER, "paybackMonths"),
    },
    "tier": {"tier": (_TEXT, "tier")},
    "band": {
        "share_from": (_NUMBER, "low"),
        "share_to": (_NUMBER, "high"),
        "base": (_TEXT, "base"),
        "term": (_TEXT, "term"),
    },
    "decide": {
        "decision": (_TEXT, "decision.code"),
        "headline": (_TEXT, "decision.headline"),
        "reason": (_TEXT, "decision.reason"),
        "tier": (_TEXT, "tier"),
        "share_from": (_NUMBER, "offer.low"),
        "share_to": (_NUMBER, "offer.high"),
        "base": (_TEXT, "offer.base"),
        "term": (_TEXT, "offer.term"),
        "breakeven_deals": (_NUMBER, "offer.atLow.breakevenDeals"),
        "programme_contribution": (_NUMBER, "offer.atLow.programmeContribution"),
    },
    "simulate": {
        "mean": (_NUMBER, "mean.value"),
        "mean_error": (_NUMBER, "mean.error"),
        "chance_below_zero": (_NUMBER, "chanceBelowZero.value"),
        "chance_below_zero_error": (_NUMBER, "chanceBelowZero.error"),
    },
}

# Picks the columns inside the engine, so that a whole answer never has to be read in Python.
_PICK = """
globalThis.partnerDeskRows = (kind, elements, policy, paths) =>
  elements.map((element) => {
    const answer = JSON.parse(partnerDesk[kind](element ?? "null", policy));
    const at = (path) => path.split(".").reduce((value, key) => value?.[key], answer);
    return [...paths.map(at), answer.error?.message].map((value) => value ?? null);
  });
"""


def score(df: DataFrame, kind: str, policy=None, element: str = "element") -> DataFrame:
    """Every row with its answer in typed columns, and a column `error` for rows that do not read.

    kind: "model", "tier", "band", "decide" or "simulate", as the commands of `partner-desk`.
    policy: None for ours, a profile's name, or what `partner-desk policy` writes.
    element: the column with the element as JSON text. Without such a column the row itself is the
        element: its columns by their names, those that are null left out.

    A measure that is never reached is infinity; one that does not apply is null.
    """
    if kind not in _COLUMNS:
        raise ValueError(f'kind is {kind!r}; allowed: {", ".join(_COLUMNS)}.')
    columns = _COLUMNS[kind]
    names = [*columns, "error"]
    taken = [name for name in names if name in df.columns]
    if taken:
        raise ValueError(f'The columns {", ".join(taken)} are answers of {kind}; rename them first.')
    has_text = element in df.columns
    text = F.col(element).cast("string") if has_text else F.to_json(F.struct(*df.columns))
    asked = df.withColumn(_ASKED, text)
    answers = [StructField(name, kind_of) for name, (kind_of, _) in columns.items()]
    schema = StructType([*df.schema.fields, *answers, StructField("error", _TEXT)])
    return asked.mapInArrow(_rows(kind, policy, schema), schema)


_ASKED = "__partner_desk_element"


def _rows(kind, policy, schema):
    columns = _COLUMNS[kind]
    paths = [path for _, path in columns.values()]
    numbers = [isinstance(kind_of, DoubleType) for kind_of, _ in columns.values()]
    written = policy if policy is None or isinstance(policy, str) else json.dumps(policy)
    source = _script()
    given = [field.name for field in schema.fields if field.name not in (*columns, "error")]

    def answer(batches):
        engine = MiniRacer()
        try:
            engine.eval(source)
            engine.eval(_PICK)
            for batch in batches:
                elements = batch.column(batch.schema.get_field_index(_ASKED)).to_pylist()
                rows = engine.call("partnerDeskRows", kind, elements, written, paths)
                found = list(zip(*rows)) if rows else [()] * (len(columns) + 1)
                arrays = [batch.column(batch.schema.get_field_index(name)) for name in given]
                for values, is_number in zip(found, [*numbers, False]):
                    cells = [_number(value) for value in values] if is_number else list(values)
                    kind_of = pyarrow.float64() if is_number else pyarrow.string()
                    arrays.append(pyarrow.array(cells, kind_of))
                yield pyarrow.RecordBatch.from_arrays(arrays, [*given, *columns, "error"])
        finally:
            engine.close()

    return answer


def _number(value):
    """Infinity has no spelling in JSON: "never" is a measure that no number reaches."""
    if value is None:
        return None
    return float("inf") if value == "never" else float(value)


def _script():
    here = pathlib.Path(__file__).resolve().parent
    for folder in (here, here.parent):
        script = folder / "partner-desk.js"
        if script.exists():
            return script.read_text(encoding="utf-8")
    raise FileNotFoundError("partner-desk.js is neither beside partner_desk_spark.py nor one folder up.")
