"""Compares the articles of a folder on Apache Spark: it finds what one run of newslint over all of them would find.

    spark-submit compare_articles.py /srv/newsroom content 64 findings
    cd /srv/newsroom && newslint --compare 'findings/part-*'

Every worker sees the folder under the same path. The environment variable NEWSLINT says how newslint is called.
"""

import os
import sys
import zlib
from shlex import quote

from pyspark.sql import SparkSession

folder, articles, count, findings = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]
newslint = os.environ.get("NEWSLINT", "npx newslint")


def command(text):
    """A command line that runs in the folder, so that paths in facts are the same on every worker."""
    return f"sh -c {quote(f'cd {quote(folder)} && exec {text}')}"


def group_of(line):
    """The rule and key of a fact, which its line begins with: what has both in common is compared together."""
    return line[: line.index('","newslint":"')]


spark = SparkSession.builder.appName("newslint").getOrCreate().sparkContext
# Without it a command would have no PATH. A command that fails, as on a file that cannot be read, fails the job.
settings = {"env": {"PATH": os.environ["PATH"]}, "checkCode": True}

facts = spark.parallelize(range(1, count + 1), count).pipe(
    command(f"xargs -I SHARE {newslint} {quote(articles)} --facts-only --shard SHARE/{count}"), **settings
)
(
    facts.map(lambda line: (line, None))
    # Lines are compared in the order of their bytes, so the line itself is the key to sort by.
    .repartitionAndSortWithinPartitions(count, lambda line: zlib.crc32(group_of(line).encode()))
    .keys()
    .pipe(command(f"{newslint} --compare - --facts-only"), **settings)
    .saveAsTextFile("file://" + os.path.join(os.path.abspath(folder), findings))
)
spark.stop()
