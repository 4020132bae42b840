"""The Spark module on a cluster of processes: two workers, each a process of its own."""

import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import threading
import time
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
SPARK = ROOT / "dist" / "warehouse" / "spark"
sys.path.insert(0, str(SPARK))
os.environ["PYSPARK_PYTHON"] = sys.executable

from pyspark.sql import SparkSession  # noqa: E402
from pyspark.sql import functions as F  # noqa: E402

import partner_desk_spark as partner_desk  # noqa: E402

ROWS = int(os.environ.get("PARTNER_DESK_ROWS", "1000000"))
SAMPLE = 10_000
BLOCKS = 62
TRIALS = 16_384
SOUND = {"acv": 50_000, "revshare": 0.2, "deals": 12, "programmeCost": 180_000}


def session(workers):
    return (
        SparkSession.builder.master(f"local-cluster[{workers},1,1024]")
        .appName("partner-desk")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "2000")
        .config("spark.sql.shuffle.partitions", "4")
        .config("spark.log.level", "ERROR")
        .getOrCreate()
    )


def partners(spark, rows):
    """Inputs of the model that differ from row to row, as columns."""
    row = F.col("id")
    return spark.range(rows).select(
        F.col("id").alias("partner"),
        (F.lit(20_000) + (row * 37) % 90_000).cast("double").alias("acv"),
        (F.lit(0.05) + (row % 50) / 100.0).alias("revshare"),
        (F.lit(1) + row % 40).cast("int").alias("deals"),
        ((row % 10) / 10.0).alias("cannibalization"),
        (F.lit(10_000) + (row * 13) % 300_000).cast("double").alias("programmeCost"),
        (F.lit(1) + row % 6).cast("int").alias("horizonYears"),
    )


def with_element(df):
    inputs = [name for name in df.columns if name != "partner"]
    return df.withColumn("element", F.to_json(F.struct(*inputs)))


def command_line(kind, elements):
    run = subprocess.run(
        ["node", "cli/bin/partner-desk.js", kind, "--output", "ndjson"],
        input="\n".join(elements),
        capture_output=True,
        cwd=ROOT,
        text=True,
        timeout=300,
    )
    return [json.loads(line) for line in run.stdout.splitlines()]


def number(value):
    return float("inf") if value == "never" else value


class Cluster(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.spark = session(2)
        cls.folder = tempfile.TemporaryDirectory()

    @classmethod
    def tearDownClass(cls):
        cls.spark.stop()
        cls.folder.cleanup()

    def path(self, name):
        return str(pathlib.Path(self.folder.name) / name)

    def test_a_table_is_scored_from_parquet_to_parquet_as_the_command_line_scores_it(self):
        with_element(partners(self.spark, ROWS)).repartition(16).write.parquet(self.path("given"))
        given = self.spark.read.parquet(self.path("given"))
        begun = time.monotonic()
        partner_desk.score(given, "model").write.parquet(self.path("scored"))
        seconds = time.monotonic() - begun
        print(f"\n{ROWS:,} models, Parquet to Parquet, 2 workers: {ROWS / seconds:,.0f} rows a second")

        scored = self.spark.read.parquet(self.path("scored"))
        self.assertEqual(scored.count(), ROWS)
        self.assertEqual(scored.filter(F.col("error").isNotNull()).count(), 0)
        step = max(1, ROWS // SAMPLE)
        sample = scored.filter(F.col("partner") % step == 0).orderBy("partner").collect()
        answers = command_line("model", [row["element"] for row in sample])
        self.assertEqual(len(answers), len(sample))
        for row, answer in zip(sample, answers):
            self.assertEqual(row["npv"], number(answer["npv"]))
            self.assertEqual(row["breakeven_deals"], number(answer["breakevenDeals"]))
            self.assertEqual(row["max_share"], number(answer["maxRevshare"]))

    def test_the_columns_of_a_row_are_its_element_where_there_is_no_text(self):
        plain = partners(self.spark, 40).drop("partner")
        by_columns = partner_desk.score(plain, "model").select("npv", "error").collect()
        by_text = partner_desk.score(with_element(plain).select("element"), "model")
        self.assertEqual(by_columns, by_text.select("npv", "error").collect())
        self.assertTrue(all(row["npv"] is not None for row in by_columns))

    def test_decisions_are_those_of_the_command_line(self):
        cases = json.loads((ROOT / "test/cases/decisions.json").read_text())
        elements = [json.dumps(case["input"]) for case in cases]
        given = self.spark.createDataFrame(
            [(index, text) for index, text in enumerate(elements)], "place int, element string"
        )
        rows = partner_desk.score(given, "decide").orderBy("place").collect()
        answers = command_line("decide", elements)
        for row, answer in zip(rows, answers, strict=True):
            self.assertEqual(row["decision"], answer["decision"]["code"])
            self.assertEqual(row["headline"], answer["decision"]["headline"])
            self.assertEqual(row["share_from"], (answer["offer"] or {}).get("low"))

    def test_a_broken_row_becomes_an_error_and_never_a_lost_job(self):
        texts = [json.dumps(SOUND), "{broken", '{"acv": "many"}', None, "[]"]
        given = self.spark.createDataFrame(
            [(index, text) for index, text in enumerate(texts)], "place int, element string"
        )
        rows = partner_desk.score(given, "model").orderBy("place").collect()
        self.assertEqual([row["error"] is None for row in rows], [True, False, False, False, False])
        self.assertEqual([row["npv"] is None for row in rows], [False, True, True, True, True])
        self.assertIn("JSON", rows[1]["error"])

    def test_a_worker_killed_in_the_middle_changes_nothing(self):
        given = with_element(partners(self.spark, 60_000)).repartition(12)
        wanted = partner_desk.score(given, "model").agg(F.sum("npv"), F.count("npv")).collect()
        killed = []

        def kill_one():
            until = time.monotonic() + 60
            while not killed and time.monotonic() < until:
                for worker in executors():
                    os.kill(worker, signal.SIGKILL)
                    killed.append(worker)
                    return
                time.sleep(0.05)

        hunter = threading.Timer(0.5, kill_one)
        hunter.start()
        found = partner_desk.score(given, "model").agg(F.sum("npv"), F.count("npv")).collect()
        hunter.join()
        self.assertEqual(len(killed), 1)
        self.assertEqual(found[0][1], wanted[0][1])
        self.assertAlmostEqual(found[0][0] / wanted[0][0], 1, places=12)

    def test_a_million_trials_in_blocks_are_the_answer_of_one_machine_within_its_error(self):
        inputs = {**SOUND, "deals": "8 to 16 likely 12", "cannibalization": "20% to 60%"}
        blocks = [
            (json.dumps({"inputs": inputs, "measure": "npv", "trials": TRIALS, "seed": seed}),)
            for seed in range(1, BLOCKS + 1)
        ]
        given = self.spark.createDataFrame(blocks, "element string").repartition(8)
        rows = partner_desk.score(given, "simulate").collect()
        [single] = command_line(
            "simulate", [json.dumps({"inputs": inputs, "measure": "npv", "trials": TRIALS * BLOCKS})]
        )
        self.assertEqual([row["error"] for row in rows if row["error"] is not None], [])
        self.assertGreater(TRIALS * BLOCKS, 1_000_000)
        for column, figure in (("mean", "mean"), ("chance_below_zero", "chanceBelowZero")):
            together = sum(row[column] for row in rows) / len(rows)
            alone = single[figure]
            error = max(alone["error"], max(row[f"{column}_error"] for row in rows) / len(rows) ** 0.5)
            self.assertLess(abs(together - alone["value"]), 4 * error)

    def test_what_cannot_be_asked_is_refused_before_the_job(self):
        given = self.spark.createDataFrame([("{}", 1.0)], "element string, npv double")
        with self.assertRaisesRegex(ValueError, "allowed: model, tier"):
            partner_desk.score(given, "models")
        with self.assertRaisesRegex(ValueError, "npv"):
            partner_desk.score(given, "model")


def executors():
    """The processes of the cluster's workers, which Spark starts as Java programs of their own."""
    listed = subprocess.run(["ps", "-eo", "pid,args"], capture_output=True, text=True, check=True)
    return [
        int(line.split()[0])
        for line in listed.stdout.splitlines()
        if "CoarseGrainedExecutorBackend" in line and "java" in line
    ]


if __name__ == "__main__":
    unittest.main(verbosity=2)
