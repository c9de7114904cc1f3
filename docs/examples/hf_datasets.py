"""A Hugging Face dataset, cleaned with ``map``: in batches, in as many processes as you say.

python docs/examples/hf_datasets.py pages.jsonl articles.parquet
"""

from __future__ import annotations

import sys

import datasets

import cleaner

WORKER = cleaner.Cleaner(preset="careful")  # made once, and again in every process


def cleaned(batch: dict[str, list[str]]) -> dict[str, list[str]]:
    """The batch with its texts cleaned; the other columns stay."""
    return {"text": [result.text for result in WORKER.pipe(batch["text"])]}


def main(source: str, target: str) -> None:
    """Clean a JSONL dump into a Parquet file."""
    dataset = datasets.load_dataset("json", data_files=source, split="train")
    dataset.map(cleaned, batched=True, num_proc=2).to_parquet(target)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
