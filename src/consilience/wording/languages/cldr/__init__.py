"""Words of Unicode CLDR, written by ``docs/print_language_tables.py``: nobody edits them by hand.

Data of the Unicode Common Locale Data Repository. Copyright © 1991-2026 Unicode, Inc. All rights reserved. Distributed
under the Unicode License v3, https://www.unicode.org/license.txt.
"""
