lanyard_test(core/base/tst_json)
lanyard_test(core/base/tst_secret)
lanyard_test(core/base/tst_webaddress)
