"""Cleaning many records: in processes of one machine, and on what runs many."""
