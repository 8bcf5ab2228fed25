// Stage: Comparison
