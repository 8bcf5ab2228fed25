// Stage: Targets
