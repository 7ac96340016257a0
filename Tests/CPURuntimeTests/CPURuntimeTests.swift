// Tests of CPURuntime.
