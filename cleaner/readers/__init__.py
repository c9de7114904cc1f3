"""Readers turn an input into a ``Page`` of ``Block``s."""
