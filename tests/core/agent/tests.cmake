lanyard_test(core/agent/tst_agentmessage)
lanyard_test(core/agent/tst_agentsocket)
lanyard_test(core/agent/tst_agentclient)
lanyard_test(core/agent/tst_agentserver LINKS lanyard_test_support
    SOURCES core/accounts/tokenkeeperbench.h core/accounts/tokenkeeperbench.cpp
        core/accounts/samples.h core/accounts/samples.cpp)
