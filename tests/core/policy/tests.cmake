lanyard_test(core/policy/tst_issuerpattern)
lanyard_test(core/policy/tst_jsonschema)
lanyard_test(core/policy/tst_jsontext)
lanyard_test(core/policy/tst_policyfile)
