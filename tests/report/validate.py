# SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
# SPDX-License-Identifier: Apache-2.0

"""Validates documents against the JSON Schema that is the first argument: reads one on each line of standard
input, and answers each with one line that says what is wrong, empty if nothing is."""

import json
import sys

import jsonschema

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
for line in sys.stdin:
    errors = validator.iter_errors(json.loads(line))
    print(json.dumps("; ".join(f"{error.json_path}: {error.message[:200]}" for error in errors))[1:-1], flush=True)
