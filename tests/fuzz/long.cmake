# Runs FUZZ over all targets, for an hour unless the environment says otherwise.
if(NOT DEFINED ENV{PARVIS_FUZZ_MINUTES})
    set(ENV{PARVIS_FUZZ_MINUTES} 60)
endif()
execute_process(COMMAND ${FUZZ} COMMAND_ERROR_IS_FATAL ANY)
