"""Words of Unicode CLDR, written by ``docs/print_language_tables.py``: nobody edits them by hand.

Their licence is that of Unicode data files: https://www.unicode.org/license.txt.
"""
