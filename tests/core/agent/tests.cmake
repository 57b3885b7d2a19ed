lanyard_test(core/agent/tst_agentmessage)
lanyard_test(core/agent/tst_agentsocket)
