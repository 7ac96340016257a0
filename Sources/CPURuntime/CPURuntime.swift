// CPURuntime
