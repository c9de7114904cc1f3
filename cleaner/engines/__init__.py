"""Cleaning many records: in processes of one machine, and on clusters."""
