"""Millions of rows: the same kernel on frames, on folders of Parquet files and on a cluster."""
