"""Benchmarks: `pytest tests/benchmarks/bench_generate.py`, with RESTENCIL_CORPUS set."""
