# SPDX-FileCopyrightText: 2026 The Lanyard Authors
# SPDX-License-Identifier: Apache-2.0

"""Reads {"schema", "documents"} and prints, for each document, whether it keeps to the schema."""

import json
import sys

from jsonschema import Draft202012Validator

work = json.load(sys.stdin)
Draft202012Validator.check_schema(work["schema"])
validator = Draft202012Validator(work["schema"])
json.dump([validator.is_valid(document) for document in work["documents"]], sys.stdout)
